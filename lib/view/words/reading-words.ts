import { t } from '../../i18n/messages';
import type { ReadingKind } from '../../model/answer';

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
