import { listOf, t } from '../../lib/i18n/messages';
import type { ReadingKind } from '../../lib/model/answer';
import type { Share, Sound, SoundOfTrack, Steering } from '../../lib/view/made-by';
import { shortRole } from '../../lib/view/words/role-words';
import { capital } from '../../lib/view/words/source-words';
import { some } from './some-names';

/** What one sentence says of a record. `isSure` = everybody has answered: only then is "nobody" true. */
export interface MadeBy {
  sound: Sound;
  /** Beside plain producers. */
  coProducers: string[];
  steering: Steering[];
  isSure: boolean;
}

/** "Produced by X on 9 of 13 tracks; executive-produced by Z (the artist’s own direction)."; empty = nothing can be said yet. */
export function madeByWords({ sound, coProducers, steering, isSure }: MadeBy): string {
  // A sentence that counts people instead of naming them has no room for other kinds.
  const namesAll = sound.kind === 'whole' || sound.kind === 'shared';
  const others = namesAll && coProducers.length > 0 ? kindWords({ role: 'co_producer', names: coProducers }) : undefined;
  return sentence([sound.kind === 'none' && !isSure ? undefined : soundWords(sound), others, steeringWords(steering)]);
}

/** "Produced by X; co-producer: Y." */
export const madeByTrackWords = (kinds: SoundOfTrack[], steering: Steering[], isSure: boolean): string =>
  sentence([...kinds.map(kindWords), kinds.length === 0 && isSure ? t('made_none') : undefined, steeringWords(steering)]);

// A name that ends in a full stop ends the sentence too.
function sentence(parts: (string | undefined)[]): string {
  const said = parts
    .filter((part) => part !== undefined)
    .reduce((first, second) => (first === '' ? second : t('made_and_then', { first, second })), '');
  return said === '' ? '' : `${capital(said)}.`.replace(/\.\.$/, '.');
}

function soundWords(sound: Sound): string {
  switch (sound.kind) {
    case 'whole':
      return kindWords({ role: sound.role, names: sound.names });
    case 'shared':
      return producedBy(sound.role, listOf(sound.shares.map((share) => shareWords(share, sound.total))));
    case 'led':
      return t('made_led', { names: some(sound.names), tracks: sound.count, total: sound.total, count: sound.others });
    case 'many':
      return t('made_many', { count: sound.people });
    case 'none':
      return t('made_none');
  }
}

function shareWords({ names, count }: Share, total: number): string {
  if (count === 'unsaid') return t('made_unsaid', { names: some(names) });
  return count === 'all' ? t('made_throughout', { names: some(names) }) : t('made_share', { names: some(names), tracks: count, total });
}

const producedBy = (role: string, names: string): string =>
  role === 'producer' ? t('made_whole', { names }) : t('made_role', { role: shortRole(role), names });

const kindWords = ({ role, names }: SoundOfTrack): string => producedBy(role, some(names));

/** A line has room for the first two kinds; whoever else ran it is counted. undefined = nobody did, as far as the credits say. */
const KINDS_SHOWN = 2;

function steeringWords(steering: Steering[]): string | undefined {
  if (steering.length === 0) return undefined;
  const shown = steering.slice(0, KINDS_SHOWN).map(({ kind, names }) => t('made_aside', { names: some(names), words: kindOf(kind) }));
  const count = steering.slice(KINDS_SHOWN).reduce((sum, { names }) => sum + names.length, 0);
  return t('made_executive', { names: count > 0 ? t('names_and_more', { names: shown.join(', '), count }) : listOf(shown) });
}

function kindOf(kind: ReadingKind): string {
  switch (kind) {
    case 'artist':
      return t('made_kind_artist');
    case 'hands-on':
      return t('made_kind_hands_on');
    case 'label':
      return t('made_kind_label');
    case 'courtesy':
      return t('made_kind_courtesy');
    case 'unclear':
      return t('made_kind_unclear');
  }
}
