import type { SurfaceMessage } from '../messages';
import type { BackgroundPort } from '../messaging';
import type { Answer } from '../model/answer';
import type { Resolution } from '../resolve/resolve';
import { throttled } from './throttled';

/** One subject being answered for all surfaces that look at it. */
export interface Session {
  resolution: Resolution;
  listeners: Set<(answer: Answer) => void>;
  unfolding: AbortController | undefined;
  /** What the person says against the sources. */
  say(message: Said): void;
  isPrivate: boolean;
  /** Its first answer is kept: later ones take its place. */
  isKept: boolean;
  started: Promise<void> | undefined;
  /** Fires when its work is given up: what it says then is not the whole answer. */
  nobodyWaits: AbortSignal;
  /** The last surface that looked at it has gone. */
  deserted(): void;
}

export type Ask = Extract<SurfaceMessage, { type: 'answer/ask' }>;
type Wish = Exclude<SurfaceMessage, Ask>;
/** A choice or an overrule: it is remembered. */
export type Said = Extract<SurfaceMessage, { type: 'candidate/choose' | 'overrule/add' | 'overrule/remove' }>;

const MOST_WAITING = 20;
const GAP_MS = 250;

/** One port's part in a session. Wishes that come before the session is known wait for it. */
export interface Surface {
  /** With what is known from before, as long as nobody may ask. false = the surface has gone in the meantime: nobody wants an answer. */
  join(session: Session, known?: Answer): boolean;
  wish(message: Wish): void;
  leave(): void;
}

/** `say` makes the message of an answer: surfaces of our own get all of it, pages the brief one. */
export function createSurface(port: BackgroundPort, say: (answer: Answer) => unknown): Surface {
  let session: Session | undefined;
  let waiting: Wish[] = [];
  let isGone = false;
  const send = throttled((answer: Answer) => port.post(say(answer)), GAP_MS);
  const part = () => {
    session?.listeners.delete(send);
    if (session?.listeners.size !== 0) return;
    session.unfolding?.abort();
    session.deserted();
  };
  return {
    join(joined, known) {
      if (isGone) return false;
      part();
      session = joined;
      session.listeners.add(send);
      send(known ?? session.resolution.answer());
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
      session.say(message);
      break;
    case 'overrule/add':
    case 'overrule/remove':
      session.say(message);
      break;
    case 'why/ask':
      void resolution.askWhy(message.contributor);
      break;
    case 'answer/retry':
      void resolution.retry();
      break;
  }
}
