import { t, translate } from '../../lib/i18n/messages';
import type { ReadingKind, Reason } from '../../lib/model/answer';
import { roleOf } from '../../lib/roles/index';

/** What a reading says, in one sentence. It never says that anybody was paid. */
export function readingWords(kind: ReadingKind): string {
  switch (kind) {
    case 'artist':
      return t('reading_artist');
    case 'hands-on':
      return t('reading_hands_on');
    case 'label':
      return t('reading_label');
    case 'courtesy':
      return t('reading_courtesy');
    case 'unclear':
      return t('reading_unclear');
  }
}

/** A reason as a sentence; a key or a parameter that this version does not know reads as a neutral one. */
export function reasonWords(reason: Reason): string {
  const sentence = translate(`reason_${reason.key.replaceAll('-', '_')}`, readable(reason.params)) ?? t('reason_unknown');
  // A name that ends in a full stop ("Low Tide Rec.") ends the sentence too.
  return sentence.replace(/\.\.$/, '.');
}

function readable(params: Reason['params']): Reason['params'] {
  const role = params['role'];
  if (role === undefined) return params;
  const { id, title } = roleOf(role);
  return { ...params, role: (id === role ? title : role).toLowerCase() };
}
