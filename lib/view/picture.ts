import { groupBy } from '../model/group-by';
import type { RoleFacts } from './catalogue';
import { everyoneElse } from './everyone';
import { type Extent, extentOf } from './extent';
import { headlineOf } from './headline';
import { isOrganisation, type Person } from './person';
import { covers } from './producers';
import { type Provenance, provenanceOf } from './provenance';
import type { ShownRecord } from './shown-record';

/** The strongest way in which somebody took part: as producer, as co-producer, in another way of producing, in anything else. */
export const MARK_KINDS = ['main', 'co', 'lesser', 'other'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What somebody did in one place. `roles`: ids, the more telling first, never empty. */
export interface Mark {
  kind: MarkKind;
  roles: string[];
  /** Of a record: the songs on it that they are credited for; 0 = the record as a whole. */
  songs?: number;
  /** Of a record: how much of it that is, more than 0, at most 1. */
  share?: number;
}

/** `label` stands at its head: a track's number, a record's year; empty = none is known. */
export interface PictureColumn {
  id: string;
  label: string;
  title: string;
}

export interface PictureRow {
  id: string;
  name: string;
  /** The family of roles that the person stands under: `producing` for all who produced. */
  family: string;
  /** What they did on the record as a whole, and what on tracks that are not said. */
  whole: Mark | undefined;
  unsaid: Mark | undefined;
  /** By column. What they did on the whole counts in every one. */
  marks: Map<string, Mark>;
}

/** People by tracks, or by records. No rows = nobody is known to have done any of it. */
export interface Picture {
  of: 'tracks' | 'records';
  title: string;
  artists: string;
  columns: PictureColumn[];
  rows: PictureRow[];
  provenance: Provenance;
}

/** `everyone`: after the producers those who ran the project, then the others by family; each person once, companies never. */
export type Among = 'producers' | 'everyone';

/** The people of an album by its tracks, in the order of the lists. */
export function pictureOf(record: ShownRecord, among: Among = 'producers'): Picture {
  const { answer, crew, numbers } = record;
  const { title, artists } = headlineOf(answer.subject, answer);
  const columns = answer.tracks.map((track) => ({ id: track.position, label: numbers.get(track.position) ?? '', title: track.title }));
  const places = placesOf(record, among);
  return {
    of: 'tracks',
    title,
    artists,
    columns,
    rows: places.map((place) => rowOf(place, record, among)),
    provenance: provenanceOf(places.flatMap(({ person }) => crew.creditsOf(person.id)).flatMap(({ proofs }) => proofs)),
  };
}

interface Place {
  person: Person;
  family: string;
}

function placesOf(record: ShownRecord, among: Among): Place[] {
  const producers = record.producers.map(({ person }) => ({ person, family: 'producing' }));
  if (among === 'producers') return producers;
  const { executives, artistsAndRepertoire } = record.project;
  const project = [...executives, ...artistsAndRepertoire].map(({ person }) => ({ person, family: 'executive' }));
  const others = everyoneElse(record.answer, record.crew, record.catalogue)
    .flatMap(({ family, rows }) => rows.map(({ person }) => ({ person, family })))
    .filter(({ person }) => !isOrganisation(person));
  const first = groupBy([...producers, ...project, ...others], ({ person }) => person.id);
  return [...first.values()].flatMap((places) => places.slice(0, 1));
}

interface Part {
  role: RoleFacts;
  extent: Extent;
}

function rowOf({ person, family }: Place, { answer, crew, catalogue }: ShownRecord, among: Among): PictureRow {
  const parts = [...groupBy(crew.creditsOf(person.id), ({ role }) => role)]
    .map(([id, credits]) => ({ role: catalogue.roleOf(id), extent: extentOf(credits) }))
    // Beside producers, running the project would look like more of the same.
    .filter(({ role }) => among === 'everyone' || role.family !== 'executive')
    .sort((a, b) => byKind(a.role, b.role) || catalogue.roleOrder(a.role.id) - catalogue.roleOrder(b.role.id));
  const ofKind = (kind: Extent['kind']) => markOf(parts.filter(({ extent }) => extent.kind === kind));
  const marks = answer.tracks.flatMap(({ position }): [string, Mark][] => {
    const mark = markOf(parts.filter(({ extent }) => covers(extent, position)));
    return mark ? [[position, mark]] : [];
  });
  return { id: person.id, name: person.name, family, whole: ofKind('release'), unsaid: ofKind('unsaid'), marks: new Map(marks) };
}

/** `parts`: strongest first. */
function markOf(parts: Pick<Part, 'role'>[]): Mark | undefined {
  const [strongest] = parts;
  return strongest && { kind: markKind(strongest.role), roles: parts.map(({ role }) => role.id) };
}

export function markKind({ family, producerKind }: Pick<RoleFacts, 'family' | 'producerKind'>): MarkKind {
  if (family !== 'producing') return 'other';
  if (producerKind === 'producer') return 'main';
  return producerKind === 'co' ? 'co' : 'lesser';
}

export const byKind = (a: RoleFacts, b: RoleFacts): number => MARK_KINDS.indexOf(markKind(a)) - MARK_KINDS.indexOf(markKind(b));
