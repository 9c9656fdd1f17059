import type { Service } from './answer';
import { image } from './image';
import { player } from './player/player-pages';
import { discogs } from './services/discogs';
import { genius, geniusOfficial } from './services/genius';
import { musicbrainz } from './services/musicbrainz';
import { wikidata } from './services/wikidata';

export const IMAGE_HOSTS = ['i.scdn.co', 'images.genius.com', 'assets.genius.com'];

/** Every host that the replica stands in for. */
export const services: Record<string, Service> = {
  'open.spotify.com': player,
  'genius.com': genius,
  'api.genius.com': geniusOfficial,
  'musicbrainz.org': musicbrainz,
  'api.discogs.com': discogs,
  'query.wikidata.org': wikidata,
  'www.wikidata.org': wikidata,
  ...Object.fromEntries(IMAGE_HOSTS.map((host) => [host, image])),
};
export const HOSTS = Object.keys(services);

/** Hosts that let every page read their answers; the others refuse foreign pages as the real ones do. */
export const OPEN_TO_ALL = new Set(['musicbrainz.org', 'api.discogs.com', 'query.wikidata.org', 'www.wikidata.org', 'api.genius.com']);
