import type { Reason } from '../model/answer';
import { alsoReasons, type Case, creditsBy, isOnTheMusic } from './evidence';

/** They also worked on the music of this record: one reason per role. Empty = not credited so. */
export const handsOnReasons = ({ person, evidence }: Case): Reason[] =>
  alsoReasons('also-credited', creditsBy(person.id, evidence).filter(isOnTheMusic), evidence);
