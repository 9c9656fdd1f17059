import { listOf, t } from '../../lib/i18n/messages';
import type { SearchAnswer } from '../../lib/model/found';
import { sourceWords } from '../../lib/view/words/source-words';
import { OutcomeLine } from '../outcome-line';
import { Message } from '../state-message';

interface Props {
  answer: SearchAnswer | undefined;
  isWaiting: boolean;
  isLost: boolean;
  onRetry: () => void;
}

/** How the search stands, for eye and ear: who is still asked, that nothing was found, who could not be asked. */
export function SearchStatus({ answer, isWaiting, isLost, onRetry }: Props) {
  if (isLost) return <Again title={t('lost_title')} text={t('search_lost')} onRetry={onRetry} />;
  const failed = answer?.outcomes.filter(({ state }) => state === 'failed') ?? [];
  const asked = answer?.outcomes.filter(({ state }) => state !== 'skipped') ?? [];
  const isNothing = answer !== undefined && !isWaiting && answer.found.length === 0;
  // What could not be asked may have it.
  if (isNothing && failed.length > 0) {
    return (
      <Again title={t('failed_title')} text={t(failed.length === asked.length ? 'search_failed' : 'search_failed_some')} onRetry={onRetry}>
        <Outcomes answer={answer} />
      </Again>
    );
  }
  if (isNothing) return <Nothing answer={answer} />;
  return (
    <footer class="footer">
      <span role="status">{statusWords(answer, isWaiting)}</span>
      {!isWaiting && failed.length > 0 && (
        <>
          <button type="button" class="link" onClick={onRetry}>
            {t('retry')}
          </button>
          {answer && <Outcomes answer={answer} />}
        </>
      )}
    </footer>
  );
}

function statusWords(answer: SearchAnswer | undefined, isWaiting: boolean): string {
  const asking = answer?.outcomes.filter(({ state }) => state === 'asking').map(({ source }) => sourceWords(source)) ?? [];
  if (isWaiting) return asking.length > 0 ? t('complete_asking', { sources: listOf(asking) }) : t('search_looking');
  return t('search_count', { count: answer?.found.length ?? 0 });
}

function Nothing({ answer }: { answer: SearchAnswer }) {
  const { link, query } = answer;
  const text = link ? t('search_link_unknown', { service: link.service }) : t('search_none_text');
  return <Message title={link ? t('search_link_none') : t('search_none', { query })} text={text} />;
}

interface AgainProps {
  title: string;
  text: string;
  onRetry: () => void;
  children?: preact.ComponentChildren;
}

const Again = ({ title, text, onRetry, children }: AgainProps) => (
  <Message title={title} text={text}>
    <button type="button" class="button" onClick={onRetry}>
      {t('retry')}
    </button>
    {children}
  </Message>
);

/** What became of asking each, where that is not simply "found". */
const Outcomes = ({ answer }: { answer: SearchAnswer }) => (
  <ul class="answered">
    {answer.outcomes
      .filter(({ state }) => state === 'failed')
      .map((outcome) => (
        <OutcomeLine key={outcome.source} outcome={outcome} />
      ))}
  </ul>
);
