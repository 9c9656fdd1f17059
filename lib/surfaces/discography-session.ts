import type { DiscographyMessage } from '../messages';
import type { Discography } from '../model/discography';
import type { DiscographyResolution } from '../resolve/discography/discography';
import type { Attended } from './sessions';

export type DiscographyAsk = Extract<DiscographyMessage, { type: 'discography/ask' }>;
export type DiscographyWish = Exclude<DiscographyMessage, DiscographyAsk>;
export type SaidOnDiscography = Extract<DiscographyMessage, { type: 'overrule/add' | 'overrule/remove' }>;

/** One artist or person being answered for all surfaces that look at them. */
export interface DiscographySession extends Attended<Discography> {
  resolution: DiscographyResolution;
  isPrivate: boolean;
  started: Promise<void> | undefined;
  /** What the person says against the sources. */
  say(message: SaidOnDiscography): void;
}

export function actOnDiscography(session: DiscographySession, message: DiscographyWish): void {
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
