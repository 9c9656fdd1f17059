import { normaliseName, normaliseTitle } from '../../../lib/model/names';
import { type Answer, type Asked, json } from '../answer';
import { personOf, sample } from '../sample';
import { type Album, songNumber } from '../sample/sample';
import { geniusPage } from './genius-pages';
import { albumRecord, artistRecord, songRecord } from './genius-records';
import { albumRef, artistRef, type Body, thinSong } from './genius-shapes';

const albums = (): Album[] => sample.albums.filter((album) => album.genius !== undefined);
const wrapped = (response: Body | undefined): Answer =>
  response ? json({ meta: { status: 200 }, response }) : json({ meta: { status: 404, message: '404 Not Found' } }, 404);

export function song(id: number): Body | undefined {
  for (const album of albums()) {
    const index = album.tracks.findIndex((_, at) => songNumber(album, at + 1) === id);
    if (index >= 0) return { song: songRecord(album, index + 1) };
  }
  return undefined;
}

export function album(id: number): Body | undefined {
  const found = albums().find((each) => each.genius === id);
  return found && { album: albumRecord(found) };
}

export function albumTracks(id: number, pageNumber = 1, perPage = 50): Body | undefined {
  const found = albums().find((each) => each.genius === id);
  if (!found) return undefined;
  const all = found.tracks.map((_, index) => ({ number: index + 1, song: thinSong(found, index + 1) }));
  const last = pageNumber * perPage >= all.length;
  return { tracks: all.slice((pageNumber - 1) * perPage, pageNumber * perPage), next_page: last ? null : pageNumber + 1 };
}

export function artist(id: number): Body | undefined {
  const person = [...sample.people.values()].find((each) => each.genius?.id === id);
  const record = person && artistRecord(person);
  return record && { artist: record };
}

const KINDS = ['song', 'artist', 'album'] as const;
type Kind = (typeof KINDS)[number];
const hit = (type: Kind, result: Body): Body => ({ highlights: [], index: type, type, result });

/** Every word of the name or title must be asked for. */
const names = (query: string, text: string): boolean => {
  const words = new Set(query.split(' '));
  return text.split(' ').every((word) => words.has(word));
};

function hits(kind: Kind, query: string): Body[] {
  const asked = normaliseTitle(query);
  if (kind === 'artist')
    return [...sample.people.values()]
      .filter((each) => names(asked, normaliseName(each.name)))
      .flatMap(artistRef)
      .map((ref) => hit('artist', ref));
  const own = albums().filter((each) => names(asked, normaliseName(personOf(each.artist).name)));
  if (kind === 'album') return own.filter((each) => names(asked, normaliseTitle(each.title))).map((each) => hit('album', albumRef(each)));
  return own.flatMap((each) =>
    each.tracks.flatMap((track, index) => (names(asked, normaliseTitle(track.title)) ? [hit('song', thinSong(each, index + 1))] : [])),
  );
}

export function search(kind: string, query: string): Body | undefined {
  const kinds = KINDS.filter((each) => kind === 'multi' || kind === each);
  const sections = kinds.map((type) => ({ type, hits: hits(type, query) }));
  return kind === 'multi' ? { sections } : { sections, next_page: null };
}

/** `https://genius.com/api` and `https://api.genius.com`: the same objects under two addresses. */
export function geniusApi(path: string, query: URLSearchParams): Answer | undefined {
  const [, kind, id, rest] = /^\/(songs|albums|artists)\/(\d+)(\/tracks)?$/.exec(path) ?? [];
  const number = Number(id);
  if (kind === 'songs') return wrapped(song(number));
  if (kind === 'artists') return wrapped(artist(number));
  if (kind === 'albums' && rest) return wrapped(albumTracks(number, Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)));
  if (kind === 'albums') return wrapped(album(number));
  const searched = /^\/search\/(album|song|artist|multi)$/.exec(path)?.[1];
  return searched ? wrapped(search(searched, query.get('q') ?? '')) : undefined;
}

export function genius({ url }: Asked): Answer | undefined {
  return url.pathname.startsWith('/api/') ? geniusApi(url.pathname.slice(4), url.searchParams) : geniusPage(url.pathname);
}

export const geniusOfficial = ({ url }: Asked): Answer | undefined => geniusApi(url.pathname, url.searchParams);
