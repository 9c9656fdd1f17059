import type { PortName, RowsMessage, SurfaceMessage } from '../messages';

/** A port to the background as a page has one. */
export interface PagePort {
  post(message: SurfaceMessage | RowsMessage): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
  disconnect(): void;
}
/** Throws where the extension has gone. */
export type Connect = (name: PortName) => PagePort;

/** The same port as the browser gives it. */
interface BrowserPort {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

export const pagePort = (port: BrowserPort): PagePort => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => port.onMessage.addListener(listener),
  onDisconnect: (listener) => port.onDisconnect.addListener(listener),
  disconnect: () => port.disconnect(),
});

/** What comes from our own background is told by its type alone: scripts in a page carry no schemas. */
export const isOfType = <Message extends { type: string }>(message: unknown, type: Message['type']): message is Message =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;

/** Waits before a broken port is opened again, in ms; after the last one the page stays as it is. */
const AGAIN_MS = [300, 1500, 6000];

export interface SteadyPort {
  post(message: SurfaceMessage | RowsMessage): void;
  close(): void;
}

/**
 * A port that is opened with the first message and opened again when it breaks while something is still due: `replay` then says
 * what is to be asked; nothing = it is not needed any more.
 */
export function steadyPort(
  open: () => PagePort,
  hear: (message: unknown) => void,
  replay: () => (SurfaceMessage | RowsMessage)[],
): SteadyPort {
  let port: PagePort | undefined;
  let failures = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function post(message: SurfaceMessage | RowsMessage): void {
    try {
      port ??= opened();
      port.post(message);
    } catch {
      broke();
    }
  }

  function opened(): PagePort {
    const made = open();
    made.onMessage((message) => {
      if (made !== port) return;
      failures = 0;
      hear(message);
    });
    made.onDisconnect(() => made === port && broke());
    return made;
  }

  function broke(): void {
    port = undefined;
    clearTimeout(waiting);
    // A background with nothing to do goes to sleep: that is no failure.
    if (replay().length === 0) return;
    const waitMs = AGAIN_MS[failures];
    failures += 1;
    if (waitMs !== undefined) waiting = setTimeout(() => replay().forEach(post), waitMs);
  }

  return {
    post,
    close() {
      clearTimeout(waiting);
      const last = port;
      port = undefined;
      last?.disconnect();
    },
  };
}
