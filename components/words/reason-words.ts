import { t, translate } from '../../lib/i18n/messages';
import type { Reason } from '../../lib/model/answer';
import { shortRole } from '../../lib/view/words/role-words';

/**
 * A reason as a sentence; a key or a parameter that this version does not know reads as a neutral one. `role` stands where the
 * sentence names the role: its title, if nothing else is wanted there. `names`: of the people that the reason speaks of.
 */
export function reasonWords(family: 'reason' | 'remark', reason: Reason, { names, role }: { names?: string; role?: string } = {}): string {
  const sentence = translate(`${family}_${reason.key.replaceAll('-', '_')}`, readable(reason, names, role)) ?? t('reason_unknown');
  // A name that ends in a full stop ("Low Tide Rec.") ends the sentence too.
  return sentence.replace(/(?<!\.)\.\.(?=\s|$)/g, '.');
}

/** Parameters that are counts; a band may be called 1349. */
const FIGURES = new Set(['tracks', 'total', 'count']);

function readable({ params }: Reason, names: string | undefined, word: string | undefined): Record<string, string | number> {
  const { role, ...rest } = params;
  const figures = Object.entries(rest).map(([name, value]) => [name, FIGURES.has(name) ? Number(value) : value] as const);
  return {
    ...Object.fromEntries(figures),
    ...(role === undefined ? {} : { role: word ?? shortRole(role) }),
    ...(names === undefined ? {} : { names }),
  };
}
