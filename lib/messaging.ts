import { browser } from './browser';
import { ANSWER_PORT, BADGE_PORT, PAGE_READ, type PageReadingMessage, pageReadingSchema, type SurfaceMessage } from './messages';

/** One end of a port as a surface uses it; in tests an in-memory pair stands in. */
export interface SurfacePort {
  post(message: SurfaceMessage): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
  disconnect(): void;
}

/** The other end, in the background. */
export interface BackgroundPort {
  /** In a page there is room for the brief answer alone. */
  isBrief: boolean;
  /** The tab that a page's port comes from; surfaces of our own say which tab they are about. */
  tabId?: number;
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
}

/** A port to the background; a worker that sleeps is woken by it. */
export function connectPort(): SurfacePort {
  const port = browser.runtime.connect({ name: ANSWER_PORT });
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onDisconnect: (listener) => port.onDisconnect.addListener(listener),
    disconnect: () => port.disconnect(),
  };
}

/** Must be called before the background awaits anything: the event that woke it is not repeated. */
export function onSurface(accept: (port: BackgroundPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ANSWER_PORT && port.name !== BADGE_PORT) return;
    const isBrief = port.name === BADGE_PORT;
    const tabId = port.sender?.tab?.id;
    accept({
      isBrief,
      ...(isBrief && tabId !== undefined ? { tabId } : {}),
      post: (message) => port.postMessage(message),
      onMessage: (listener) => port.onMessage.addListener(listener),
      onDisconnect: (listener) => port.onDisconnect.addListener(listener),
    });
  });
}

/** The tab that the person looks at. `url` is absent on pages that we have no business with. */
export async function activeTab(): Promise<{ id: number; url?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return tab.url ? { id: tab.id, url: tab.url } : { id: tab.id };
}

/** How a tab stands. One that cannot be looked at counts as private: nothing is kept of it. */
export async function tabOf(id: number | undefined): Promise<{ visible: boolean; private: boolean }> {
  const tab = id === undefined ? undefined : await browser.tabs.get(id).catch(() => undefined);
  return { visible: tab?.active ?? false, private: tab?.incognito ?? true };
}

/** What the tab's page says about itself; undefined = no script of ours answers there (opened before we were installed). */
export async function readPage(tabId: number): Promise<PageReadingMessage | undefined> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, PAGE_READ).catch(() => undefined);
  const parsed = pageReadingSchema.safeParse(reply);
  return parsed.success ? parsed.data : undefined;
}

type Listener = (message: unknown) => void;

/** Two connected ends in memory, delivering as the browser does: later, as plain data, in order. */
export function portPair(): { surface: SurfacePort; background: BackgroundPort; break(): void } {
  const toSurface = new Set<Listener>();
  const toBackground = new Set<Listener>();
  const surfaceGone = new Set<() => void>();
  const backgroundGone = new Set<() => void>();
  return {
    surface: {
      post: (message) => deliver(toBackground, message),
      onMessage: (listener) => void toSurface.add(listener),
      onDisconnect: (listener) => void surfaceGone.add(listener),
      disconnect: () => callAll(backgroundGone),
    },
    background: {
      isBrief: false,
      post: (message) => deliver(toSurface, message),
      onMessage: (listener) => void toBackground.add(listener),
      onDisconnect: (listener) => void backgroundGone.add(listener),
    },
    break() {
      callAll(surfaceGone);
      callAll(backgroundGone);
    },
  };
}

function callAll(listeners: Set<() => void>): void {
  for (const listener of listeners) listener();
}

function deliver(listeners: Set<Listener>, message: unknown): void {
  const copy: unknown = structuredClone(message);
  queueMicrotask(() => {
    for (const listener of listeners) listener(copy);
  });
}
