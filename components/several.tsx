import { t } from '../lib/i18n/messages';
import { GuideLink } from './guide-link';

/** Many hold the credit together more often than not: what that usually means is said once. */
export function Several({ count }: { count: number }) {
  if (count < 2) return null;
  return (
    <p class="section__note" data-several>
      {t('project_several', { count })} <GuideLink place="executive">{t('guide_of_executives')}</GuideLink>
    </p>
  );
}
