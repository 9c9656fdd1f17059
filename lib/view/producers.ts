import type { Answer } from '../model/answer';
import type { Credit } from '../model/credit';
import { groupBy } from '../model/group-by';
import type { Catalogue, RoleFacts } from './catalogue';
import { type Extent, extentOf, weightOf } from './extent';
import { type Crew, isOrganisation, type Person } from './person';

/** One producer. Kinds are kept apart: `extent` belongs to `role` alone, other kinds of producing are in `lesser`. */
export interface Producer {
  person: Person;
  role: RoleFacts;
  extent: Extent;
  /** Other ways in which they produced, each with its own extent. */
  lesser: { role: RoleFacts; extent: Extent }[];
  /** What else they did, titles of roles outside producing. */
  also: RoleFacts[];
}

/** Most telling kind first; kinds that only touch a part of the sound come after all who produced. */
const KINDS = ['producer', 'co', 'additional', 'vocal', 'remixer', 'programmer', 'associate', 'assistant'];

const rankOf = (role: RoleFacts): number => {
  const rank = KINDS.indexOf(role.producerKind ?? '');
  return rank === -1 ? KINDS.length : rank;
};

/** People who made the sound: by kind, then by how many tracks, then by name. */
export function producersOf(answer: Answer, crew: Crew, catalogue: Pick<Catalogue, 'roleOf'>): Producer[] {
  const total = answer.tracks.length;
  const producing = answer.credits.filter((credit) => catalogue.roleOf(credit.role).family === 'producing');
  const rows = [...groupBy(producing, (credit) => credit.contributor)]
    .map(([id, credits]) => producerOf(crew.person(id, credits), credits, crew.creditsOf(id), catalogue))
    .filter((row) => row !== undefined);
  return rows.sort(
    (a, b) =>
      rankOf(a.role) - rankOf(b.role) ||
      weightOf(b.extent, total) - weightOf(a.extent, total) ||
      a.person.name.localeCompare(b.person.name),
  );
}

function producerOf(person: Person, credits: Credit[], all: Credit[], catalogue: Pick<Catalogue, 'roleOf'>): Producer | undefined {
  if (isOrganisation(person)) return undefined;
  const kinds = [...groupBy(credits, (credit) => credit.role)]
    .map(([id, ofKind]) => ({ role: catalogue.roleOf(id), extent: extentOf(ofKind) }))
    .sort((a, b) => rankOf(a.role) - rankOf(b.role));
  const [main, ...lesser] = kinds;
  if (!main) return undefined;
  const others = new Map(all.map((credit) => [credit.role, catalogue.roleOf(credit.role)]));
  const also = [...others.values()].filter((role) => role.family !== 'producing' && role.family !== 'executive' && !role.company);
  return { person, ...main, lesser, also };
}

/** Producers of one track, main kind first. Credits for the whole record count for every track. */
export function producersOfTrack(producers: Producer[], position: string): Producer[] {
  return producers.filter((producer) => [producer, ...producer.lesser].some(({ extent }) => covers(extent, position)));
}

/** They made the sound as such, alone or with others. */
export const isMaker = ({ role }: Pick<Producer, 'role'>): boolean => ['producer', 'co'].includes(role.producerKind ?? '');

export const covers = (extent: Extent, position: string): boolean =>
  extent.kind === 'release' || (extent.kind === 'tracks' && extent.positions.has(position));
