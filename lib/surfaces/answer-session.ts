import type { SurfaceMessage } from '../messages';
import type { Answer } from '../model/answer';
import type { Resolution } from '../resolve/resolve';
import type { Attended } from './sessions';

export type Ask = Extract<SurfaceMessage, { type: 'answer/ask' }>;
export type Wish = Exclude<SurfaceMessage, Ask>;
/** A choice or an overrule: it is remembered. */
export type Said = Extract<SurfaceMessage, { type: 'candidate/choose' | 'overrule/add' | 'overrule/remove' }>;

/** One subject being answered for all surfaces that look at it. */
export interface Session extends Attended<Answer> {
  resolution: Resolution;
  unfolding: AbortController | undefined;
  /** What the person says against the sources. */
  say(message: Said): void;
  isPrivate: boolean;
  /** Its first answer is kept: later ones take its place. */
  isKept: boolean;
  started: Promise<void> | undefined;
  /** Fires when its work is given up: what it says then is not the whole answer. */
  nobodyWaits: AbortSignal;
}

export function act(session: Session, message: Wish): void {
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
