import type { Contributor } from '../model/contributor';
import type { Handle } from '../model/handle';
import { isMeant } from '../model/meant';
import type { Overrule } from '../model/overrule';

/** Accounts that the person has said are not the contributor's, and the overrules that found one. */
export interface Hidden {
  isHidden(handle: Handle): boolean;
  touched: Overrule[];
}

/** `handles` with joined contributors. */
export function hiddenIn(handles: Handle[], contributors: Contributor[], overrules: Overrule[]): Hidden {
  const people = new Map(contributors.map((each) => [each.id, each]));
  const denials = overrules.filter((each) => each.kind === 'not-their-account');
  const hits = denials.map((denial) => ({
    denial,
    handles: handles.filter(({ contributor, platform, username }) => {
      const person = people.get(contributor);
      const isSameAccount = platform === denial.platform && username.toLowerCase() === denial.username.toLowerCase();
      return isSameAccount && person !== undefined && isMeant(denial.person, person);
    }),
  }));
  const hidden = new Set(hits.flatMap((hit) => hit.handles));
  return { isHidden: (handle) => hidden.has(handle), touched: hits.filter((hit) => hit.handles.length > 0).map(({ denial }) => denial) };
}
