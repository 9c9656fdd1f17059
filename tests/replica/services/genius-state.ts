import { personOf } from '../sample';
import { type Album, songNumber } from '../sample/sample';
import { albumRecord, songRecord } from './genius-records';
import { albumPath, albumRef, artistRef, type Body, songPath, thinSong } from './genius-shapes';

/** snake_case and `_type` as the pages' state writes them: camelCase and `type`. */
function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (!value || typeof value !== 'object') return value;
  const rename = (key: string) => (key === '_type' ? 'type' : key.replace(/_(\w)/g, (_, sign: string) => sign.toUpperCase()));
  // The record's own `type` gives way to `_type`.
  const entries = Object.entries(value).filter(([key]) => key !== 'type' || !('_type' in value));
  return Object.fromEntries(entries.map(([key, part]) => [rename(key), camel(part)]));
}
// A record stays a record.
const camelBody = (body: Body): Body => Object.assign({}, camel(body));

const pick = (body: Body, keys: string[]): Body => Object.fromEntries(keys.flatMap((key) => (key in body ? [[key, body[key]]] : [])));
const keyed = (bodies: Body[]): Record<string, Body> => Object.fromEntries(bodies.map((body) => [String(body['id']), body]));

const artistNumber = (album: Album) => personOf(album.artist).genius?.id;
const numbers = (album: Album): number[] => album.tracks.map((_, index) => index + 1);

// What is left of a song and of an artist where a page shows no more than their names.
const THIN_SONG = ['url', 'title', 'path', 'lyricsState', 'id', 'apiPath', 'type'];
const THIN_ARTIST = ['type', 'apiPath', 'id', 'name', 'slug', 'url', 'isVerified'];
const THIN_ALBUM = ['type', 'apiPath', 'coverArtUrl', 'fullTitle', 'id', 'name', 'releaseDateComponents', 'url'];

const thinEntity = (album: Album, track: number): Body => pick(camelBody(thinSong(album, track)), THIN_SONG);
const albumEntity = (album: Album): Body => ({
  ...camelBody(albumRef(album)),
  artist: artistNumber(album),
  tracklist: numbers(album).map((track) => songNumber(album, track)),
});
const SESSION = { cmpEnabled: false, showAds: true, logClientMetrics: false };
const FULL_STATS = {
  verifiedAnnotations: 0,
  unreviewedAnnotations: 0,
  transcribers: 0,
  iqEarners: 0,
  contributors: 0,
  acceptedAnnotations: 0,
};

/** The song with its credits; artist and album are referred to by number, `albums` are whole. */
function songEntity(album: Album, track: number): Body {
  const song = camelBody(songRecord(album, track));
  const tracklist = numbers(album).map((number) => ({ song: thinEntity(album, number), number, type: 'album_appearance' }));
  return {
    ...song,
    primaryArtist: artistNumber(album),
    album: album.genius,
    albums: [{ ...camelBody(albumRef(album)), tracklist }],
    description: { markdown: '?', html: '<p>?</p>' },
    stats: { hot: false, pageviews: 0, ...FULL_STATS },
  };
}

const songAppearances = (album: Album) =>
  Object.fromEntries(
    numbers(album).map((number) => [
      String(songNumber(album, number)),
      { song: songNumber(album, number), number, type: 'album_appearance' },
    ]),
  );

/** State of a React song page: the song with its credits, the other songs of its album thin. */
export function songState(album: Album, track: number): Body {
  const song = songNumber(album, track);
  const about = { pageType: 'song', controllerAndAction: 'songs#show', trackingData: songRecord(album, track)['tracking_data'] };
  const thin = keyed(numbers(album).map((number) => thinEntity(album, number)));
  return {
    deviceType: 'desktop',
    session: { ...SESSION, fringeEnabled: true },
    currentPage: 'songPage',
    songPage: { song, path: songPath(album, track), title: album.tracks[track - 1]?.title, ...about },
    entities: {
      artists: keyed(artistRef(personOf(album.artist)).map(camelBody)),
      songs: { ...thin, [String(song)]: songEntity(album, track) },
      albumAppearances: songAppearances(album),
      albums: keyed([albumEntity(album)]),
    },
  };
}

function albumEntities(album: Album): Body {
  const artist = artistNumber(album);
  const { artist: _, tracklist, ...own } = albumEntity(album);
  const common = { hidden: false, primaryArtist: artist, primaryArtists: [artist] };
  const appearance = (track: number) => ({ song: songNumber(album, track), trackNumber: track, discNumber: 1, type: 'album_appearance' });
  return {
    artists: keyed(artistRef(personOf(album.artist)).map((each) => pick(camelBody(each), THIN_ARTIST))),
    songs: keyed(numbers(album).map((track) => ({ ...thinEntity(album, track), ...common }))),
    albumAppearances: Object.fromEntries(numbers(album).map((track) => [String(songNumber(album, track)), appearance(track)])),
    albums: keyed([{ ...pick(own, THIN_ALBUM), artist, tracklist }]),
  };
}

/** State of a React album page: thin songs, no credits. */
export function albumState(album: Album): Body {
  const trackingData = [
    { key: 'Album ID', value: album.genius },
    { key: 'Title', value: album.title },
    { key: 'Primary Artist', value: personOf(album.artist).name },
  ];
  const about = { pageType: 'album', controllerAndAction: 'albums#show', trackingData };
  return {
    deviceType: 'desktop',
    session: SESSION,
    currentPage: 'albumPage',
    albumPage: { album: album.genius, path: albumPath(album), title: album.title, ...about },
    entities: albumEntities(album),
  };
}

const LEGACY_SONG = [
  '_type api_path full_title id instrumental lyrics_state path title title_with_featured url primary_artist producer_artists',
  'writer_artists featured_artists custom_performances release_date_components hidden',
].flatMap((line) => line.split(' '));
const LEGACY_ARTIST = ['_type', 'api_path', 'id', 'name', 'slug', 'url', 'is_verified'];

/** The data of a legacy album page: every song with its credits. */
export function legacyAlbumData(album: Album, title: string): Body {
  const artist = pick(artistRef(personOf(album.artist))[0] ?? {}, LEGACY_ARTIST);
  const { song_performances: _, tracking_paths: __, cover_arts: ___, ...record } = albumRecord(album);
  const songs = numbers(album).map((track) => ({ ...pick(songRecord(album, track), LEGACY_SONG), primary_artist: artist }));
  return {
    controller_and_action: 'albums#show',
    dmp_data_layer: { page: { type: 'album', artist: personOf(album.artist).name, title: album.title } },
    page_type: 'album',
    path: albumPath(album),
    title,
    tracking_data: [{ key: 'Album ID', value: album.genius }],
    album: { ...record, artist },
    album_appearances: songs.map((song, index) => ({ _type: 'album_appearance', track_number: index + 1, song })),
  };
}
