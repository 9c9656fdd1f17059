import { genius } from './genius';
import { musicbrainz } from './musicbrainz';
import type { CreditSource, PersonSource, Source } from './source';
import { wikidata } from './wikidata';

/** Every source, by what it can do, most trusted first. A new one is one file and one line in each list it belongs to. */
export const creditSources: CreditSource[] = [musicbrainz, genius];
export const personSources: PersonSource[] = [wikidata, genius, musicbrainz];
export const sources: Source[] = [musicbrainz, genius, wikidata];
