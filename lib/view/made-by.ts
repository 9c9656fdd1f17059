import type { Answer } from '../model/answer';
import { groupBy } from '../model/group-by';
import { READING_KINDS, type ReadingKind } from '../model/reading-kinds';
import type { Extent } from './extent';
import { covers, type Producer } from './producers';
import type { Executive, Project } from './project';

/** People who produced the same tracks: `count` of them, all of them, or on tracks that are not said. */
export interface Share {
  names: string[];
  count: number | 'all' | 'unsaid';
}

/**
 * Who made the sound of a record, as one sentence has room for: `whole` = the same people made all of it; `shared` = a few people
 * by their tracks, most tracks first; `led` = so many that only those with at least half of the tracks are named, beside `others`
 * more; `many` = so many that nobody leads; `none` = nobody is named. `role`: what they are all credited as.
 */
export type Sound =
  | { kind: 'whole'; role: string; names: string[] }
  | { kind: 'shared'; role: string; shares: Share[]; total: number }
  | { kind: 'led'; names: string[]; count: number; total: number; others: number }
  | { kind: 'many'; people: number }
  | { kind: 'none' };

/** Who ran the project, by the strongest kind of their reading. */
export interface Steering {
  kind: ReadingKind;
  names: string[];
}

/** More people than this are counted rather than named. */
const MOST_NAMED = 4;

const ofKind = (kind: string, producers: Producer[]): Producer[] => producers.filter(({ role }) => role.producerKind === kind);
const keyOf = (extent: Extent): string => (extent.kind === 'tracks' ? [...extent.positions].sort().join(' ') : extent.kind);
const namesOf = (producers: Producer[]): string[] => producers.map(({ person }) => person.name);

/** Of a whole record: of plain producers; where nobody is one, of co-producers. */
export function soundOf(producers: Producer[], { tracks }: Pick<Answer, 'tracks'>): Sound {
  const plain = ofKind('producer', producers);
  const makers = plain.length > 0 ? plain : ofKind('co', producers);
  const role = plain.length > 0 ? 'producer' : 'co_producer';
  const shares = byCount([...groupBy(makers, ({ extent }) => keyOf(extent)).values()].map((group) => shareOf(group, tracks.length)));
  const [first] = shares;
  if (!first) return { kind: 'none' };
  if (shares.length === 1 && first.count === 'all') return { kind: 'whole', role, names: first.names };
  if (makers.length <= MOST_NAMED) return { kind: 'shared', role, shares, total: tracks.length };
  return ledOf(shares, makers.length, tracks.length);
}

/** Co-producers of a record that has plain producers, too: kinds are never folded into one. */
export const coProducersOf = (producers: Producer[]): string[] =>
  ofKind('producer', producers).length > 0 ? namesOf(ofKind('co', producers)) : [];

function shareOf(group: Producer[], total: number): Share {
  const extent = group[0]?.extent;
  const names = namesOf(group);
  if (extent?.kind === 'unsaid') return { names, count: 'unsaid' };
  return { names, count: extent?.kind === 'tracks' && extent.positions.size < total ? extent.positions.size : 'all' };
}

/** Tracks that are not said come last: they may be many or one. */
const sizeOf = ({ count }: Share): number => (count === 'all' ? Number.POSITIVE_INFINITY : count === 'unsaid' ? 0 : count);
const byCount = (shares: Share[]): Share[] => [...shares].sort((a, b) => sizeOf(b) - sizeOf(a));

/** Nobody leads who has less than half of the tracks, or while somebody's tracks are not said. */
function ledOf(shares: Share[], makers: number, total: number): Sound {
  const [first, second] = shares;
  const count = first ? Math.min(sizeOf(first), total) : 0;
  const isLed =
    first && count * 2 >= total && shares.every((share) => share.count !== 'unsaid') && sizeOf(first) !== (second && sizeOf(second));
  if (!isLed) return { kind: 'many', people: makers };
  return { kind: 'led', names: first.names, count, total, others: makers - first.names.length };
}

/** One kind of producing on one track: role id, and its people. */
export interface SoundOfTrack {
  role: string;
  names: string[];
}

/** Kinds of producing on one track, each with its people, in the order of the producers. */
export function soundOfTrack(producers: Producer[], position: string): SoundOfTrack[] {
  const kinds = producers.flatMap(({ person, role, extent, lesser }) =>
    [{ role, extent }, ...lesser]
      .filter((each) => covers(each.extent, position))
      .slice(0, 1)
      .map((each) => ({ role: each.role.id, name: person.name })),
  );
  const byKind = [...groupBy(kinds, ({ role }) => role)].map(([role, people]) => ({ role, names: people.map(({ name }) => name) }));
  // Who produced comes first, also where they are mostly something else on this record.
  return byKind.sort((a, b) => Number(b.role === 'producer') - Number(a.role === 'producer'));
}

const kindOf = ({ reading }: Executive): ReadingKind => reading?.kinds[0]?.kind ?? 'unclear';

/** Executive producers by kind, the strongest kind first; each person once. Empty = nobody is credited so. */
export function steeringOf({ executives }: Project): Steering[] {
  const people = [...new Map(executives.map((row) => [row.person.id, row])).values()];
  return READING_KINDS.flatMap((kind) => {
    const names = people.filter((row) => kindOf(row) === kind).map(({ person }) => person.name);
    return names.length > 0 ? [{ kind, names }] : [];
  });
}
