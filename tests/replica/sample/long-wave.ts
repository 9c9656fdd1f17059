import { type Album, madeUpMbid, madeUpSpotifyId, type Person, type SampleCredit, type SampleTrack } from './sample';

const FIRST = [
  'Ansel',
  'Bettine',
  'Coro',
  'Dagny',
  'Emeric',
  'Floriane',
  'Gusto',
  'Hedda',
  'Ilario',
  'Jessamy',
  'Klaas',
  'Lioba',
  'Mirko',
  'Nives',
];
const LAST = [
  'Abendroth',
  'Brinkworth',
  'Carrowmore',
  'Dellamark',
  'Eastermann',
  'Fallowdene',
  'Gullstrand',
  'Heathercot',
  'Innisfold',
  'Jarrowick',
  'Kindlemere',
  'Larkholme',
  'Merriscourt',
  'Northallow',
  'Oldcastle',
];

/** 14 × 15 names. The first produces every song, so that one person has a list of over 200 rows; the others share the rest. */
const crew: Person[] = Array.from({ length: FIRST.length * LAST.length }, (_, index) => ({
  key: `wave${index}`,
  name: `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length)]}`,
  type: 'Person',
  mbid: madeUpMbid(773_000 + index),
}));

const longWave: Person = {
  key: 'longWave',
  name: 'The Long Wave Archive',
  type: 'Group',
  mbid: madeUpMbid(772_100),
  aliases: [{ name: 'LWA', type: 'Search hint' }],
};

export const longWavePeople: Person[] = [longWave, ...crew];

const RECORDS = 48;
const BOXES = 12;
const FIRST_YEAR = 2016;
const YEARS = 10;
/** Songs of a record: 4, 5, 6, 7 in turn. */
const songsOn = (index: number): number => 4 + (index % 4);
const crewAt = (number: number): string => `wave${1 + (number % (crew.length - 1))}`;

/** One of the others produces with the first, one plays; all get their turn. `number` counts through all songs. */
const creditsOfSong = (number: number, track: number): SampleCredit[] => [
  { who: crewAt(number), role: 'coProducer', on: [track] },
  { who: crewAt(number * 7 + 5), role: 'guitar', on: [track] },
];

const dateOf = (index: number): string => {
  const year = FIRST_YEAR + Math.floor((index * YEARS) / RECORDS);
  return `${year}-${String(1 + (index % 12)).padStart(2, '0')}-15`;
};

function recordAt(index: number): Album {
  const tracks = Array.from({ length: songsOn(index) }, (_, at) => at + 1);
  const before = Array.from({ length: index }, (_, at) => songsOn(at)).reduce((sum, songs) => sum + songs, 0);
  return {
    key: `long-wave-${index + 1}`,
    title: `Long Wave ${index + 1}`,
    artist: 'longWave',
    type: index % 3 === 0 ? 'Album' : 'EP',
    date: dateOf(index),
    label: 'lowTide',
    spotify: madeUpSpotifyId(`W${String(index + 1).padStart(3, '0')}LongWave`, 1),
    unlisted: true,
    musicbrainz: 1_000_000 + index * 1000,
    tracks: tracks.map((track) => ({ title: `Wave ${before + track}`, ms: 100_000 + ((before + track) % 60) * 2_000 })),
    credits: [{ who: 'wave0', role: 'producer', on: tracks }, ...tracks.flatMap((track) => creditsOfSong(before + track, track))],
  };
}

const records = Array.from({ length: RECORDS }, (_, index) => recordAt(index));
const songs: SampleTrack[] = records.flatMap((album) =>
  album.tracks.map(({ title, ms }, index) => ({ title, ms, from: { album, track: index + 1 } })),
);
/** A quarter of all songs in each: nothing new, but more tracks than one page of a browse may hold. */
const SONGS_IN_BOX = songs.length / 4;

const boxAt = (index: number): Album => ({
  key: `long-wave-box-${index + 1}`,
  title: `Long Wave Box ${index + 1}`,
  artist: 'longWave',
  secondaryTypes: ['Compilation'],
  date: `2026-${String(index + 1).padStart(2, '0')}-01`,
  label: 'lowTide',
  spotify: madeUpSpotifyId(`B${String(index + 1).padStart(3, '0')}LongWave`, 1),
  unlisted: true,
  musicbrainz: 1_100_000 + index * 1000,
  tracks: songs.slice((index % 4) * SONGS_IN_BOX, ((index % 4) + 1) * SONGS_IN_BOX),
  credits: [],
});

/** 60 releases with 264 songs, which make 1056 tracks: three pages of a browse with recordings. */
export const longWaveAlbums: Album[] = [...records, ...Array.from({ length: BOXES }, (_, index) => boxAt(index))];
