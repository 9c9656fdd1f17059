import { type Album, madeUpSpotifyId, type SampleCredit } from './sample';

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const executives: SampleCredit[] = ['ada', 'juno', 'mara', 'ines', 'oskar'].map((who) => ({
  who,
  role: 'executiveProducer',
  on: 'release',
}));

const producers: SampleCredit[] = [
  { who: 'juno', role: 'producer', on: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  { who: 'theo', role: 'coProducer', on: [3, 7] },
  { who: 'sable', role: 'producer', on: [10, 11] },
  { who: 'rune', role: 'producer', on: [12], as: 'R. H. Sett' },
  { who: 'dana', role: 'producer', on: [5] },
  { who: 'hikari', role: 'coProducer', on: [8] },
  { who: 'pluto', role: 'producer', on: [10] },
  { who: 'bricks', role: 'additionalProducer', on: [4] },
  { who: 'kit', role: 'producer', on: [11] },
  { who: 'odile', role: 'additionalProducer', on: [1, 2] },
  { who: 'wes', role: 'additionalProducer', on: [6], only: 'musicbrainz' },
  { who: 'tamsin', role: 'vocalProducer', on: [2, 5, 9], only: 'genius' },
  { who: 'bo', role: 'assistantProducer', on: [1], only: 'musicbrainz' },
  { who: 'cass', role: 'associateProducer', on: [12], only: 'musicbrainz' },
  { who: 'fenn', role: 'producer', on: [6] },
  { who: 'hanne', role: 'coProducer', on: [12], only: 'musicbrainz' },
  { who: 'ivo', role: 'additionalProducer', on: [11], only: 'musicbrainz' },
  { who: 'gio', role: 'producer', on: [3] },
];

const others: SampleCredit[] = [
  { who: 'ada', role: 'writer', on: ALL },
  { who: 'juno', role: 'writer', on: [1, 4, 7] },
  { who: 'lena', role: 'composer', on: [5, 8], only: 'musicbrainz' },
  { who: 'dov', role: 'lyricist', on: [9], only: 'musicbrainz' },
  { who: 'ada', role: 'leadVocals', on: ALL, only: 'musicbrainz' },
  { who: 'nadia', role: 'backgroundVocals', on: [2, 3, 9] },
  { who: 'lena', role: 'guitar', on: [1, 3, 6] },
  { who: 'sol', role: 'bass', on: [1, 2, 3, 6], only: 'musicbrainz' },
  { who: 'mika', role: 'drums', on: [3, 6, 11], only: 'musicbrainz' },
  { who: 'hikari', role: 'keyboard', on: [8] },
  { who: 'ruth', role: 'cello', on: [5, 12] },
  { who: 'gio', role: 'programming', on: [3], only: 'musicbrainz' },
  { who: 'paolo', role: 'mix', on: ALL },
  { who: 'juno', role: 'recordingEngineer', on: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  { who: 'bo', role: 'assistantEngineer', on: [1, 2, 3], only: 'musicbrainz' },
  { who: 'ruth', role: 'mastering', on: 'release' },
  { who: 'petra', role: 'photography', on: 'release', only: 'musicbrainz' },
  { who: 'petra', role: 'graphicDesign', on: 'release', only: 'discogs' },
  { who: 'yves', role: 'artistsAndRepertoire', on: 'group' },
  { who: 'lowTide', role: 'phonographicCopyright', on: 'release' },
  { who: 'lowTide', role: 'recordLabel', on: 'release', only: 'genius' },
  { who: 'brackish', role: 'publishing', on: ALL },
  { who: 'boathouse', role: 'recordedAt', on: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
];

/** The album to show: many producers, executives of every kind, handles of every status. */
export const nightFerry: Album = {
  key: 'night-ferry',
  title: 'Night Ferry',
  artist: 'ada',
  date: '2024-09-20',
  label: 'lowTide',
  spotify: madeUpSpotifyId('NightFerryAdaQuill', 1),
  musicbrainz: 880_000,
  discogs: 97_000_100,
  genius: 990_100,
  geniusPages: 'react',
  tracks: [
    { title: 'Cast Off', ms: 74_000 },
    { title: 'Harbour Master', ms: 201_000 },
    { title: 'Green Lamp, Red Lamp', ms: 188_000, features: ['nadia'] },
    { title: 'Car Deck', ms: 164_000 },
    { title: 'Duty Free', ms: 233_000 },
    { title: 'Engine Room', ms: 176_000 },
    { title: 'Night Ferry', ms: 254_000 },
    { title: 'Vending Machine (Interlude)', ms: 58_000 },
    { title: 'Swell, “Pt. 2”', ms: 219_000 },
    { title: 'Radio Shadow', ms: 195_000 },
    { title: 'Low Tide', ms: 207_000 },
    { title: 'Gangway', ms: 312_000 },
  ],
  credits: [...executives, ...producers, ...others],
};

/** By the same artist; no service knows it. */
export const harbourLights: Album = {
  key: 'harbour-lights',
  title: 'Harbour Lights',
  artist: 'ada',
  date: '2025-02-14',
  label: 'lowTide',
  spotify: madeUpSpotifyId('HarbourLightsAdaQ', 1),
  tracks: [{ title: 'Harbour Lights', ms: 192_000 }],
  credits: [],
};

/** By the same artist, and linked everywhere. */
export const secondWind: Album = {
  key: 'second-wind',
  title: 'Second Wind',
  artist: 'ada',
  date: '2026-05-22',
  label: 'lowTide',
  spotify: madeUpSpotifyId('SecondWindAdaQuill', 1),
  musicbrainz: 884_000,
  tracks: ['Lee Shore', 'Second Wind', 'Halyard'].map((title, index) => ({ title, ms: 170_000 + index * 13_000 })),
  credits: [
    { who: 'ada', role: 'executiveProducer', on: 'release' },
    { who: 'juno', role: 'producer', on: [1, 2, 3] },
  ],
};

/** What a search for Harbour Lights finds: of the same artist and nearly the same name, but another record. */
export const harbourDemos: Album = {
  key: 'harbour-demos',
  title: 'Harbour Lights (Demos)',
  artist: 'ada',
  date: '2021-06-03',
  label: 'lowTide',
  spotify: madeUpSpotifyId('HarbourDemosAdaQui', 1),
  unlisted: true,
  musicbrainz: 883_000,
  tracks: ['Harbour Lights', 'Slipway', 'Bell Buoy'].map((title, index) => ({ title, ms: 150_000 + index * 21_000 })),
  credits: [
    { who: 'ada', role: 'producer', on: [1, 2, 3] },
    { who: 'lena', role: 'guitar', on: [2] },
  ],
};

/** Exactly one credited person; its Genius page has the old design. */
export const soloTape: Album = {
  key: 'solo-tape',
  title: 'Solo Tape',
  artist: 'wren',
  date: '2023-05-05',
  label: 'lowTide',
  spotify: madeUpSpotifyId('SoloTapeWrenTollem', 1),
  musicbrainz: 881_000,
  unlinkedTracks: [2, 4],
  tracks: ['Side A', 'Kettle', 'Side B', 'Stairwell', 'Rewind'].map((title, index) => ({ title, ms: 120_000 + index * 17_000 })),
  credits: [{ who: 'wren', role: 'producer', on: [1, 2, 3, 4, 5] }],
};
