import { discogs } from './discogs';
import { genius } from './genius';
import { musicbrainz } from './musicbrainz';
import type { CatalogueSource, CreditSource, LinkSource, PersonSource, SearchSource, Source, TieSource, UrlResolver } from './source';
import { spotify } from './spotify';
import { wikidata } from './wikidata';

/** Every source, by what it can do, most trusted first. A new one is one file and one line in each list it belongs to. */
export const creditSources: CreditSource[] = [musicbrainz, discogs, genius, spotify];
export const personSources: PersonSource[] = [wikidata, genius, musicbrainz];
export const tieSources: TieSource[] = [musicbrainz];
export const catalogueSources: CatalogueSource[] = [musicbrainz];
export const urlResolvers: UrlResolver[] = [musicbrainz];
export const searchSources: SearchSource[] = [musicbrainz, genius];
export const linkSources: LinkSource[] = [musicbrainz, genius];
export const sources: Source[] = [musicbrainz, discogs, genius, wikidata, spotify];
