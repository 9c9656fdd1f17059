import * as z from 'zod/mini';
import type { Contributor } from '../../model/contributor';
import { groupBy } from '../../model/group-by';
import type { Network } from '../../net/network';
import type { CataloguePage } from '../source';
import { compareEditions, recordKeyOf } from './catalogue-records';
import { catalogued } from './catalogue-releases';
import { askedId, browseRequest } from './records-of-artist';
import { readRelease } from './release';
import { type Release, releaseListSchema } from './schemas';

const INC = 'artist-credits+artist-rels+media+release-groups';
const PAGE = 100;

/** How far the reading has come. */
const placeSchema = z.object({
  /** Of the list; absent = it has been read to its end. */
  offset: z.optional(z.number()),
  /** Records read so far. */
  read: z.number(),
  /** Keys of all records listed so far. */
  listed: z.array(z.string()),
  /** Releases still to be read, one a record. */
  waiting: z.array(z.string()),
});
type Place = z.infer<typeof placeSchema>;

const placeIn = (from: string | undefined): Place =>
  from ? placeSchema.parse(JSON.parse(from)) : { offset: 0, read: 0, listed: [], waiting: [] };

const isDone = ({ offset, waiting }: Place): boolean => offset === undefined && waiting.length === 0;

/** How many records there are is known once all are listed. */
const pageAt = (place: Place, lists: Pick<CataloguePage, 'records' | 'songs' | 'credits' | 'contributors'>): CataloguePage => ({
  ...lists,
  handles: [],
  progress: {
    unit: 'records',
    read: place.read,
    ...(place.offset === undefined ? { total: place.read + place.waiting.length } : {}),
  },
  ...(isDone(place) ? {} : { next: JSON.stringify(place) }),
});

/** The newest record first. A record that an earlier part of the list has named is left out. */
function withListed(place: Place, releases: Release[], total: number): Place {
  const firsts = [...groupBy(releases, recordKeyOf)].flatMap(([key, editions]) => {
    const [first] = editions.toSorted(compareEditions);
    return first && !place.listed.includes(key) ? [{ key, first }] : [];
  });
  const newest = firsts.sort((a, b) => compareEditions(b.first, a.first));
  const next = (place.offset ?? 0) + releases.length;
  const { offset: _, ...rest } = place;
  return {
    ...rest,
    ...(releases.length > 0 && next < total ? { offset: next } : {}),
    listed: [...place.listed, ...firsts.map(({ key }) => key)],
    waiting: [...place.waiting, ...newest.map(({ first }) => first.id)],
  };
}

/** The records themselves, and who is named for each as a whole: that a list does tell, as it does for the editions of one record. */
async function listPage(id: string, place: Place, network: Network): Promise<CataloguePage> {
  const asked = browseRequest(id, INC, { offset: place.offset ?? 0, limit: PAGE });
  const body = await network.json(asked, releaseListSchema);
  const releases = body?.releases ?? [];
  const lists = catalogued(releases, id, new Date().toISOString());
  return pageAt(withListed(place, releases, body?.['release-count'] ?? 0), lists);
}

/** Kept for two weeks, as for the record's own page. */
async function recordPage(id: string, [release = '', ...waiting]: string[], place: Place, network: Network): Promise<CataloguePage> {
  const found = await readRelease(release, network);
  const lists = catalogued(found ? [found] : [], id, new Date().toISOString());
  return pageAt({ ...place, read: place.read + 1, waiting }, lists);
}

/** The same record by record: a page is a part of the list (a hundred releases), or the people of one record. */
export async function recordsOneByOne(artist: Contributor, from: string | undefined, network: Network): Promise<CataloguePage | undefined> {
  const id = askedId(artist);
  if (!id) return undefined;
  const place = placeIn(from);
  return place.waiting.length > 0 ? recordPage(id, place.waiting, place, network) : listPage(id, place, network);
}
