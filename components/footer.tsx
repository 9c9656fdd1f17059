import { t } from '../lib/i18n/messages';
import type { Answer } from '../lib/model/answer';
import { SafeLink } from './safe-link';
import { sourceWords } from './words/source-words';

/** Where it all comes from. */
export function Footer({ answer }: { answer: Answer }) {
  const found = answer.outcomes.filter((outcome) => outcome.state === 'found');
  if (found.length === 0) return null;
  return (
    <footer class="footer">
      <span class="footer__label">{t('footer_sources')}</span>
      {found.map((outcome) => (
        <SafeLink key={outcome.source} class="link" href={outcome.link}>
          {sourceWords(outcome.source)}
        </SafeLink>
      ))}
    </footer>
  );
}
