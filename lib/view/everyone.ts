import type { Answer } from '../model/answer';
import type { Credit } from '../model/credit';
import type { Catalogue, RoleFacts } from './catalogue';
import { extentOf, weightOf } from './extent';
import { groupBy } from './group-by';
import { type Crew, isOrganisation, type Person } from './person';

/** One person in one role. */
export interface CastRow {
  person: Person;
  role: RoleFacts;
  credits: Credit[];
}

/** A family of roles: `people` counts people, `rows` are in the order of the catalogue's roles, then by number of tracks. */
export interface CastFamily {
  family: string;
  people: number;
  rows: CastRow[];
}

const ORDER = ['writing', 'arranging', 'performing', 'engineering', 'visual', 'video', 'business', 'place', 'other'];
const IN_PROJECT = new Set(['a_and_r', 'a_and_r_admin', 'label']);

/** Everybody who neither made the sound nor ran the project. Companies that sources call producers stand with the business. */
export function everyoneElse(answer: Answer, crew: Crew, catalogue: Catalogue): CastFamily[] {
  const rows = [...groupBy(answer.credits, (credit) => `${credit.contributor} ${credit.role}`).values()].flatMap((credits) =>
    rowOf(credits, crew, catalogue),
  );
  const families = groupBy(rows, (row) => familyOf(row));
  return ORDER.flatMap((family) => {
    const members = families.get(family);
    if (!members) return [];
    return [{ family, people: new Set(members.map((row) => row.person.id)).size, rows: inOrder(members, answer.tracks.length, catalogue) }];
  });
}

function rowOf(credits: Credit[], crew: Crew, catalogue: Catalogue): CastRow[] {
  const [first] = credits;
  if (!first) return [];
  const row = { person: crew.person(first.contributor, credits), role: catalogue.roleOf(first.role), credits };
  const shownAbove = (row.role.family === 'producing' || row.role.family === 'executive') && !isOrganisation(row.person);
  const inProject = IN_PROJECT.has(row.role.id) && (row.role.id === 'label' || !isOrganisation(row.person));
  return shownAbove || inProject ? [] : [row];
}

const familyOf = (row: CastRow): string =>
  row.role.family === 'producing' || row.role.family === 'executive' || IN_PROJECT.has(row.role.id) ? 'business' : row.role.family;

function inOrder(rows: CastRow[], total: number, catalogue: Catalogue): CastRow[] {
  const weight = (row: CastRow) => weightOf(extentOf(row.credits), total);
  return rows.sort(
    (a, b) =>
      catalogue.roleOrder(a.role.id) - catalogue.roleOrder(b.role.id) ||
      weight(b) - weight(a) ||
      a.person.name.localeCompare(b.person.name),
  );
}
