import { type Answer, type Asked, json } from '../answer';
import { albumBy, personOf } from '../sample';
import { albumMbid, recordingMbid } from '../sample/sample';
import { searchArtists } from './musicbrainz-artist-search';
import { artist } from './musicbrainz-artists';
import { editions, releasesBy } from './musicbrainz-browse';
import type { Body } from './musicbrainz-entities';
import { releaseGroup } from './musicbrainz-groups';
import type { Page } from './musicbrainz-hits';
import { isForeseen } from './musicbrainz-query';
import { release } from './musicbrainz-releases';
import { searchRecordings, searchReleases } from './musicbrainz-search';
import { known, recordingBody } from './musicbrainz-shapes';
import { urls } from './musicbrainz-urls';

const notFound = (): Answer => json({ error: 'Not Found', help: 'For usage, please see: https://musicbrainz.org/development/mmd' }, 404);
const orNotFound = (body: Body | undefined): Answer => (body ? json(body) : notFound());

export function recording(mbid: string): Body | undefined {
  for (const album of known()) {
    const index = album.tracks.findIndex((_, at) => recordingMbid(album, at + 1) === mbid);
    if (index >= 0) return recordingBody(album, index + 1);
  }
  return undefined;
}

/** The browse answer: recordings of a release, a page at a time. */
export function recordingsOf(mbid: string, { limit, offset }: Page): Body | undefined {
  const album = known().find((each) => albumMbid(each, 0) === mbid);
  const all = album?.tracks.map((_, index) => recordingBody(album, index + 1));
  return all && { 'recording-count': all.length, 'recording-offset': offset, recordings: all.slice(offset, offset + limit) };
}

interface Request {
  mbid: string | undefined;
  inc: string[];
  page: Page;
  params: URLSearchParams;
}

const LOOK_UPS: Record<string, (mbid: string, inc: string[]) => Body | undefined> = {
  release,
  recording,
  artist,
  'release-group': releaseGroup,
};

const SEARCHES: Record<string, (query: string, page: Page) => Body> = {
  artist: searchArtists,
  release: searchReleases,
  recording: searchRecordings,
};

// A filter that changes which releases are listed must not look like one that changes nothing.
const OF_ARTIST = ['fmt', 'artist', 'inc', 'limit', 'offset', 'status'];
const isPlain = (params: URLSearchParams): boolean =>
  [...params.keys()].every((key) => OF_ARTIST.includes(key)) && (params.get('status') ?? 'official') === 'official';

/** Lists of what belongs to something; every release of the sample is official. */
function browse(entity: string, { inc, page, params }: Request): Answer | undefined {
  const [group, of, by] = ['release-group', 'release', 'artist'].map((name) => params.get(name));
  if (entity === 'release' && group) return json(editions(group, inc, page));
  if (entity === 'release' && by && isPlain(params)) return orNotFound(releasesBy(by, inc, page));
  return entity === 'recording' && of ? orNotFound(recordingsOf(of, page)) : undefined;
}

function answerTo(entity: string, asked: Request): Answer | undefined {
  const { mbid, inc, page, params } = asked;
  const query = params.get('query');
  if (entity === 'url' && !query) return orNotFound(urls(params.getAll('resource'), inc));
  if (mbid) return LOOK_UPS[entity] && orNotFound(LOOK_UPS[entity](mbid, inc));
  if (!query) return browse(entity, asked);
  const search = isForeseen(query) ? SEARCHES[entity] : undefined;
  return search && json(search(query, page));
}

const MOST = 100;

export function musicbrainz({ url }: Asked): Answer | undefined {
  const [entity, mbid] = /^\/ws\/2\/([a-z-]+)(?:\/([0-9a-f-]{36}))?$/.exec(url.pathname)?.slice(1) ?? [];
  if (!entity) return undefined;
  const params = url.searchParams;
  const inc = (params.get('inc') ?? '').split(/[+ ]/);
  const page = { limit: Math.min(Number(params.get('limit') ?? 25), MOST), offset: Number(params.get('offset') ?? 0) };
  return answerTo(entity, { mbid, inc, page, params });
}

/** MusicBrainz id of an album's release and of its artist, for tests. */
export const releaseMbidOf = (key: string): string | undefined => {
  const album = albumBy((each) => each.key === key);
  return album?.musicbrainz === undefined ? undefined : albumMbid(album, 0);
};
export const artistMbidOf = (key: string): string => personOf(key).mbid;
