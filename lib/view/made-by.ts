import type { Answer, ReadingKind } from '../model/answer';
import { groupBy } from '../model/group-by';
import type { Extent } from './extent';
import { covers, type Producer } from './producers';
import type { Executive, Project } from './project';

/** People who produced the same tracks. `count` tracks of `total`; absent = the whole record. */
export interface Share {
  names: string[];
  count?: number;
}

/**
 * Who made the sound of a record, as one sentence has room for: `whole` = the same people made all of it; `shared` = a few people
 * by their tracks, most tracks first; `led` = so many that only those with most tracks are named, beside `others` more; `many` = so
 * many that nobody leads; `unsaid` = named for the album without tracks; `none` = nobody is named.
 */
export type Sound =
  | { kind: 'whole'; names: string[] }
  | { kind: 'shared'; shares: Share[]; total: number }
  | { kind: 'led'; names: string[]; count: number; total: number; others: number }
  | { kind: 'many'; people: number }
  | { kind: 'unsaid'; names: string[] }
  | { kind: 'none' };

/** Who ran the project, by the strongest kind of their reading. */
export interface Steering {
  kind: ReadingKind;
  names: string[];
}

/** More people than this are counted rather than named. */
const MOST_NAMED = 4;

/** Plain producers; where nobody is one, co-producers. */
function makersOf(producers: Producer[]): Producer[] {
  const plain = producers.filter(({ role }) => role.producerKind === 'producer');
  return plain.length > 0 ? plain : producers.filter(({ role }) => role.producerKind === 'co');
}

const keyOf = (extent: Extent): string => (extent.kind === 'tracks' ? [...extent.positions].sort().join(' ') : extent.kind);
const namesOf = (producers: Producer[]): string[] => producers.map(({ person }) => person.name);

/** Of a whole record. */
export function soundOf(producers: Producer[], { tracks }: Pick<Answer, 'tracks'>): Sound {
  const makers = makersOf(producers);
  if (makers.length === 0) return { kind: 'none' };
  const said = makers.filter(({ extent }) => extent.kind !== 'unsaid');
  if (said.length === 0) return { kind: 'unsaid', names: namesOf(makers) };
  const shares = [...groupBy(said, ({ extent }) => keyOf(extent)).values()].map((group) => shareOf(group, tracks.length));
  const [first] = shares;
  if (first && shares.length === 1 && first.count === undefined) return { kind: 'whole', names: first.names };
  if (makers.length <= MOST_NAMED && makers.length === said.length)
    return { kind: 'shared', shares: byCount(shares), total: tracks.length };
  return ledOf(said, makers.length, tracks.length);
}

function shareOf(group: Producer[], total: number): Share {
  const extent = group[0]?.extent;
  const isPart = extent?.kind === 'tracks' && extent.positions.size < total;
  return { names: namesOf(group), ...(isPart ? { count: extent.positions.size } : {}) };
}

const byCount = (shares: Share[]): Share[] =>
  [...shares].sort((a, b) => (b.count ?? Number.POSITIVE_INFINITY) - (a.count ?? Number.POSITIVE_INFINITY));

/** Three who share the lead lead nothing. */
const MOST_LEADERS = 2;

function ledOf(said: Producer[], makers: number, total: number): Sound {
  const countOf = ({ extent }: Producer) => (extent.kind === 'tracks' ? extent.positions.size : total);
  const count = Math.max(...said.map(countOf));
  const leaders = said.filter((producer) => countOf(producer) === count);
  if (leaders.length > MOST_LEADERS) return { kind: 'many', people: makers };
  return { kind: 'led', names: namesOf(leaders), count, total, others: makers - leaders.length };
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
  return [...groupBy(kinds, ({ role }) => role)].map(([role, people]) => ({ role, names: people.map(({ name }) => name) }));
}

const KINDS: ReadingKind[] = ['artist', 'hands-on', 'label', 'courtesy', 'unclear'];
const kindOf = ({ reading }: Executive): ReadingKind => reading?.kinds[0]?.kind ?? 'unclear';

/** Executive producers by kind, the strongest kind first; each person once. Empty = nobody is credited so. */
export function steeringOf({ executives }: Project): Steering[] {
  const people = [...new Map(executives.map((row) => [row.person.id, row])).values()];
  return KINDS.flatMap((kind) => {
    const names = people.filter((row) => kindOf(row) === kind).map(({ person }) => person.name);
    return names.length > 0 ? [{ kind, names }] : [];
  });
}
