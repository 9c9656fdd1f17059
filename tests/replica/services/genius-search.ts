import { normaliseName, normaliseTitle } from '../../../lib/model/names';
import { personOf, sample } from '../sample';
import type { Album } from '../sample/sample';
import { albums } from './genius-albums';
import { albumRef, artistRef, type Body, thinSong } from './genius-shapes';

const KINDS = ['song', 'artist', 'album'] as const;
type Kind = (typeof KINDS)[number];
const hit = (type: Kind, result: Body): Body => ({ highlights: [], index: type, type, result });

/** Every word of a text is asked for. */
const isNamed = (query: string, text: string): boolean => {
  const words = new Set(query.split(' '));
  return text.split(' ').every((word) => words.has(word));
};

/** Every asked word is in a text; the last one may be the beginning of one, as people search while they type. */
function isBegun(query: string, text: string): boolean {
  const asked = query.split(' ').filter(Boolean);
  const own = text.split(' ');
  const fits = (word: string, index: number) => own.some((each) => (index === asked.length - 1 ? each.startsWith(word) : each === word));
  return asked.length > 0 && asked.every(fits);
}

/** Title and artist are both named; or what is typed so far is in both together, a word of it in the title. */
function isMeant(query: string, title: string, artist: string): boolean {
  const touchesTitle = query.split(' ').some((word) => title.split(' ').some((each) => each.startsWith(word)));
  return (isNamed(query, artist) && isNamed(query, title)) || (touchesTitle && isBegun(query, `${title} ${artist}`));
}

const artistHits = (query: string): Body[] =>
  [...sample.people.values()]
    .filter(({ name }) => isNamed(query, normaliseName(name)) || isBegun(query, normaliseName(name)))
    .flatMap(artistRef)
    .map((ref) => hit('artist', ref));

const artistOf = (album: Album): string => normaliseName(personOf(album.artist).name);

function hits(kind: Kind, query: string): Body[] {
  const asked = normaliseTitle(query);
  if (kind === 'artist') return artistHits(asked);
  if (kind === 'album')
    return albums()
      .filter((each) => isMeant(asked, normaliseTitle(each.title), artistOf(each)))
      .map((each) => hit('album', albumRef(each)));
  return albums().flatMap((each) =>
    each.tracks.flatMap(({ title }, index) =>
      isMeant(asked, normaliseTitle(title), artistOf(each)) ? [hit('song', thinSong(each, index + 1))] : [],
    ),
  );
}

/** A section a kind; `multi` has all three. */
export function search(kind: string, query: string): Body | undefined {
  const kinds = KINDS.filter((each) => kind === 'multi' || kind === each);
  const sections = kinds.map((type) => ({ type, hits: hits(type, query) }));
  return kind === 'multi' ? { sections } : { sections, next_page: null };
}
