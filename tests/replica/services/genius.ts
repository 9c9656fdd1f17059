import { type Answer, type Asked, json } from '../answer';
import { sample } from '../sample';
import { type Album, type Person, songNumber } from '../sample/sample';
import { albums, pageOf } from './genius-albums';
import { geniusPage } from './genius-pages';
import { albumRecord, artistRecord, songRecord } from './genius-records';
import { search } from './genius-search';
import { type Body, songCredits, thinSong } from './genius-shapes';

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
  const { items, next_page } = pageOf(all, pageNumber, perPage);
  return { tracks: items, next_page };
}

const personBy = (id: number): Person | undefined => [...sample.people.values()].find((each) => each.genius?.id === id);

export function artist(id: number): Body | undefined {
  const person = personBy(id);
  const record = person && artistRecord(person);
  return record && { artist: record };
}

/** Whether Genius lists a song under somebody: as its artist or guest, or under any label of its credits. */
function hasPart({ key, genius: ref }: Person, of: Album, track: number): boolean {
  const { featured_artists, producer_artists, writer_artists, custom_performances } = songCredits(of, track);
  const listed = [featured_artists, producer_artists, writer_artists, ...custom_performances.map(({ artists }) => artists)].flat();
  return of.artist === key || listed.some((each) => each['id'] === ref?.id);
}

/** Songs that somebody has any part in, by title; which part, it does not say. */
export function artistSongs(id: number, pageNumber = 1, perPage = 20): Body | undefined {
  const person = personBy(id);
  if (!person) return undefined;
  const own = albums().flatMap((each) =>
    each.tracks.flatMap(({ title }, index) => (hasPart(person, each, index + 1) ? [{ title, song: thinSong(each, index + 1) }] : [])),
  );
  const { items, next_page } = pageOf(
    own.sort((a, b) => a.title.localeCompare(b.title)),
    pageNumber,
    perPage,
  );
  return { songs: items.map(({ song: thin }) => thin), next_page };
}

const RECORDS: Record<string, (id: number, page: number, perPage: number) => Body | undefined> = {
  songs: song,
  albums: album,
  artists: artist,
  'albums/tracks': albumTracks,
  'artists/songs': artistSongs,
};

/** `https://genius.com/api` and `https://api.genius.com`: the same objects under two addresses. */
export function geniusApi(path: string, query: URLSearchParams): Answer | undefined {
  const [, kind, id, list = ''] = /^\/(songs|albums|artists)\/(\d+)(\/\w+)?$/.exec(path) ?? [];
  const record = RECORDS[kind + list];
  if (record) return wrapped(record(Number(id), Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)));
  const searched = /^\/search\/(album|song|artist|multi)$/.exec(path)?.[1];
  return searched ? wrapped(search(searched, query.get('q') ?? '')) : undefined;
}

export function genius({ url }: Asked): Answer | undefined {
  return url.pathname.startsWith('/api/') ? geniusApi(url.pathname.slice(4), url.searchParams) : geniusPage(url.pathname);
}

export const geniusOfficial = ({ url }: Asked): Answer | undefined => geniusApi(url.pathname, url.searchParams);
