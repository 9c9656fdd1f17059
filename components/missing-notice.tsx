import { t } from '../lib/i18n/messages';
import type { Answer } from '../lib/model/answer';
import { missingOf } from '../lib/view/screen';
import { capital, sourceWords } from '../lib/view/words/source-words';
import { outcomeWords } from './words/outcome-words';

/** Partly found: which source is missing, why, and what to do. */
export function MissingNotice({ answer, onRetry }: { answer: Answer; onRetry: () => void }) {
  const missing = missingOf(answer);
  const failed = missing.some((outcome) => outcome.state === 'failed');
  return (
    <aside class="notice" data-notice>
      <div class="notice__text">
        {missing.map((outcome) => (
          <p key={outcome.source}>
            <b class="notice__source">{capital(sourceWords(outcome.source))}</b> {outcomeWords(outcome)}
          </p>
        ))}
      </div>
      {failed && (
        <button type="button" class="notice__button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </aside>
  );
}
