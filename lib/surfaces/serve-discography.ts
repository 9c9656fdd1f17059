import type { OverruleStore } from '../library/overrules';
import { discographyMessageSchema } from '../messages';
import type { BackgroundPort } from '../messaging';
import type { Discography } from '../model/discography';
import type { DiscographyResolution } from '../resolve/discography/discography';
import {
  createDiscographySurface,
  type DiscographyAsk,
  type DiscographySession,
  type DiscographySurface,
  type SaidOnDiscography,
} from './discography-session';
import type { OverruleNews } from './overrule-news';
import { mayTryAgain, type ServeParts } from './serve';

export interface DiscographyServeParts extends Pick<ServeParts, 'tabOf' | 'overrulesOf'> {
  discographyOf(opening: DiscographyOpening): DiscographyResolution;
  news: OverruleNews;
}

/** What a resolution is opened with. */
export interface DiscographyOpening extends Pick<DiscographyAsk, 'about' | 'view'> {
  /** Of a private window: nothing may be kept. */
  isPrivate: boolean;
  /** Fires when nobody waits any more. */
  signal: AbortSignal;
  onChange(discography: Discography): void;
}

const MOST_SESSIONS = 10;
/** A page that is left and come back to finds its answer still coming. */
const GRACE_MS = 3000;

/**
 * The background's end of every `discography` port. One session per person and view serves all surfaces that look at it, as
 * those of answers do. Opening such a page is a click: no gate stands before it. Unreadable messages are ignored.
 */
export function serveDiscographies(parts: DiscographyServeParts): (port: BackgroundPort) => void {
  const sessions = new Map<string, DiscographySession>();
  parts.news.listen((overrules, isPrivate) => {
    for (const each of sessions.values()) if (each.isPrivate === isPrivate) each.resolution.heed(overrules);
  });

  function sessionOf(ask: DiscographyAsk, isPrivate: boolean): DiscographySession {
    // With other ids others can be asked.
    const key = `${ask.view} ${isPrivate} ${ask.about.key} ${JSON.stringify(ask.about.ids)}`;
    const session = sessions.get(key) ?? open(key, ask, isPrivate);
    sessions.delete(key);
    sessions.set(key, session);
    for (const [oldest] of [...sessions].slice(0, Math.max(0, sessions.size - MOST_SESSIONS))) sessions.delete(oldest);
    return session;
  }

  function open(key: string, { about, view }: DiscographyAsk, isPrivate: boolean): DiscographySession {
    const listeners = new Set<(discography: Discography) => void>();
    const nobodyWaits = new AbortController();
    const onChange = (discography: Discography) => {
      for (const listener of listeners) listener(discography);
    };
    const resolution = parts.discographyOf({ about, view, isPrivate, signal: nobodyWaits.signal, onChange });
    const giveUp = () => {
      if (listeners.size > 0 || resolution.discography().complete) return;
      nobodyWaits.abort();
      if (sessions.get(key)?.resolution === resolution) sessions.delete(key);
    };
    let grace: ReturnType<typeof setTimeout> | undefined;
    const deserted = () => {
      clearTimeout(grace);
      grace = setTimeout(giveUp, GRACE_MS);
    };
    const say = (message: SaidOnDiscography) => void hear(message, isPrivate).catch(() => undefined); // then it holds until the worker ends
    return { resolution, listeners, isPrivate, started: undefined, say, deserted };
  }

  async function hear(message: SaidOnDiscography, isPrivate: boolean): Promise<void> {
    const store = parts.overrulesOf(isPrivate);
    const said = await (message.type === 'overrule/add' ? store.add(message.overrule) : store.remove(message.id));
    parts.news.tell(said, isPrivate);
  }

  async function begin(session: DiscographySession, store: OverruleStore): Promise<void> {
    const { resolution } = session;
    if (!session.started) resolution.heed(await store.list());
    if (session.started && mayTryAgain(resolution.discography())) await resolution.retry();
    session.started ??= resolution.start();
    await session.started;
  }

  async function accept(surface: DiscographySurface, ask: DiscographyAsk): Promise<void> {
    const tab = await parts.tabOf(ask.tabId);
    const session = sessionOf(ask, tab.private);
    if (surface.join(session)) await begin(session, parts.overrulesOf(tab.private));
  }

  return (port) => {
    const surface = createDiscographySurface(port);
    port.onMessage((raw) => {
      const { success, data } = discographyMessageSchema.safeParse(raw);
      if (!success) return;
      if (data.type === 'discography/ask') accept(surface, data).catch(console.error);
      else surface.wish(data);
    });
    port.onDisconnect(surface.leave);
  };
}
