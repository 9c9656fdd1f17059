import type { Answer } from '../model/answer';
import type { Credit } from '../model/credit';
import { groupBy } from '../model/group-by';
import type { Catalogue, RoleFacts } from './catalogue';
import { extentOf, weightOf } from './extent';
import { type Crew, isOrganisation, type Person } from './person';

/** One person in one role. */
export interface CastRow {
  person: Person;
  role: RoleFacts;
  credits: Credit[];
}

/** A family of roles: `people` counts people, `rows` are by number of tracks, then by name. */
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

/** By how many tracks a person is on in this family, then by name; the roles of one person stand together. */
function inOrder(rows: CastRow[], total: number, catalogue: Catalogue): CastRow[] {
  const weights = new Map(
    [...groupBy(rows, (row) => row.person.id)].map(([id, own]) => [id, weightOf(extentOf(own.flatMap((row) => row.credits)), total)]),
  );
  const weight = (row: CastRow) => weights.get(row.person.id) ?? 0;
  return rows.sort(
    (a, b) =>
      weight(b) - weight(a) ||
      a.person.name.localeCompare(b.person.name) ||
      a.person.id.localeCompare(b.person.id) ||
      catalogue.roleOrder(a.role.id) - catalogue.roleOrder(b.role.id),
  );
}
