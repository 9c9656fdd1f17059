import * as z from 'zod/mini';
import { browser } from './browser';
import {
  type DiscographyMessage,
  type PageDiagnosis,
  type PageQuestion,
  type PageReadingMessage,
  type PortName,
  pageDiagnosisSchema,
  pageReadingSchema,
  type SearchMessage,
  type Spoken,
  type SurfaceMessage,
} from './messages';
import { type BadgeChoices, badgeChoicesSchema } from './model/badge-closings';
import { type Recent, recentSchema } from './model/recent';
import type { SubjectRef } from './model/subject';

/** One end of a port as a surface uses it; in tests an in-memory pair stands in. */
export interface SurfacePort<Message = SurfaceMessage> {
  post(message: Message): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
  disconnect(): void;
}

/** The other end, in the background. */
export interface BackgroundPort {
  name: PortName;
  /** The tab that a page's port comes from; surfaces of our own say which tab they are about. */
  tabId?: number;
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
}

/** What is said on which port by surfaces of our own. */
interface SaidOn {
  answer: SurfaceMessage;
  search: SearchMessage;
  discography: DiscographyMessage;
}

/** Opens a port to the background; a worker that sleeps is woken by it. */
export const portTo =
  <Name extends keyof SaidOn>(name: Name) =>
  (): SurfacePort<SaidOn[Name]> =>
    connect<SaidOn[Name]>(name);

export const connectPort = portTo('answer');

function connect<Message>(name: PortName): SurfacePort<Message> {
  const port = browser.runtime.connect({ name });
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onDisconnect: (listener) => port.onDisconnect.addListener(listener),
    disconnect: () => port.disconnect(),
  };
}

/** Whether only surfaces of our own may open it. */
const IS_OURS: Record<PortName, boolean> = { answer: true, search: true, discography: true, badge: false, card: false, rows: false };
const isPortName = (name: string): name is PortName => Object.hasOwn(IS_OURS, name);

/** Must be called before the background awaits anything: the event that woke it is not repeated. */
export function onPort(accept: (port: BackgroundPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name } = port;
    if (!isPortName(name)) return;
    const tabId = port.sender?.tab?.id;
    // The whole answer of any tab is for surfaces of our own.
    if (IS_OURS[name] && !isOurs(port.sender)) return port.disconnect();
    accept({
      name,
      ...(!IS_OURS[name] && tabId !== undefined ? { tabId } : {}),
      post: (message) => port.postMessage(message),
      onMessage: (listener) => port.onMessage.addListener(listener),
      onDisconnect: (listener) => port.onDisconnect.addListener(listener),
    });
  });
}

/** Who says something: the tab of a page, and whether it is a page of the extension's own. */
export interface Sender {
  tabId: number | undefined;
  isOurs: boolean;
}

const isOurs = (sender: { url?: string | undefined } | undefined): boolean => sender?.url?.startsWith(browser.runtime.getURL('')) === true;

/**
 * Hears what is said without a port. `answer` gives undefined for what is not meant for us; a rejected answer is heard as
 * undefined. As `onPort`, it must be called at once.
 */
export function onSpoken(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (value: unknown) => void) => {
    const answering = answer(message, { tabId: sender.tab?.id, isOurs: isOurs(sender) });
    // Not a promise: some browsers take none. https://issues.chromium.org/issues/40753031
    answering?.then(reply, () => reply(undefined));
    return answering ? true : undefined;
  });
}

/** How a tab stands. One that cannot be looked at counts as private: nothing is kept of it. */
export async function tabOf(id: number | undefined): Promise<{ visible: boolean; private: boolean }> {
  const tab = id === undefined ? undefined : await browser.tabs.get(id).catch(() => undefined);
  return { visible: tab?.active ?? false, private: tab?.incognito ?? true };
}

/** Nobody may be there any more, at either end: of a surface that is just being closed Firefox throws at once instead of rejecting. */
async function heard(say: () => Promise<unknown>): Promise<unknown> {
  try {
    return await say();
  } catch {
    return undefined;
  }
}

/** What the tab's page says about itself; undefined = no script of ours answers there (opened before we were installed). */
export async function readPage(tabId: number): Promise<PageReadingMessage | undefined> {
  const reply = await heard(() => browser.tabs.sendMessage(tabId, { type: 'page/read' } satisfies PageQuestion));
  const parsed = pageReadingSchema.safeParse(reply);
  return parsed.success ? parsed.data : undefined;
}

type Listener = (message: unknown) => void;

/** Which of our ways still hit on the tab's page; undefined as above. */
export async function diagnosePage(tabId: number): Promise<PageDiagnosis | undefined> {
  const reply = await heard(() => browser.tabs.sendMessage(tabId, { type: 'page/diagnose' } satisfies PageQuestion));
  return pageDiagnosisSchema.safeParse(reply).data;
}

/** To the background, without a port; undefined = it went away. */
export const speakTo = (message: Spoken): Promise<unknown> => heard(() => browser.runtime.sendMessage(message));

/** Where badges are shown for a page, and how it is looked up; undefined = the background went away. */
export const badgeChoices = async (ref: SubjectRef, tabId: number): Promise<BadgeChoices | undefined> =>
  badgeChoicesSchema.safeParse(await speakTo({ type: 'badges/read', ref, tabId })).data;

/** What was looked for and opened lately; nothing when the background went away. */
export const recentSearches = async (tabId: number | undefined): Promise<Recent[]> =>
  z.array(recentSchema).safeParse(await speakTo({ type: 'recents/list', ...(tabId === undefined ? {} : { tabId }) })).data ?? [];

/** Two connected ends in memory, delivering as the browser does: later, as plain data, in order. */
export function portPair<Message = SurfaceMessage>(
  name: PortName = 'answer',
): { surface: SurfacePort<Message>; background: BackgroundPort; break(): void } {
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
      name,
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
