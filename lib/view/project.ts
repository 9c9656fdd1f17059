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

/** Who ran the project: executive producers with their readings, A&R, and the labels. */
export interface Project {
  executives: Executive[];
  artistsAndRepertoire: Executive[];
  /** Credited labels, and the release's own where no credit names them (then without a person behind the name). */
  labels: { name: string; person: Person | undefined }[];
}

export function projectOf(answer: Answer, crew: Crew, catalogue: Catalogue): Project {
  const rows = (fits: (role: RoleFacts) => boolean) => executivesWith(fits, answer, crew, catalogue);
  return {
    executives: rows((role) => role.family === 'executive').filter((row) => !isOrganisation(row.person)),
    artistsAndRepertoire: rows((role) => role.id === 'a_and_r' || role.id === 'a_and_r_admin').filter((row) => !isOrganisation(row.person)),
    labels: labelsOf(answer, crew),
  };
}

export const isEmptyProject = (project: Project): boolean =>
  project.executives.length + project.artistsAndRepertoire.length + project.labels.length === 0;

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

function labelsOf(answer: Answer, crew: Crew): Project['labels'] {
  const ids = new Set(answer.credits.filter((credit) => credit.role === 'label').map((credit) => credit.contributor));
  const credited = [...ids].map((id) => crew.person(id)).map((person) => ({ name: person.name, person }));
  const names = new Set(credited.map(({ name }) => name));
  const bare = (answer.release?.labels ?? []).filter((name) => !names.has(name));
  return [...credited, ...bare.map((name) => ({ name, person: undefined }))];
}
