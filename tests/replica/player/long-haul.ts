import { madeUpSpotifyId } from '../sample/sample';
import type { CatalogueAlbum, CatalogueArtist, CataloguePlaylist, CatalogueTrack } from './catalogue';

const ROWS = 500;
export const LONG_HAUL = madeUpSpotifyId('LongHaulPlaylist', 50_000);

/** Invented, and known to the player alone: no service has heard of them. */
const NAMES = [
  'Orla Tindersack',
  'The Quarry Choirboys',
  'Benno Plumfield',
  'Halka Wintermoth',
  'Tin Umbrella Society',
  'Odalys Fernquist',
  'Gable End Trio',
  'Pim Hollowhay',
  'Sister Kelpwater',
  'Milo Ashenbrook',
];
const artists: CatalogueArtist[] = NAMES.map((name, index) => ({ id: madeUpSpotifyId('LongHaulArtist', index + 1), name }));
const albumIdOf = (artist: number): string => madeUpSpotifyId('LongHaulAlbum', artist + 1);

/** Takes one of each list in turn until all are used up. */
function inTurn(lists: string[][]): string[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** The track of a row, counted from 1. Every seventh has a second artist. */
function trackOf(row: number): CatalogueTrack {
  const own = row % artists.length;
  const who = row % 7 === 0 ? [own, (own + 3) % artists.length] : [own];
  return {
    id: madeUpSpotifyId('LongHaulTrack', row),
    title: `Long Haul ${row}`,
    ms: 90_000 + ((row * 53) % 240) * 1000,
    artists: who.flatMap((at) => artists[at] ?? []),
    album: albumIdOf(own),
    number: Math.ceil(row / artists.length),
  };
}

const albumsOf = (tracks: CatalogueTrack[], coverOf: (id: string) => string): CatalogueAlbum[] =>
  artists.map((artist, index) => {
    const id = albumIdOf(index);
    const own = tracks.filter(({ album }) => album === id).map((track) => track.id);
    return { id, title: `Long Haul, Vol. ${index + 1}`, artist, date: '2019-04-12', tracks: own, cover: coverOf(id), isUnsaved: true };
  });

/** A playlist of 500 rows: the tracks of the given albums in turn, then invented ones, which come with albums of their own. */
export function longHaul(listed: string[][], coverOf: (id: string) => string) {
  const known = inTurn(listed);
  const tracks = Array.from({ length: ROWS - known.length }, (_, at) => trackOf(known.length + at + 1));
  const rows = [...known, ...tracks.map(({ id }) => id)];
  const playlist: CataloguePlaylist = { id: LONG_HAUL, title: 'Long Haul', owner: 'Liner Notes', tracks: rows, cover: coverOf(LONG_HAUL) };
  return { playlist, tracks, albums: albumsOf(tracks, coverOf) };
}
