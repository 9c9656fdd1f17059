import { listOf, t } from '../lib/i18n/messages';
import { completenessOf } from '../lib/view/completeness';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import { OutcomeLine } from './outcome-line';
import type { RecordView } from './record';
import { sourceWords } from './words/source-words';

interface Props {
  record: RecordView;
  onRetry: () => void;
}

/** How complete the answer is, in words; unfolds to what each source said. */
export function Completeness({ record, onRetry }: Props) {
  const { outcomes } = record.answer;
  const failed = outcomes.some((outcome) => outcome.state === 'failed');
  const summary = (
    <>
      <span class="complete__words" role="status">
        {completenessWords(record)}
      </span>
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  return (
    <Disclosure class="complete" summary={summary}>
      {() => (
        <>
          <ul class="answered" aria-label={t('complete_details')}>
            {outcomes.map((outcome) => (
              <OutcomeLine key={outcome.source} outcome={outcome} />
            ))}
          </ul>
          {failed && (
            <button type="button" class="more" onClick={onRetry}>
              {t('retry')}
            </button>
          )}
        </>
      )}
    </Disclosure>
  );
}

function completenessWords({ answer, isProduced, isTrack }: RecordView): string {
  const { asking, found, asked } = completenessOf(answer, isProduced);
  const sources =
    asking.length > 0
      ? t('complete_asking', { sources: listOf(asking.map(sourceWords)) })
      : asked === 0
        ? t('complete_nothing_asked')
        : t('complete_from', { found, count: asked });
  const count = answer.tracks.length;
  return isTrack || count === 0 ? sources : `${t('tracks_count', { count })} · ${sources}`;
}
