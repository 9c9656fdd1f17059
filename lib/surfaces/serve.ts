import type { OverruleStore } from '../library/overrules';
import { type BriefUpdate, surfaceMessageSchema } from '../messages';
import type { BackgroundPort } from '../messaging';
import type { Answer } from '../model/answer';
import type { Overrule } from '../model/overrule';
import type { RawClaim, Subject } from '../model/subject';
import { subjectKey } from '../model/subject-key';
import { type AskingTab, type LookUpMode, mayLookUp } from '../resolve/gate';
import type { Resolution } from '../resolve/resolve';
import { type Ask, act, type Said, type Session, type Wish } from './answer-session';
import type { OverruleNews } from './overrule-news';
import { attended, createSessions, tell } from './sessions';
import { createSurface, type Surface } from './surface';

export interface ServeParts {
  resolutionOf(opening: Opening): Resolution;
  tabOf(tabId: number | undefined): Promise<AskingTab>;
  lookUpMode(): Promise<LookUpMode>;
  /** What is known from before about a subject that may not be looked up now: no request. */
  recalled(opening: Pick<Opening, 'subject' | 'claims'>): Promise<Answer>;
  /** The brief answer, for pages. */
  briefly(answer: Answer): BriefUpdate;
  /** What the person has said, and where more of it goes. */
  overrulesOf(isPrivate: boolean): OverruleStore;
  /** Once per complete answer; not for private windows. */
  keep(answer: Answer): void;
  /** Shared with the other places where the person can say something. */
  news: OverruleNews;
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

type AnswerSurface = Surface<Session, Answer, Wish>;

const MOST_SESSIONS = 20;

/**
 * The background's end of every surface's port. One session per subject serves all surfaces that look at it; a session
 * that nobody has asked for in a while is forgotten (its answers are in the cache). Unreadable messages are ignored.
 */
export function serveSurfaces(parts: ServeParts): (port: BackgroundPort) => void {
  const sessions = createSessions<Session>(MOST_SESSIONS);
  parts.news.listen((overrules, isPrivate) => {
    for (const each of sessions.all()) if (each.isPrivate === isPrivate) each.resolution.heed(overrules);
  });

  function sessionOf(ask: Ask, isPrivate: boolean): Session {
    // A page that shows more than before is asked about anew: its facts open more ways to the credits, its claims are credits.
    const { subject, claims } = ask;
    const key = `${subjectKey(subject.ref)} ${readingOf(subject)} ${digestOf(claims)} ${isPrivate}`;
    return sessions.of(key, () => open(key, ask, isPrivate));
  }

  function open(key: string, { subject, claims }: Ask, isPrivate: boolean): Session {
    const nobodyWaits = new AbortController();
    const giveUp = () => {
      nobodyWaits.abort();
      sessions.forget(key, session);
    };
    const resolution = parts.resolutionOf({
      subject,
      claims,
      isPrivate,
      signal: nobodyWaits.signal,
      onChange: (answer) => {
        tell(session.listeners, answer);
        // What the person says, and what they ask beyond the first answer, changes what is worth keeping.
        if (session.isKept && answer.complete) keepWhole(session);
      },
    });
    const attention = attended(resolution.answer, giveUp);
    const session: Session = {
      ...attention,
      resolution,
      unfolding: undefined,
      isPrivate,
      isKept: false,
      started: undefined,
      nobodyWaits: nobodyWaits.signal,
      deserted() {
        session.unfolding?.abort();
        attention.deserted();
      },
      say: (message) => void hear(message, session, subject).catch(() => undefined), // then it holds until the worker ends
    };
    return session;
  }

  /** What is said on one page holds on all of them at once. */
  async function hear(message: Said, { isPrivate, resolution }: Session, { ref }: Subject): Promise<void> {
    const store = parts.overrulesOf(isPrivate);
    const said = await keepSaid(message, store, subjectKey(ref));
    if (message.type === 'candidate/choose') return resolution.heed(said);
    parts.news.tell(said, isPrivate);
  }

  async function begin(session: Session): Promise<void> {
    if (!session.started) session.resolution.heed(await parts.overrulesOf(session.isPrivate).list());
    if (session.started && mayTryAgain(session.resolution.answer())) await session.resolution.retry();
    session.started ??= session.resolution.start('both');
    await session.started;
    keepWhole(session);
    session.isKept = true;
  }

  function keepWhole({ resolution, isPrivate, nobodyWaits }: Session): void {
    const answer = resolution.answer();
    // Where a source is missing, what it would have said is no news later.
    const isWhole = answer.outcomes.every(({ state }) => state !== 'failed');
    if (!isPrivate && !nobodyWaits.aborted && isWhole) parts.keep(answer);
  }

  return (port) => {
    const surface = createSurface(port, port.name === 'badge' ? parts.briefly : whole, act);
    let asked: Ask | undefined;
    port.onMessage((raw) => {
      const parsed = surfaceMessageSchema.safeParse(raw);
      if (!parsed.success) return;
      const message = parsed.data;
      if (message.type === 'answer/ask') {
        asked = port.tabId === undefined ? message : { ...message, tabId: port.tabId, trigger: message.trigger ?? 'auto' };
        accept(surface, asked).catch(console.error);
      } else if (asked && message.type === 'overrule/remove' && isChoice(message.id)) {
        void takeChoiceBack(surface, asked, message.id);
      } else if (port.name !== 'badge') {
        surface.wish(message);
      }
    });
    port.onDisconnect(surface.leave);
  };

  /** What followed from the choice goes with it: the page is answered anew. */
  async function takeChoiceBack(surface: AnswerSurface, ask: Ask, id: string): Promise<void> {
    const { private: isPrivate } = await parts.tabOf(ask.tabId);
    const said = await parts
      .overrulesOf(isPrivate)
      .remove(id)
      .catch(() => undefined);
    if (said) parts.news.tell(said, isPrivate);
    sessions.forget(`${subjectKey(ask.subject.ref)} `);
    await accept(surface, ask);
  }

  async function accept(surface: AnswerSurface, ask: Ask): Promise<void> {
    const tab = await parts.tabOf(ask.tabId);
    const session = sessionOf(ask, tab.private);
    if (mayLookUp(ask.trigger ?? 'click', tab, await parts.lookUpMode())) {
      if (surface.join(session)) await begin(session);
      return;
    }
    // Somebody else may have clicked for it already; else what is known from before, which a private window does not get to see.
    surface.join(session, session.started || tab.private ? undefined : await parts.recalled(ask));
  }
}

const whole = (answer: Answer): unknown => ({ type: 'answer/update', answer });

const CHOICE = 'chosen-record ';
const isChoice = (overrule: string): boolean => overrule.startsWith(CHOICE);

function keepSaid(message: Said, store: OverruleStore, subject: string): Promise<Overrule[]> {
  if (message.type === 'overrule/remove') return store.remove(message.id);
  if (message.type === 'overrule/add') return store.add(message.overrule);
  const id = `${CHOICE}${subject} ${message.key}`;
  return store.add({ id, kind: 'chosen-record', at: Date.now(), subject, candidate: message.key });
}

/** How much is known of a page: nothing, its name alone (of one that was looked for), or all that it shows. */
const readingOf = ({ facts }: Subject): string => (!facts ? 'bare' : facts.tracks.length === 0 ? 'named' : 'read');

/** Tells two readings of one page apart. */
function digestOf(claims: RawClaim[]): number {
  let digest = claims.length;
  for (const char of JSON.stringify(claims)) digest = (Math.imul(digest, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return digest;
}

/** A session that is done and missed somebody who may be asked again by now. */
export function mayTryAgain({ complete, outcomes }: Pick<Answer, 'complete' | 'outcomes'>): boolean {
  return complete && outcomes.some((outcome) => outcome.state === 'failed' && (outcome.retryAt ?? 0) <= Date.now());
}
