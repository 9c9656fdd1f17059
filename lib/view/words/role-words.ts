import { lowered, t } from '../../i18n/messages';
import { roleText } from '../../i18n/role-text';
import type { Credit } from '../../model/credit';

/**
 * A role as a sleeve prints it: the title; its detail where there is one ("guitar: slide"); a role that the
 * catalogue does not know in the source's own words.
 */
export function roleWords(role: string, credits: Credit[]): string {
  const own = role === 'other' ? credits[0]?.proofs[0]?.words.role : undefined;
  const title = own ?? roleTitle(role);
  // The words of an unknown role are its detail too.
  const details = [...new Set(credits.flatMap((credit) => credit.detail ?? []))].filter((detail) => detail !== title);
  return details.length > 0 ? t('role_detail', { role: title, detail: details.join(', ') }) : title;
}

export const roleTitle = (role: string): string => roleText(role).title;

/** A role within a sentence: "Mixing Engineer" → "mixing engineer". */
export const shortRole = (role: string): string => lowered(roleTitle(role));
