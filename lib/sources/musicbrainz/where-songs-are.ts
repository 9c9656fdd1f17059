import * as z from 'zod/mini';
import { type DiscographyCredit, discographyCreditSchema } from '../../model/discography';
import { groupBy } from '../../model/group-by';
import type { Network } from '../../net/network';
import type { CataloguePage } from '../source';
import { type Edition, recordKeyOf, recordOf, releaseKey } from './catalogue-records';
import { joinSongs, songOf } from './catalogue-songs';
import { distinct } from './contributors';
import { artistsOf } from './release';
import { request } from './requests';
import type { Recording } from './schemas';
import { recordingSearchSchema, releaseSearchSchema } from './search-schemas';

/** The most that a search answers at once. So many ids make an address of less than 5 kB. */
const AT_ONCE = 100;
/** Each has several editions, of which one will do. */
const GROUPS_AT_ONCE = 10;

/** What is still to be found out. */
const restSchema = z.object({
  /** Songs whose records have been asked for, and how many there are in all. */
  read: z.number(),
  total: z.number(),
  songs: z.array(z.string()),
  /** Releases whose record is not known yet. */
  releases: z.array(z.string()),
  /** Credits for a record of which no edition is known yet. */
  credits: z.array(discographyCreditSchema),
});
type Rest = z.infer<typeof restSchema>;

const hasAny = ({ songs, releases, credits }: Rest): boolean => songs.length + releases.length + credits.length > 0;

export const nextOf = (rest: Rest): Pick<CataloguePage, 'next'> => (hasAny(rest) ? { next: JSON.stringify(rest) } : {});

/** Fields of the search index: `rid` recording, `reid` release, `rgid` release group. https://musicbrainz.org/doc/MusicBrainz_API/Search */
const searchFor = (kind: 'recording' | 'release', query: string) =>
  request(kind, undefined, [
    ['query', query],
    ['limit', String(AT_ONCE)],
  ]);

const anyOf = (field: string, ids: string[]): string[] => (ids.length > 0 ? [`${field}:(${ids.join(' OR ')})`] : []);

/** Official releases of a recording. One that credits nobody else is credited as the recording is. */
const editionsOf = ({ releases, 'artist-credit': credit }: Recording): Edition[] =>
  (releases ?? [])
    .filter(({ status }) => status === 'Official')
    .map((release) => ({ ...release, 'artist-credit': release['artist-credit'] ?? credit }));

/** The records of some releases; which releases are editions of which. */
function recordsIn(editions: Edition[]): Pick<CataloguePage, 'records' | 'editionOf'> & { artists: CataloguePage['contributors'] } {
  const groups = [...groupBy(editions, recordKeyOf).values()];
  const grouped = editions.filter((each) => each['release-group']);
  return {
    records: groups.flatMap(([first, ...rest]) => (first ? [recordOf([first, ...rest])] : [])),
    editionOf: Object.fromEntries(grouped.map((each) => [releaseKey(each.id), recordKeyOf(each)])),
    artists: editions.flatMap((each) => [each['artist-credit'], each['release-group']?.['artist-credit']]).flatMap(artistsOf),
  };
}

/** Years and records of the next songs. A song that the index lacks has been looked for all the same. */
async function songPage(rest: Rest, network: Network): Promise<CataloguePage> {
  const ids = rest.songs.slice(0, AT_ONCE);
  const body = await network.json(searchFor('recording', anyOf('rid', ids).join('')), recordingSearchSchema);
  const found = (body?.recordings ?? []).filter(({ id }) => ids.includes(id));
  const { records, editionOf = {}, artists } = recordsIn(found.flatMap(editionsOf));
  const next = {
    ...rest,
    read: rest.read + ids.length,
    songs: rest.songs.slice(AT_ONCE),
    releases: rest.releases.filter((id) => !editionOf[releaseKey(id)]),
  };
  return {
    records,
    editionOf,
    songs: joinSongs(found.map((each) => songOf(each, [...new Set(editionsOf(each).map(recordKeyOf))]))),
    credits: [],
    contributors: distinct([...found.flatMap((each) => artistsOf(each['artist-credit'])), ...artists]),
    handles: [],
    progress: { unit: 'songs', read: next.read, total: rest.total },
    ...nextOf(next),
  };
}

/** What a search for releases tells of their records. */
async function releasePage(query: string, next: Rest, network: Network): Promise<CataloguePage> {
  const body = await network.json(searchFor('release', query), releaseSearchSchema);
  const { artists, ...found } = recordsIn(body?.releases ?? []);
  return {
    ...found,
    songs: [],
    credits: [],
    contributors: distinct(artists),
    handles: [],
    progress: { unit: 'songs', read: next.read, total: next.total },
    ...nextOf(next),
  };
}

const groupOf = ({ record = '' }: DiscographyCredit): string => record.split(':')[2] ?? '';

/** Credits for records, once there is an edition to show them. Those of a record that is not found stay untold. */
async function groupPage(rest: Rest, network: Network): Promise<CataloguePage> {
  const groups = [...new Set(rest.credits.map(groupOf))].slice(0, GROUPS_AT_ONCE);
  const [due, credits] = [true, false].map((isDue) => rest.credits.filter((each) => groups.includes(groupOf(each)) === isDue));
  const page = await releasePage(anyOf('rgid', groups).join(''), { ...rest, credits: credits ?? [] }, network);
  const keys = new Set(page.records.map(({ key }) => key));
  return { ...page, credits: (due ?? []).filter(({ record = '' }) => keys.has(record)) };
}

/**
 * Where the songs of a person's first page were released, then the records of its releases; one search of up to a hundred a
 * page. That many ids may be searched for at once is documented, not seen live.
 */
export function recordsOfSongs(from: string, network: Network): Promise<CataloguePage> {
  const rest = restSchema.parse(JSON.parse(from));
  if (rest.songs.length > 0) return songPage(rest, network);
  if (rest.releases.length === 0) return groupPage(rest, network);
  const query = anyOf('reid', rest.releases.slice(0, AT_ONCE)).join('');
  return releasePage(query, { ...rest, releases: rest.releases.slice(AT_ONCE) }, network);
}
