import type { OverruleStore } from '../library/overrules';
import { discographyMessageSchema } from '../messages';
import type { BackgroundPort } from '../messaging';
import type { Discography } from '../model/discography';
import type { DiscographyResolution } from '../resolve/discography/discography';
import {
  actOnDiscography,
  type DiscographyAsk,
  type DiscographySession,
  type DiscographyWish,
  type SaidOnDiscography,
} from './discography-session';
import type { OverruleNews } from './overrule-news';
import { mayTryAgain, type ServeParts } from './serve';
import { attended, createSessions, tell } from './sessions';
import { createSurface, type Surface } from './surface';

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

type DiscographySurface = Surface<DiscographySession, Discography, DiscographyWish>;

const MOST_SESSIONS = 10;

/**
 * The background's end of every `discography` port. One session per person and view serves all surfaces that look at it, as
 * those of answers do. Opening such a page is a click: no gate stands before it. Unreadable messages are ignored.
 */
export function serveDiscographies(parts: DiscographyServeParts): (port: BackgroundPort) => void {
  const sessions = createSessions<DiscographySession>(MOST_SESSIONS);
  parts.news.listen((overrules, isPrivate) => {
    for (const each of sessions.all()) if (each.isPrivate === isPrivate) each.resolution.heed(overrules);
  });

  function sessionOf(ask: DiscographyAsk, isPrivate: boolean): DiscographySession {
    // With other ids others can be asked.
    const key = `${ask.view} ${isPrivate} ${ask.about.key} ${JSON.stringify(ask.about.ids)}`;
    return sessions.of(key, () => open(key, ask, isPrivate));
  }

  function open(key: string, { about, view }: DiscographyAsk, isPrivate: boolean): DiscographySession {
    const nobodyWaits = new AbortController();
    const giveUp = () => {
      nobodyWaits.abort();
      sessions.forget(key, session);
    };
    const onChange = (discography: Discography) => tell(session.listeners, discography);
    const resolution = parts.discographyOf({ about, view, isPrivate, signal: nobodyWaits.signal, onChange });
    const say = (message: SaidOnDiscography) => void hear(message, isPrivate).catch(() => undefined); // then it holds until the worker ends
    const session: DiscographySession = { ...attended(resolution.discography, giveUp), resolution, isPrivate, started: undefined, say };
    return session;
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
    const surface: DiscographySurface = createSurface(port, whole, actOnDiscography);
    port.onMessage((raw) => {
      const { success, data } = discographyMessageSchema.safeParse(raw);
      if (!success) return;
      if (data.type === 'discography/ask') accept(surface, data).catch(console.error);
      else surface.wish(data);
    });
    port.onDisconnect(surface.leave);
  };
}

const whole = (discography: Discography): unknown => ({ type: 'discography/update', discography });
