import { t } from '../lib/i18n/messages';
import type { Answer, Candidate } from '../lib/model/answer';
import { candidatesOf } from '../lib/view/screen';
import { Icon } from './icon';
import { SafeLink } from './safe-link';
import { Message } from './state-message';
import { sourceWords } from './words/source-words';

interface Props {
  answer: Answer;
  onChoose: (key: string) => void;
}

/** "Which record is this?": nothing is shown as an answer until the person has said so. */
export function Candidates({ answer, onChoose }: Props) {
  return (
    <Message title={t('unmatched_title')} text={t('unmatched_text')}>
      <ul class="candidates">
        {candidatesOf(answer).map(({ source, candidate }) => (
          <CandidateLine key={candidate.key} candidate={candidate} source={sourceWords(source)} onChoose={onChoose} />
        ))}
      </ul>
    </Message>
  );
}

function CandidateLine({ candidate, source, onChoose }: { candidate: Candidate; source: string; onChoose: (key: string) => void }) {
  const { title, artists, note, key, url } = candidate;
  return (
    <li class="candidate" data-candidate={key}>
      <button type="button" class="candidate__button" onClick={() => onChoose(key)}>
        <bdi class="candidate__title" dir="auto">
          {title}
        </bdi>
        <bdi class="candidate__artists" dir="auto">
          {artists}
        </bdi>
        <span class="candidate__note">
          {source} · {note}
        </span>
        <span class="candidate__pick">{t('candidate_pick')}</span>
      </button>
      <SafeLink class="candidate__view" href={url} label={t('candidate_view', { title, source })}>
        <Icon name="open" />
      </SafeLink>
    </li>
  );
}
