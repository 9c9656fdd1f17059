import type { SurfacePort } from '../messaging';
import { type Shown, shown } from './shown';

/** Waits before opening a broken port again, in ms; after the last one nothing more is tried. */
const RECONNECT_MS = [200, 800, 2_400, 6_000];

export interface KeptPort<Message> {
  /** What is posted arrives: it is open, or is opened for it. */
  connected: Shown<boolean>;
  /** It broke too often in a row. */
  lost: Shown<boolean>;
  post(message: Message): void;
  close(): void;
}

/** Hears the messages of one port; says whether it understood this one, which proves that the other side is well. */
export type Listener = (message: unknown) => boolean;

/**
 * A port that is opened again when it breaks. Every new one starts with what `first` says then and gets a listener of its own. While
 * `isSettled` there is nothing to come: a background that ends for want of work is not woken again to say the same, until somebody posts.
 */
export function keepPort<Message>(
  connect: () => SurfacePort<Message>,
  first: () => Message,
  listenerOf: () => Listener,
  isSettled: () => boolean = () => false,
): KeptPort<Message> {
  const connected = shown(false);
  const lost = shown(false);
  let port: SurfacePort<Message> | undefined;
  let failures = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function attempt(action: () => void): void {
    try {
      action();
    } catch {
      // Ports cannot be opened or used while the extension is being updated.
      openLater();
    }
  }

  function open(): void {
    const opened = connect();
    const hear = listenerOf();
    port = opened;
    opened.onMessage((message) => {
      if (opened === port && hear(message)) failures = 0;
    });
    opened.onDisconnect(() => {
      if (opened !== port) return;
      port = undefined;
      if (!isSettled()) openLater();
    });
    connected.value = true;
    opened.post(first());
  }

  function openLater(): void {
    port = undefined;
    connected.value = false;
    const delayMs = RECONNECT_MS[failures];
    failures += 1;
    lost.value = delayMs === undefined;
    if (delayMs !== undefined) waiting = setTimeout(() => attempt(open), delayMs);
  }

  function close(): void {
    clearTimeout(waiting);
    const last = port;
    port = undefined;
    connected.value = false;
    last?.disconnect();
  }

  attempt(open);
  function post(message: Message): void {
    if (!port && connected.value) open();
    port?.post(message);
  }

  return { connected, lost, post: (message) => attempt(() => post(message)), close };
}
