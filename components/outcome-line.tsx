import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n/messages';
import type { Outcome } from '../lib/model/answer';
import { capital, sourceWords } from '../lib/view/words/source-words';
import { SafeLink } from './safe-link';
import { adviceWords, outcomeWords } from './words/outcome-words';

/** One source: what became of asking it, and what to do about that. */
export function OutcomeLine({ outcome, children }: { outcome: Outcome; children?: ComponentChildren }) {
  const link = 'link' in outcome ? outcome.link : undefined;
  const editLink = 'editLink' in outcome ? outcome.editLink : undefined;
  return (
    <li class="answered__source" data-outcome={outcome.source} data-outcome-state={outcome.state}>
      <span class="answered__mark" aria-hidden="true" />
      <span class="answered__name">
        {link ? (
          <SafeLink class="link" href={link}>
            {capital(sourceWords(outcome.source))}
          </SafeLink>
        ) : (
          capital(sourceWords(outcome.source))
        )}
      </span>
      <span class="answered__words">
        {outcomeWords(outcome)} {adviceWords(outcome)}{' '}
        {editLink && (
          <SafeLink class="link" href={editLink}>
            {t('add_credits')}
          </SafeLink>
        )}
      </span>
      {children}
    </li>
  );
}
