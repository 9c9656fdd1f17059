import type { Discography, DiscographyCredit, DiscographyRecord, Song } from '../model/discography';
import { groupBy } from '../model/group-by';
import { isOrganisationKind } from '../model/organisation';
import type { RoleFacts } from './catalogue';
import { peopleIn } from './people-in';
import type { Person } from './person';

/** What of an artist's page is shown. `role`: a role id; absent = everybody who produced, in whatever way. */
export interface BehindFilter {
  role?: string;
  year?: number;
  /** Key of a record. */
  record?: string;
}

/** One person behind an artist's music. */
export interface BehindRow {
  person: Person;
  /** What they mostly are here, the more telling first. */
  roles: RoleFacts[];
  /** Songs with a credit of theirs, each once. 0 = credited for records as a whole only. */
  songs: number;
  /** Newest first; `songs` 0 = the credit is for the record as a whole. */
  records: { record: DiscographyRecord; songs: number }[];
  /** First and last year; absent = no record has one. */
  years?: [number, number];
  /** Who else has such a credit on the same songs, the most songs first. */
  beside: Person[];
}

interface Credited {
  roles: Map<string, Set<string>>;
  songs: Set<string>;
  /** By key: the songs on it. */
  records: Map<string, Set<string>>;
}

/** Everybody who is behind the records, those with most songs first: a song counts once, on however many records it is. */
export function behindOf(discography: Discography, filter: BehindFilter, roleOf: (id: string) => RoleFacts): BehindRow[] {
  const songs = new Map(discography.songs.map((song) => [song.id, song]));
  const records = new Map(discography.records.map((record) => [record.key, record]));
  const people = peopleIn(discography);
  const wanted = discography.credits.filter((credit) => isWanted(credit, filter, roleOf));
  const credited = new Map(
    [...groupBy(wanted, ({ contributor }) => contributor)].flatMap(([id, credits]): [string, Credited][] => {
      const { kind = 'unknown' } = people(id).contributor ?? {};
      const found = creditedIn(credits, songs, (key) => isShown(records.get(key), filter));
      return isOrganisationKind(kind) || found.records.size + found.songs.size === 0 ? [] : [[id, found]];
    }),
  );
  const onSong = peopleBySong(credited);
  const rows = [...credited].map(([id, own]) => rowOf(id, own));
  return rows.sort((a, b) => b.songs - a.songs || b.records.length - a.records.length || a.person.name.localeCompare(b.person.name));

  function rowOf(id: string, own: Credited): BehindRow {
    const on = [...own.records].flatMap(([key, ids]) => {
      const record = records.get(key);
      return record ? [{ record, songs: ids.size }] : [];
    });
    const years = on.flatMap(({ record }) => record.year ?? []);
    return {
      person: people(id),
      roles: [...own.roles].sort(([, a], [, b]) => b.size - a.size).map(([role]) => roleOf(role)),
      songs: own.songs.size,
      records: on.sort((a, b) => byNewest(a.record, b.record)),
      ...(years.length > 0 ? { years: [Math.min(...years), Math.max(...years)] } : {}),
      beside: besideIn(id, own.songs, onSong).map(people),
    };
  }
}

function isWanted({ role }: DiscographyCredit, filter: BehindFilter, roleOf: (id: string) => RoleFacts): boolean {
  return filter.role === undefined ? roleOf(role).family === 'producing' : role === filter.role;
}

const isShown = (record: DiscographyRecord | undefined, { year, record: key }: BehindFilter): boolean =>
  record !== undefined && (year === undefined || record.year === year) && (key === undefined || record.key === key);

function creditedIn(credits: DiscographyCredit[], songs: Map<string, Song>, isShown: (record: string) => boolean): Credited {
  const found: Credited = { roles: new Map(), songs: new Set(), records: new Map() };
  const add = (role: string, record: string, song?: string) => {
    const on = found.records.get(record) ?? new Set();
    found.records.set(record, song ? on.add(song) : on);
    found.roles.set(role, (found.roles.get(role) ?? new Set()).add(song ?? record));
    if (song) found.songs.add(song);
  };
  for (const { role, record, scope } of credits) {
    if (record !== undefined && isShown(record)) add(role, record);
    for (const id of scope === 'release' ? [] : scope) {
      for (const key of (songs.get(id)?.records ?? []).filter(isShown)) add(role, key, id);
    }
  }
  return found;
}

const MOST_BESIDE = 3;

function peopleBySong(all: Map<string, Credited>): Map<string, string[]> {
  const onSong = new Map<string, string[]>();
  for (const [id, { songs }] of all) for (const song of songs) onSong.set(song, [...(onSong.get(song) ?? []), id]);
  return onSong;
}

function besideIn(id: string, songs: Set<string>, onSong: Map<string, string[]>): string[] {
  const shared = new Map<string, number>();
  for (const song of songs) for (const other of onSong.get(song) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  shared.delete(id);
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_BESIDE)
    .map(([other]) => other);
}

/** Newest first; those without a date last, by title. */
export function byNewest(a: DiscographyRecord, b: DiscographyRecord): number {
  const dated = (record: DiscographyRecord) => record.date ?? record.year?.toString() ?? '';
  return dated(b).localeCompare(dated(a)) || a.title.localeCompare(b.title);
}

/** What can be chosen from: roles by how many credits have them, years and records newest first. */
export function choicesIn({ credits, records }: Discography): { roles: string[]; years: number[]; records: DiscographyRecord[] } {
  const roles = [...groupBy(credits, ({ role }) => role)].sort(([, a], [, b]) => b.length - a.length).map(([role]) => role);
  const years = [...new Set(records.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  return { roles, years, records: [...records].sort(byNewest) };
}
