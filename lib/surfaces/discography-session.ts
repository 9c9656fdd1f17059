import type { DiscographyMessage } from '../messages';
import type { BackgroundPort } from '../messaging';
import type { Discography } from '../model/discography';
import type { DiscographyResolution } from '../resolve/discography/discography';
import { throttled } from './throttled';

export type DiscographyAsk = Extract<DiscographyMessage, { type: 'discography/ask' }>;
export type DiscographyWish = Exclude<DiscographyMessage, DiscographyAsk>;
export type SaidOnDiscography = Extract<DiscographyMessage, { type: 'overrule/add' | 'overrule/remove' }>;

/** One artist or person being answered for all surfaces that look at them. */
export interface DiscographySession {
  resolution: DiscographyResolution;
  listeners: Set<(discography: Discography) => void>;
  isPrivate: boolean;
  started: Promise<void> | undefined;
  /** What the person says against the sources. */
  say(message: SaidOnDiscography): void;
  /** The last surface that looked at it has gone. */
  deserted(): void;
}

const MOST_WAITING = 20;
const GAP_MS = 250;

/** One port's part in a session. Wishes that come before the session is known wait for it. */
export interface DiscographySurface {
  /** false = the surface has gone in the meantime: nobody wants an answer. */
  join(session: DiscographySession): boolean;
  wish(message: DiscographyWish): void;
  leave(): void;
}

export function createDiscographySurface(port: BackgroundPort): DiscographySurface {
  let session: DiscographySession | undefined;
  let waiting: DiscographyWish[] = [];
  let isGone = false;
  const send = throttled((discography: Discography) => port.post({ type: 'discography/update', discography }), GAP_MS);
  const part = () => {
    session?.listeners.delete(send);
    if (session?.listeners.size === 0) session.deserted();
  };
  return {
    join(joined) {
      if (isGone) return false;
      part();
      session = joined;
      session.listeners.add(send);
      send(session.resolution.discography());
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

function act(session: DiscographySession, message: DiscographyWish): void {
  const { resolution } = session;
  switch (message.type) {
    case 'discography/more':
      void resolution.more();
      break;
    case 'discography/company':
      void resolution.company();
      break;
    case 'discography/stop':
      resolution.stop();
      break;
    case 'discography/retry':
      void resolution.retry();
      break;
    case 'person/open':
      void resolution.openPerson(message.contributor);
      break;
    case 'overrule/add':
    case 'overrule/remove':
      session.say(message);
      break;
  }
}
