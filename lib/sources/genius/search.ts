import { match } from '../../match/match';
import type { Offered, Sought } from '../../match/record';
import { isTranslation } from '../../match/translation';
import type { Candidate } from '../../model/answer';
import { cleanText } from '../../model/names';
import type { Network } from '../../net/network';
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
function hitOf(section: string, hit: Sections['sections'][number]['hits'][number]): Hit[] {
  const kind = KINDS.find((each) => each === hit.type);
  const result = kind && hitSchema.safeParse(hit.result).data;
  const title = result?.title ?? result?.name;
  if (!kind || !result || !title) return [];
  const artist = (result.artist ?? result.primary_artist)?.name ?? '';
  const year = result.release_date_components?.year;
  const translation = isTranslation(title, kind === 'artist' ? title : artist);
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

/** Genius keeps guests out of its titles and names main artists in one line. */
const offeredOf = ({ id, title, artist, year }: Hit): Offered => ({
  id,
  title,
  artistLine: artist,
  artists: artist ? [{ names: [artist] }] : [],
  guestsUnlisted: true,
  ...(year && { year }),
});

/**
 * The hit that it is; of several that fit equally (editions under one name) the first. Otherwise what resembles it, as a
 * choice: wrong credits are worse than none.
 */
export function choose(hits: Hit[], { artist, ...wanted }: Wanted, kind: Sought['kind']): { hit?: Hit; candidates: Candidate[] } {
  const found = match({ ...wanted, kind, artists: [artist] }, hits.map(offeredOf));
  const byId = (id: string) => hits.filter((each) => each.id === id).slice(0, 1);
  if (!('best' in found)) return { candidates: found.candidates.flatMap(({ offered }) => byId(offered.id).map(candidateOf)) };
  const hit = hits.find(({ id }) => found.equals.some((equal) => equal.id === id));
  return { candidates: [], ...(hit && { hit }) };
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
    'release',
  );

export const findSong = async (wanted: Wanted, network: Network) =>
  choose(
    (await find('song', `${wanted.title} ${wanted.artist}`, network)).hits.filter(({ kind }) => kind === 'song'),
    wanted,
    'recording',
  );
