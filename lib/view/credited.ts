import type { Discography, DiscographyCredit, DiscographyRecord, Song } from '../model/discography';
import { groupBy } from '../model/group-by';
import { byNewest } from './behind';

/** One record on which somebody is credited in one role. `record` absent = a song whose record nobody has looked for yet. */
export interface CreditedRow {
  record: DiscographyRecord | undefined;
  /** Empty = the credit is for the record as a whole. */
  songs: Song[];
}

/** One role of somebody over everything that has been read. */
export interface CreditedRole {
  role: string;
  credits: DiscographyCredit[];
  /** Songs, each once, and records that are credited as a whole. */
  count: number;
  /** Newest first, then what has no record yet. */
  rows: CreditedRow[];
}

/** What somebody is credited on, by role, the most frequent first. */
export function creditedOf({ about, credits, songs, records }: Discography): CreditedRole[] {
  const songOf = new Map(songs.map((song) => [song.id, song]));
  const recordOf = new Map(records.map((record) => [record.key, record]));
  const own = credits.filter(({ contributor }) => contributor === about.id);
  return [...groupBy(own, ({ role }) => role)]
    .map(([role, ofRole]) => roleOf(role, ofRole, songOf, recordOf))
    .sort((a, b) => b.count - a.count || a.role.localeCompare(b.role));
}

function roleOf(
  role: string,
  credits: DiscographyCredit[],
  songOf: Map<string, Song>,
  recordOf: Map<string, DiscographyRecord>,
): CreditedRole {
  const ids = new Set(credits.flatMap(({ scope }) => (scope === 'release' ? [] : scope)));
  const songs = [...ids].flatMap((id) => songOf.get(id) ?? []);
  const whole = new Set(credits.flatMap(({ record }) => record ?? []));
  // A song stands once, on the record that it is best known by.
  const byRecord = groupBy(songs, ({ records }) => records.find((key) => recordOf.has(key)) ?? '');
  const keys = [...new Set([...whole, ...byRecord.keys()])].filter(Boolean);
  const placed = keys.flatMap((key) => {
    const record = recordOf.get(key);
    return record ? [{ record, songs: byRecord.get(key) ?? [] }] : [];
  });
  const loose = (byRecord.get('') ?? []).map((song) => ({ record: undefined, songs: [song] }));
  return { role, credits, count: songs.length + whole.size, rows: [...placed.sort((a, b) => byNewest(a.record, b.record)), ...loose] };
}

/** An artist for whom somebody works, with how many songs. */
export interface WorkedFor {
  key: string;
  name: string;
  songs: number;
}

const MOST = 12;

/** The artists of the songs and records that somebody is credited on, without themself; most songs first. */
export function workedFor({ about, credits, songs, records }: Discography): WorkedFor[] {
  const own = credits.filter(({ contributor }) => contributor === about.id);
  const ids = new Set(own.flatMap(({ scope, record }) => (scope === 'release' ? (record ?? []) : scope)));
  const works = [...songs.map(({ id, ...song }) => ({ id, ...song })), ...records.map(({ key, ...record }) => ({ id: key, ...record }))];
  const found = new Map<string, WorkedFor>();
  // Where several share a credit, whose name is whose is not said.
  for (const { id, artistKeys, artists } of works) {
    const [key, second] = artistKeys;
    if (!ids.has(id) || !key || second || key === about.id) continue;
    const before = found.get(key);
    found.set(key, { key, name: before?.name ?? artists, songs: (before?.songs ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.songs - a.songs || a.name.localeCompare(b.name)).slice(0, MOST);
}

/** Somebody who is credited on the same songs. */
export interface Companion {
  id: string;
  songs: number;
}

/** Others on the songs that have been read with all their people; most songs first. Empty = none has been read so. */
export function companionsOf({ about, credits }: Discography): Companion[] {
  const songsOf = (list: DiscographyCredit[]) => new Set(list.flatMap(({ scope }) => (scope === 'release' ? [] : scope)));
  const own = songsOf(credits.filter(({ contributor }) => contributor === about.id));
  const others = groupBy(
    credits.filter(({ contributor }) => contributor !== about.id),
    ({ contributor }) => contributor,
  );
  return [...others]
    .map(([id, list]) => ({ id, songs: [...songsOf(list)].filter((song) => own.has(song)).length }))
    .filter(({ songs }) => songs > 0)
    .sort((a, b) => b.songs - a.songs || a.id.localeCompare(b.id))
    .slice(0, MOST);
}
