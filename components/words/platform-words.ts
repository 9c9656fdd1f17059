import { t } from '../../lib/i18n/messages';
import { platformName } from '../../lib/platforms/names';

/** "Instagram"; a person's own site, which has no name, as "Website". */
export const platformWords = (id: string): string => (id === 'website' ? t('platform_website') : platformName(id));
