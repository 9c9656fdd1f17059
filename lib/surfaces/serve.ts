import { surfaceMessageSchema } from '../messages';
import type { BackgroundPort } from '../messaging';
import type { Answer } from '../model/answer';
import type { RawClaim, Subject } from '../model/subject';
import { subjectKey } from '../model/subject';
import { type AskingTab, type LookUpMode, mayLookUp } from '../resolve/gate';
import type { Resolution } from '../resolve/resolve';
import { type Ask, createSurface, type Session, type Surface } from './surface';

export interface ServeParts {
  resolutionOf(opening: Opening): Resolution;
  tabOf(tabId: number | undefined): Promise<AskingTab>;
  lookUpMode(): Promise<LookUpMode>;
  /** Once per complete answer; not for private windows. */
  keep(answer: Answer): void;
}

/** What a resolution is opened with. */
export interface Opening {
  subject: Subject;
  claims: RawClaim[];
  /** Of a private window: nothing may be kept. */
  isPrivate: boolean;
  /** Fires when nobody waits any more. */
  signal: AbortSignal;
  onChange(answer: Answer): void;
}

const MOST_SESSIONS = 20;
/** A popup that is closed and opened again finds its answer still coming. */
const GRACE_MS = 3000;

/**
 * The background's end of every surface's port. One session per subject serves all surfaces that look at it; a session
 * that nobody has asked for in a while is forgotten (its answers are in the cache). Unreadable messages are ignored.
 */
export function serveSurfaces(parts: ServeParts): (port: BackgroundPort) => void {
  const sessions = new Map<string, Session>();

  function sessionOf(ask: Ask, isPrivate: boolean): Session {
    // A page that shows more than before is asked about anew: its facts open more ways to the credits, its claims are credits.
    const { subject, claims } = ask;
    const key = `${subjectKey(subject.ref)} ${subject.facts ? 'read' : 'bare'} ${digestOf(claims)} ${isPrivate}`;
    const session = sessions.get(key) ?? open(key, ask, isPrivate);
    sessions.delete(key);
    sessions.set(key, session);
    for (const [oldest] of [...sessions].slice(0, Math.max(0, sessions.size - MOST_SESSIONS))) sessions.delete(oldest);
    return session;
  }

  function open(key: string, { subject, claims }: Ask, isPrivate: boolean): Session {
    const listeners = new Set<(answer: Answer) => void>();
    const nobodyWaits = new AbortController();
    const resolution = parts.resolutionOf({
      subject,
      claims,
      isPrivate,
      signal: nobodyWaits.signal,
      onChange: (answer) => {
        for (const listener of listeners) listener(answer);
      },
    });
    const giveUp = () => {
      if (listeners.size > 0 || resolution.answer().complete) return;
      nobodyWaits.abort();
      sessions.delete(key);
    };
    const deserted = () => void setTimeout(giveUp, GRACE_MS);
    return { resolution, listeners, unfolding: undefined, isPrivate, started: undefined, nobodyWaits: nobodyWaits.signal, deserted };
  }

  async function begin(session: Session, ask: Ask, tab: AskingTab): Promise<void> {
    if (!mayLookUp(ask.trigger ?? 'click', tab, await parts.lookUpMode())) return;
    if (session.started && mayTryAgain(session.resolution.answer())) await session.resolution.retry();
    session.started ??= session.resolution.start('both');
    await session.started;
    if (!session.isPrivate && !session.nobodyWaits.aborted) parts.keep(session.resolution.answer());
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

/** Tells two readings of one page apart. */
function digestOf(claims: RawClaim[]): number {
  let digest = claims.length;
  for (const char of JSON.stringify(claims)) digest = (Math.imul(digest, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return digest;
}

/** A session that is done and missed somebody who may be asked again by now. */
function mayTryAgain({ complete, outcomes }: Answer): boolean {
  return complete && outcomes.some((outcome) => outcome.state === 'failed' && (outcome.retryAt ?? 0) <= Date.now());
}
