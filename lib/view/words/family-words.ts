import { translate } from '../../i18n/messages';

/** "Engineering"; a family that this version does not know by its id. */
export const familyTitle = (family: string): string => translate(`family_${family}`, {}) ?? family;
