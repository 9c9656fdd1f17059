import { t } from '../lib/i18n/messages';
import { lazily } from './app/lazily';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import type { RecordView } from './record';

export const RecordPicture = lazily(() => import('./picture/picture').then((module) => module.RecordPicture));

/** The whole record at a glance, on request. */
export function PictureFold({ record }: { record: RecordView }) {
  if (record.answer.tracks.length < 2 || record.answer.credits.length === 0) return null;
  const summary = (
    <>
      <span class="fold__title">{t('picture_tracks')}</span>
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  return (
    <div class="section section--plain" data-section="picture">
      <Disclosure class="fold" hotkey="p" summary={summary}>
        {() => <RecordPicture record={record} />}
      </Disclosure>
    </div>
  );
}
