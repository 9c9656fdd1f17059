import { type SurfaceMessage, surfaceMessageSchema } from '../messages';
import type { BackgroundPort } from '../messaging';
import type { Answer } from '../model/answer';
import type { RawClaim, Subject } from '../model/subject';
import { subjectKey } from '../model/subject';
import { type AskingTab, type LookUpMode, mayLookUp } from '../resolve/gate';
import type { Resolution } from '../resolve/resolve';

export interface ServeParts {
  /** A resolution whose changes go to `onChange`. Private ones must keep nothing. */
  resolutionOf(subject: Subject, claims: RawClaim[], isPrivate: boolean, onChange: (answer: Answer) => void): Resolution;
  tabOf(tabId: number | undefined): Promise<AskingTab>;
  lookUpMode(): Promise<LookUpMode>;
  /** Once per complete answer; not for private windows. */
  keep(answer: Answer): void;
}

interface Session {
  resolution: Resolution;
  listeners: Set<(answer: Answer) => void>;
  unfolding: AbortController | undefined;
  isPrivate: boolean;
  started: Promise<void> | undefined;
}

type Ask = Extract<SurfaceMessage, { type: 'answer/ask' }>;
type Wish = Exclude<SurfaceMessage, Ask>;
const MOST_SESSIONS = 20;
const MOST_WAITING = 20;
const GAP_MS = 250;

/**
 * The background's end of every surface's port. One session per subject serves all surfaces that look at it; a session
 * that nobody has asked for in a while is forgotten (its answers are in the cache). Unreadable messages are ignored.
 */
export function serveSurfaces(parts: ServeParts): (port: BackgroundPort) => void {
  const sessions = new Map<string, Session>();

  function sessionOf(ask: Ask, isPrivate: boolean): Session {
    // A page that has shown itself in the meantime is asked anew: its facts open more ways to the credits.
    const key = `${subjectKey(ask.subject.ref)} ${ask.subject.facts ? 'read' : 'bare'} ${isPrivate}`;
    const session = sessions.get(key) ?? open(ask, isPrivate);
    sessions.delete(key);
    sessions.set(key, session);
    for (const [oldest] of [...sessions].slice(0, Math.max(0, sessions.size - MOST_SESSIONS))) sessions.delete(oldest);
    return session;
  }

  function open(ask: Ask, isPrivate: boolean): Session {
    const listeners = new Set<(answer: Answer) => void>();
    const resolution = parts.resolutionOf(ask.subject, ask.claims, isPrivate, (answer) => {
      for (const listener of listeners) listener(answer);
    });
    return { resolution, listeners, unfolding: undefined, isPrivate, started: undefined };
  }

  async function begin(session: Session, ask: Ask, tab: AskingTab): Promise<void> {
    if (!mayLookUp(ask.trigger ?? 'click', tab, await parts.lookUpMode())) return;
    if (session.started && mayTryAgain(session.resolution.answer())) await session.resolution.retry();
    session.started ??= session.resolution.start('both');
    await session.started;
    if (!session.isPrivate) parts.keep(session.resolution.answer());
  }

  return (port) => {
    const surface = createSurface(port);
    port.onMessage((raw) => {
      const parsed = surfaceMessageSchema.safeParse(raw);
      if (!parsed.success) return;
      const message = parsed.data;
      if (message.type === 'answer/ask') void accept(surface, message);
      else surface.wish(message);
    });
    port.onDisconnect(surface.leave);
  };

  async function accept(surface: Surface, ask: Ask): Promise<void> {
    const tab = await parts.tabOf(ask.tabId);
    const session = sessionOf(ask, tab.private);
    if (surface.join(session)) await begin(session, ask, tab);
  }
}

/** One port's part in a session. Wishes that come before the session is known wait for it. */
interface Surface {
  /** false = the surface has gone in the meantime: nobody wants an answer. */
  join(session: Session): boolean;
  wish(message: Wish): void;
  leave(): void;
}

function createSurface(port: BackgroundPort): Surface {
  let session: Session | undefined;
  let waiting: Wish[] = [];
  let isGone = false;
  const send = throttled((answer: Answer) => port.post({ type: 'answer/update', answer }), GAP_MS);
  const part = () => {
    session?.listeners.delete(send);
    if (session?.listeners.size === 0) session.unfolding?.abort();
  };
  return {
    join(joined) {
      if (isGone) return false;
      part();
      session = joined;
      session.listeners.add(send);
      send(session.resolution.answer());
      for (const message of waiting) act(session, message);
      waiting = [];
      return true;
    },
    wish(message) {
      if (session) act(session, message);
      else waiting = [...waiting, message].slice(-MOST_WAITING);
    },
    leave() {
      isGone = true;
      part();
    },
  };
}

/** A session that is done and missed somebody who may be asked again by now. */
function mayTryAgain({ complete, outcomes }: Answer): boolean {
  return complete && outcomes.some((outcome) => outcome.state === 'failed' && (outcome.retryAt ?? 0) <= Date.now());
}

function act(session: Session, message: Wish): void {
  const { resolution } = session;
  switch (message.type) {
    case 'tracks/stop':
      session.unfolding?.abort();
      break;
    case 'tracks/unfold':
      session.unfolding?.abort();
      session.unfolding = new AbortController();
      void resolution.unfoldTracks(session.unfolding.signal);
      break;
    case 'person/open':
      void resolution.openPerson(message.contributor);
      break;
    case 'candidate/choose':
      void resolution.choose(message.key);
      break;
    case 'answer/retry':
      void resolution.retry();
      break;
  }
}

/** Sends the first value at once and then the newest at most once per gap. A port that has gone is not an error. */
function throttled<T>(send: (value: T) => void, gapMs: number): (value: T) => void {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deliver = (value: T) => {
    try {
      send(value);
    } catch {
      waiting = undefined;
    }
  };
  const next = () => {
    timer = undefined;
    if (!waiting) return;
    deliver(waiting.value);
    waiting = undefined;
    timer = setTimeout(next, gapMs);
  };
  return (value) => {
    if (timer) {
      waiting = { value };
      return;
    }
    deliver(value);
    timer = setTimeout(next, gapMs);
  };
}
