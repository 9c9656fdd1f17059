import { t } from '../lib/i18n/messages';
import { GuideLink } from './guide-link';

/** From a role's meaning to its entry in the guide. */
export function RoleInGuide({ roleId, onFollow }: { roleId: string; onFollow: () => void }) {
  return (
    <GuideLink place={`role-${roleId}`} class="meaning__guide" onFollow={onFollow}>
      {t('role_in_guide')}
    </GuideLink>
  );
}
