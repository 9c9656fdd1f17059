import { t } from '../lib/i18n/messages';
import { completenessOf } from '../lib/view/completeness';
import type { RecordView } from './record';

/** How many tracks surely have no producer named. */
export function TracksWithout({ record: { answer, isProduced } }: { record: RecordView }) {
  const count = completenessOf(answer, isProduced).tracksWithout;
  return count > 0 ? <p class="section__note">{t('tracks_without', { count, total: answer.tracks.length })}</p> : null;
}
