import { t } from '../../i18n/messages';
import { platformName } from '../../platforms/names';

/** "Instagram"; a person's own site, which has no name, as "Website". */
export const platformWords = (id: string): string => (id === 'website' ? t('platform_website') : platformName(id));
