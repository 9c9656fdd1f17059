import { SourceError } from '../../errors';
import type { Contributor } from '../../model/contributor';
import type { Network } from '../../net/network';
import type { CataloguePage } from '../source';
import { catalogued } from './catalogue-releases';
import { isNobody } from './contributors';
import { tracksOf } from './lines';
import { request } from './requests';
import { type Release, releaseListSchema } from './schemas';

const INC = 'artist-credits+artist-rels+recording-level-rels+recordings+release-groups';
/** Some three hundred recordings: a page stops once it holds more than 500. */
const PAGE = 25;
/** An answer with more recordings than this leaves the relations of all of them out, without a word. */
const MOST_RECORDINGS = 500;

/** Where a page begins and how many releases it asks for. */
interface Place {
  offset: number;
  limit: number;
}

const placeIn = (from: string | undefined): Place => {
  const [offset = 0, limit = PAGE] = (from ?? '').split(' ').filter(Boolean).map(Number);
  return { offset, limit };
};

/** MusicBrainz id to ask with; undefined = it cannot be asked about them. */
export function askedId({ ids }: Contributor): string | undefined {
  const id = ids.mb?.[0];
  return id && !isNobody(id) ? id : undefined;
}

export const browseRequest = (artist: string, inc: string, { offset, limit }: Place) =>
  request('release', inc, [
    ['artist', artist],
    ['limit', String(limit)],
    ['offset', String(offset)],
    ['status', 'official'],
  ]);

type Relations = 'told' | 'left out' | 'too many';

/** Where relations are told of, every recording has a list of them, be it empty. */
function relationsIn(releases: Release[]): Relations {
  const recordings = releases.flatMap(tracksOf).map(({ recording }) => recording);
  if (recordings.length === 0 || recordings.some(({ relations }) => relations !== undefined)) return 'told';
  return recordings.length > MOST_RECORDINGS ? 'too many' : 'left out';
}

/**
 * Official releases of an artist with the people of their recordings, one browse a page. Throws SourceError `refused` where the
 * service answers without the people. That it tells them in a browse is read in its source, not seen live:
 * https://github.com/metabrainz/musicbrainz-server/blob/master/lib/MusicBrainz/Server/Controller/WS/2/Release.pm
 */
export async function recordsOfArtist(artist: Contributor, from: string | undefined, network: Network): Promise<CataloguePage | undefined> {
  const id = askedId(artist);
  if (!id) return undefined;
  const { offset, limit } = placeIn(from);
  const body = await network.json(browseRequest(id, INC, { offset, limit }), releaseListSchema);
  const releases = body?.releases ?? [];
  const relations = relationsIn(releases);
  if (relations === 'left out') throw new SourceError('refused', 'MusicBrainz leaves the relations out of a browse');
  const total = body?.['release-count'] ?? offset + releases.length;
  // Fewer releases at once then; a single one that is too big stays without its people.
  const isAskedAgain = relations === 'too many' && releases.length > 1;
  const read = offset + (isAskedAgain ? 0 : releases.length);
  const next = isAskedAgain ? Math.ceil(releases.length / 2) : limit;
  return {
    ...catalogued(releases, id, new Date().toISOString()),
    handles: [],
    progress: { unit: 'editions', read, total },
    ...(isAskedAgain || (releases.length > 0 && read < total) ? { next: `${read} ${next}` } : {}),
  };
}
