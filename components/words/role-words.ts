import type { Credit } from '../../lib/model/credit';
import type { RoleFacts } from '../../lib/view/catalogue';

/**
 * A role as a sleeve prints it: the title; its detail where there is one ("guitar: slide"); a role that the
 * catalogue does not know in the source's own words.
 */
export function roleWords(role: RoleFacts, credits: Credit[]): string {
  const own = role.id === 'other' ? credits[0]?.proofs[0]?.words.role : undefined;
  const title = own ?? role.title;
  // The words of an unknown role are its detail too.
  const details = [...new Set(credits.flatMap((credit) => credit.detail ?? []))].filter((detail) => detail !== title);
  return details.length > 0 ? `${title}: ${details.join(', ')}` : title;
}

/** A role within a sentence: "Songwriter / Writer" → "songwriter". */
export const shortRole = (role: RoleFacts): string =>
  (role.title.split(' / ')[0] ?? role.title)
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
    .replace(/(?<=[ -])[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
