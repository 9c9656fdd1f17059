import { t } from '../lib/i18n/messages';
import type { Answer, Outcome } from '../lib/model/answer';
import { sourceWords } from '../lib/view/words/source-words';
import { CandidateLine } from './candidate-line';
import { ChosenRecord } from './chosen-record';
import { OutcomeLine } from './outcome-line';

interface Props {
  outcomes: Outcome[];
  answer: Answer;
  onChoose: (key: string) => void;
  onRetry: () => void;
}

/** What became of each source, with what the person can do about it: pick its record, ask it again. */
export function OutcomeList({ outcomes, answer, onChoose, onRetry }: Props) {
  const failed = outcomes.some((outcome) => outcome.state === 'failed');
  return (
    <>
      <ul class="answered" aria-label={t('complete_details')}>
        {outcomes.map((outcome) => (
          <OutcomeLine key={outcome.source} outcome={outcome}>
            <ChosenRecord answer={answer} source={outcome.source} />
            <Offered outcome={outcome} onChoose={onChoose} />
          </OutcomeLine>
        ))}
      </ul>
      {failed && (
        <button type="button" class="more" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </>
  );
}

function Offered({ outcome, onChoose }: { outcome: Outcome; onChoose: (key: string) => void }) {
  if (outcome.state !== 'unmatched' || outcome.candidates.length === 0) return null;
  return (
    <ul class="candidates">
      {outcome.candidates.map((candidate) => (
        <CandidateLine key={candidate.key} candidate={candidate} source={sourceWords(outcome.source)} onChoose={onChoose} />
      ))}
    </ul>
  );
}
