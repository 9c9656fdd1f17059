import type { Answer, Reading } from '../model/answer';
import type { Credit } from '../model/credit';
import { groupBy } from '../model/group-by';
import type { Catalogue, RoleFacts } from './catalogue';
import { type Crew, isOrganisation, type Person } from './person';

/** One executive credit and what it means here. */
export interface Executive {
  person: Person;
  role: RoleFacts;
  credits: Credit[];
  reading: Reading | undefined;
}

/** Who ran the project: executive producers with their readings, and A&R. */
export interface Project {
  executives: Executive[];
  artistsAndRepertoire: Executive[];
}

export function projectOf(answer: Answer, crew: Crew, catalogue: Catalogue): Project {
  const rows = (fits: (role: RoleFacts) => boolean) => executivesWith(fits, answer, crew, catalogue);
  return {
    executives: rows((role) => role.family === 'executive').filter((row) => !isOrganisation(row.person)),
    artistsAndRepertoire: rows((role) => role.id === 'a_and_r' || role.id === 'a_and_r_admin').filter((row) => !isOrganisation(row.person)),
  };
}

function executivesWith(fits: (role: RoleFacts) => boolean, answer: Answer, crew: Crew, catalogue: Catalogue): Executive[] {
  const credits = answer.credits.filter((credit) => fits(catalogue.roleOf(credit.role)));
  const groups = groupBy(credits, (credit) => `${credit.contributor} ${credit.role}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const reading = answer.readings.find((entry) => group.some((credit) => credit.id === entry.credit));
    return [{ person: crew.person(first.contributor, group), role: catalogue.roleOf(first.role), credits: group, reading }];
  });
}
