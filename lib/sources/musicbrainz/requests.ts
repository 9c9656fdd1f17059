import type { NetworkRequest } from '../../net/network';
import type { ArtistCredit } from './schemas';

export const SITE = 'https://musicbrainz.org';
const DAY_MS = 86_400_000;

/** Everything an album look-up can say in one request: relations of release, release group, recordings and works. */
export const RELEASE_INC =
  'artist-credits+artist-rels+isrcs+label-rels+labels+place-rels+recording-level-rels+recordings+release-group-level-rels+release-groups+url-rels+work-level-rels+work-rels';
export const RECORDING_INC = 'artist-credits+artist-rels+work-level-rels+work-rels';

/**
 * A request of the web service. `inc` keeps its literal "+": it is the separator that the service documents.
 * https://musicbrainz.org/doc/MusicBrainz_API#Subqueries
 */
export function request(path: string, inc: string | undefined, params: [string, string][] = [], keepDays = 14): NetworkRequest {
  const pairs = params.map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const query = ['fmt=json', ...(inc ? [`inc=${inc}`] : []), ...pairs].join('&');
  return { endpoint: 'musicbrainz', path: `${path}?${query}`, keepMs: keepDays * DAY_MS, keepEmptyMs: 3 * DAY_MS };
}

/** The artists as the record prints them: "A feat. B & C"; empty when the answer names none. */
export const creditText = (credit: ArtistCredit): string => (credit ?? []).map((each) => `${each.name}${each.joinphrase ?? ''}`).join('');

/** Year of "2010-11-22", "2010" or nothing. */
export function yearOf(date: string | null | undefined): number | undefined {
  const year = Number(date?.slice(0, 4));
  return year > 0 ? year : undefined;
}
