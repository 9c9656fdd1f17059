import { t } from '../lib/i18n/messages';
import type { Answer } from '../lib/model/answer';
import { capital, sourceWords } from '../lib/view/words/source-words';
import { GuideLink } from './guide-link';
import { SafeLink } from './safe-link';

/** Where it all comes from, and where it is explained. */
export function Footer({ answer }: { answer: Answer }) {
  const found = answer.outcomes.filter((outcome) => outcome.state === 'found');
  return (
    <footer class="footer">
      {found.length > 0 && <span class="footer__label">{t('footer_sources')}</span>}
      {found.map((outcome) => (
        <SafeLink key={outcome.source} class="link" href={outcome.link}>
          {capital(sourceWords(outcome.source))}
        </SafeLink>
      ))}
      <GuideLink place="top" class="footer__guide">
        {t('guide_link')}
      </GuideLink>
    </footer>
  );
}
