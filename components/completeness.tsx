import { listOf, t } from '../lib/i18n/messages';
import { completenessOf } from '../lib/view/completeness';
import { sourceWords } from '../lib/view/words/source-words';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import { OutcomeList } from './outcome-list';
import type { RecordView } from './record';

interface Props {
  record: RecordView;
  onChoose: (key: string) => void;
  onRetry: () => void;
}

/** How complete the answer is, in words; unfolds to what each source said. */
export function Completeness({ record, onChoose, onRetry }: Props) {
  const { outcomes } = record.answer;
  const words = completenessWords(record);
  const summary = (
    <>
      <span class="complete__words">{words}</span>
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  // What a button holds is read as its name: a live region in there would never be announced.
  const announced = (
    <span class="heard" role="status">
      {words}
    </span>
  );
  return (
    <Disclosure class="complete" summary={summary} aside={announced}>
      {() => <OutcomeList outcomes={outcomes} answer={record.answer} onChoose={onChoose} onRetry={onRetry} />}
    </Disclosure>
  );
}

function completenessWords({ answer, isAsking, isProduced, isTrack }: RecordView): string {
  const { asking, found, asked } = completenessOf(answer, isProduced);
  const sources =
    isAsking && asking.length > 0
      ? t('complete_asking', { sources: listOf(asking.map(sourceWords)) })
      : asked === 0
        ? t('complete_nothing_asked')
        : t('complete_from', { found, count: asked });
  const count = answer.tracks.length;
  return isTrack || count === 0 ? sources : `${t('tracks_count', { count })} · ${sources}`;
}
