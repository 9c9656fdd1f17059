import { t } from '../lib/i18n/messages';
import type { Answer } from '../lib/model/answer';
import { candidatesOf } from '../lib/view/screen';
import { sourceWords } from '../lib/view/words/source-words';
import { CandidateLine } from './candidate-line';
import { OutcomeList } from './outcome-list';
import { Message } from './state-message';

interface Props {
  answer: Answer;
  onChoose: (key: string) => void;
  onRetry: () => void;
}

/** "Which record is this?": nothing is shown as an answer until the person has said so. Who could not be asked stands below. */
export function Candidates({ answer, onChoose, onRetry }: Props) {
  const failed = answer.outcomes.filter((outcome) => outcome.state === 'failed');
  return (
    <Message title={t('unmatched_title')} text={t('unmatched_text')}>
      <ul class="candidates">
        {candidatesOf(answer).map(({ source, candidate }) => (
          <CandidateLine key={candidate.key} candidate={candidate} source={sourceWords(source)} onChoose={onChoose} />
        ))}
      </ul>
      {failed.length > 0 && <OutcomeList outcomes={failed} answer={answer} onChoose={onChoose} onRetry={onRetry} />}
    </Message>
  );
}
