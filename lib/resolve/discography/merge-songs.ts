import type { DiscographyRecord, Song } from '../../model/discography';
import { groupBy } from '../../model/group-by';
import type { CataloguePage } from '../../sources/source';
import { byTrust } from '../trust';
import { compareHomes, compareRecords, compareSongs } from './order';

/** One page of one source. `id` tells pages of one source apart; it never decides anything. */
export interface ToldPage {
  id: string;
  source: string;
  page: CataloguePage;
}

/** Something that a source said, and the ids in it as they are called now. */
type Said<T> = { source: string; said: T };

const least = (all: (string | number | undefined)[]): (string | number | undefined)[] =>
  all.filter((each) => each !== undefined).sort((a, b) => (a < b ? -1 : 1));

/** The most trusted version, whatever the order in which they came. */
const lead = <T>(all: Said<T>[], isFuller: (said: T) => number): T | undefined =>
  all.toSorted(
    (a, b) => byTrust(a, b) || isFuller(b.said) - isFuller(a.said) || JSON.stringify(a.said).localeCompare(JSON.stringify(b.said)),
  )[0]?.said;

/** A record's release group says more than a release of it. */
function oneRecord(same: Said<DiscographyRecord>[]): DiscographyRecord[] {
  const first = lead(same, ({ type }) => Number(type !== undefined));
  if (!first) return [];
  const [year] = least(same.map(({ said }) => said.year));
  const [date] = least(same.map(({ said }) => said.date));
  return [{ ...first, ...(typeof year === 'number' ? { year } : {}), ...(typeof date === 'string' ? { date } : {}) }];
}

/** Newest first, one per key. */
export const mergeRecords = (all: Said<DiscographyRecord>[]): DiscographyRecord[] =>
  [...groupBy(all, ({ said }) => said.key).values()].flatMap(oneRecord).sort(compareRecords);

function oneSong(same: Said<Song>[], homes: Map<string, DiscographyRecord>): Song[] {
  const first = lead(same, ({ records }) => records.length);
  if (!first) return [];
  const records = [...new Set(same.flatMap(({ said }) => said.records))].flatMap((key) => homes.get(key) ?? []).sort(compareHomes);
  const [year] = least([
    ...same.map(({ said }) => said.year),
    ...(same.some(({ said }) => said.year) ? [] : records.map((each) => each.year)),
  ]);
  return [{ ...first, records: records.map(({ key }) => key), ...(typeof year === 'number' ? { year } : {}) }];
}

/** One song per id on all its records, each of which is among `records`. A song without a year of its own has that of its first record. */
export function mergeSongs(all: Said<Song>[], records: DiscographyRecord[]): Song[] {
  const homes = new Map(records.map((each) => [each.key, each]));
  return [...groupBy(all, ({ said }) => said.id).values()].flatMap((same) => oneSong(same, homes)).sort(compareSongs);
}
