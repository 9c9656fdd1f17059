import type { Candidate } from '../../model/answer';
import { bareTitle, cleanText, normaliseName, normaliseTitle } from '../../model/names';
import type { Network } from '../../net/network';
import type { SearchHit } from '../source';
import { pageLink } from './records';
import { ask } from './requests';
import { hitSchema, type Sections, sectionsSchema } from './schemas';

/** One thing that a search found. */
export interface Hit {
  section: string;
  index: string;
  kind: 'song' | 'album' | 'artist';
  id: string;
  title: string;
  /** Empty for artists. */
  artist: string;
  url: string;
  year?: number;
  /** A fan translation or romanisation: it repeats title and artist of the original and has no credits of its own. */
  translation: boolean;
}

const KINDS = ['song', 'album', 'artist'] as const;
const TRANSLATED =
  /[([][^)\]]*(?:translation|traducci[oó]n|tradu[cç][aã]o|traduction|traduzione|çeviri|übersetzung|перевод|romanized|romanization|vertaling|tłumaczenie)/i;

function hitOf(section: string, hit: Sections['sections'][number]['hits'][number]): Hit[] {
  const kind = KINDS.find((each) => each === hit.type);
  const result = kind && hitSchema.safeParse(hit.result).data;
  const title = result?.title ?? result?.name;
  if (!kind || !result || !title) return [];
  const artist = (result.artist ?? result.primary_artist)?.name ?? '';
  const year = result.release_date_components?.year;
  // Accounts of translators are named "Genius English Translations", "Genius Türkçe Çeviri" and so on.
  const translation = /^genius\s/i.test(kind === 'artist' ? title : artist) || TRANSLATED.test(title);
  const more = { section, index: hit.index ?? '', url: result.url, translation, ...(year && { year }) };
  return [{ kind, id: String(result.id), title, artist, ...more }];
}

/** Songs, albums and artists that one of Genius' searches finds, translations included; `nextPage` undefined = there is none. */
export async function find(
  within: 'song' | 'album' | 'artist' | 'multi',
  query: string,
  network: Network,
): Promise<{ hits: Hit[]; nextPage: number | undefined }> {
  const answer = await ask(`search/${within}?q=${encodeURIComponent(query)}`, sectionsSchema, network, 1);
  const hits = (answer?.sections ?? []).flatMap(({ type, hits }) => hits.flatMap((hit) => hitOf(type, hit)));
  return { hits, nextPage: answer?.next_page ?? undefined };
}

/** What is looked for: a title with the artist as the page names it. */
export interface Wanted {
  title: string;
  artist: string;
  year?: number;
}

/** "A, B & C" and "A, B, C" are one line of artists. */
const artistForm = (name: string): string => normaliseName(name).replace(/ and /g, ' ');

/**
 * The one hit with the same title and artist; of several (editions under one name) the one of the right year, else the
 * first. Otherwise what resembles it, as a choice: wrong credits are worse than none.
 */
export function choose(hits: Hit[], wanted: Wanted): { hit?: Hit; candidates: Candidate[] } {
  const originals = hits.filter(({ translation }) => !translation);
  const byArtist = (hit: Hit) => artistForm(hit.artist) === artistForm(wanted.artist);
  const same = originals.filter((hit) => byArtist(hit) && normaliseTitle(hit.title) === normaliseTitle(wanted.title));
  const hit = same.find(({ year }) => year !== undefined && year === wanted.year) ?? same[0];
  if (hit) return { hit, candidates: [] };
  const alike = originals.filter((each) => byArtist(each) || bareTitle(each.title) === bareTitle(wanted.title));
  return { candidates: alike.slice(0, 5).map(candidateOf) };
}

const candidateOf = ({ kind, id, title, artist, url, year }: Hit): Candidate => ({
  key: `genius:${kind}:${id}`,
  title: cleanText(title),
  artists: cleanText(artist),
  note: year ? String(year) : '',
  url: pageLink(url),
});

/** Songs first title, then artist: the other order brings translations to the top. */
export const findAlbum = async (wanted: Wanted, network: Network) =>
  choose(
    (await find('album', `${wanted.artist} ${wanted.title}`, network)).hits.filter(({ kind }) => kind === 'album'),
    wanted,
  );

export const findSong = async (wanted: Wanted, network: Network) =>
  choose(
    (await find('song', `${wanted.title} ${wanted.artist}`, network)).hits.filter(({ kind }) => kind === 'song'),
    wanted,
  );

/** For a person's own search: every original once, in Genius' order. */
export async function search(query: string, network: Network): Promise<SearchHit[]> {
  const { hits } = await find('multi', query, network);
  const originals = hits.filter(({ translation }) => !translation);
  const once = [...new Map(originals.map((hit) => [`${hit.kind}:${hit.id}`, hit])).values()];
  return once.map(({ kind, id, title, artist, url, year }) => ({
    kind,
    id,
    title: cleanText(title),
    artists: cleanText(artist),
    url: pageLink(url),
    ...(year && { year }),
  }));
}
