import type { Network } from '../../net/network';
import type { PersonHit, RecordHit } from '../source';
import { artistHit, recordingHit, releaseHit } from './hits';
import { request } from './requests';
import { type Recording, type Release, releaseListSchema } from './schemas';
import { artistSearchSchema, isrcSchema, recordingSearchSchema, releaseSearchSchema, urlSearchSchema } from './search-schemas';
import { relatedOf } from './url-lookup';

/** Lucene's own signs lose their meaning. https://musicbrainz.org/doc/MusicBrainz_API/Search */
export const escapeLucene = (text: string): string => text.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&');

const searchRequest = (kind: string, query: string, limit: number) =>
  request(
    kind,
    undefined,
    [
      ['query', query],
      ['limit', String(limit)],
    ],
    1,
  );

/** Hits of one search; `count` = how many there are in all. */
export interface Hits<T> {
  count: number;
  offset: number;
  hits: T[];
}
const NONE = { count: 0, offset: 0, hits: [] };

export async function searchArtists(query: string, network: Network, limit = 10): Promise<Hits<PersonHit>> {
  const body = await network.json(searchRequest('artist', query, limit), artistSearchSchema);
  return body ? { count: body.count, offset: body.offset ?? 0, hits: body.artists.map(artistHit) } : NONE;
}

/** Releases as the service gives them: matching compares more than a hit holds. */
export async function searchReleases(query: string, network: Network, limit = 10): Promise<Hits<Release>> {
  const body = await network.json(searchRequest('release', query, limit), releaseSearchSchema);
  return body ? { count: body.count, offset: body.offset ?? 0, hits: body.releases } : NONE;
}

/** Recordings as the service gives them; a search never brings their relations. */
export async function searchRecordings(query: string, network: Network, limit = 10): Promise<Hits<Recording>> {
  const body = await network.json(searchRequest('recording', query, limit), recordingSearchSchema);
  return body ? { count: body.count, offset: body.offset ?? 0, hits: body.recordings } : NONE;
}

/** Releases of an artist, at most a hundred a page. */
export async function browseReleases(artist: string, network: Network, offset = 0): Promise<Hits<RecordHit>> {
  const params: [string, string][] = [
    ['artist', artist],
    ['limit', '100'],
    ['offset', String(offset)],
  ];
  const body = await network.json(request('release', undefined, params), releaseListSchema);
  const hits = (body?.releases ?? []).map(releaseHit);
  return { count: body?.['release-count'] ?? 0, offset: body?.['release-offset'] ?? 0, hits };
}

/** The recordings that carry an ISRC; none when the service does not know the code. */
export async function recordingsByIsrc(isrc: string, network: Network): Promise<RecordHit[]> {
  const body = await network.json(request(`isrc/${isrc}`, undefined), isrcSchema);
  return (body?.recordings ?? []).map(recordingHit);
}

/** Addresses found by a query with what they belong to; reads the nested shape and the announced flat one. */
export async function searchUrls(query: string, network: Network) {
  const body = await network.json(request('url', undefined, [['query', query]], 1), urlSearchSchema);
  return (body?.urls ?? []).map(({ resource, score, relations, 'relation-list': nested }) => ({
    resource,
    score: score ?? undefined,
    related: [...(relations ?? []), ...(nested ?? []).flatMap((each) => each.relations)].flatMap((each) => relatedOf(each) ?? []),
  }));
}
