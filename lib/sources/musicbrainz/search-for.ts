import type { SearchScope } from '../../model/found';
import type { Network } from '../../net/network';
import type { PersonHit, SearchHit } from '../source';
import { isNobody } from './contributors';
import { recordingHit, releaseHit } from './hits';
import { withNotedIds } from './known-ids';
import { escapeLucene, searchArtists, searchRecordings, searchReleases } from './search';

/** A single letter begins too many words to look them all up. */
const SHORTEST_BEGINNING = 2;
const MOST_PEOPLE = { all: 8, artist: 25 };
/** Several of them are usually editions of one record. */
const MOST_TITLED = 50;

/** In lower case no word is an operator ("OR"). Signs alone are left out, unless they are the whole name ("!!!"). */
function wordsIn(text: string): string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const spoken = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  return spoken.length > 0 ? spoken : words;
}

/** Whoever has typed a space or a quote after the last word has finished it. */
const isOpen = (text: string, last: string): boolean =>
  !/[\s"“”]$/.test(text) && [...last].length >= SHORTEST_BEGINNING && /^[\p{L}\p{N}]+$/u.test(last);

/**
 * "ada qu" → `ada AND (qu OR qu*)`: every word in any of the fields that the service searches when none is named, titles and artists
 * among them. https://github.com/metabrainz/mbsssss (request-params.xml)
 */
export function typedQuery(text: string): string {
  const words = wordsIn(text);
  const last = words.pop() ?? '';
  const end = escapeLucene(last);
  return [...words.map(escapeLucene), isOpen(text, last) ? `(${end} OR ${end}*)` : end].join(' AND ');
}

async function people(query: string, most: number, network: Network): Promise<PersonHit[]> {
  const { hits } = await searchArtists(query, network, most);
  return Promise.all(hits.filter(({ id }) => !isNobody(id)).map((hit) => withNotedIds(hit, network)));
}

/** One request. Films of a song are left out: their credits are others. */
export async function searchFor(text: string, scope: SearchScope, network: Network): Promise<SearchHit[]> {
  const query = typedQuery(text);
  if (scope === 'album') return (await searchReleases(query, network, MOST_TITLED)).hits.map(releaseHit);
  if (scope === 'track') return (await searchRecordings(query, network, MOST_TITLED)).hits.filter(({ video }) => !video).map(recordingHit);
  return people(query, MOST_PEOPLE[scope], network);
}
