import { record, titled, upTo } from './record';
import type { Album } from './sample';

const heronYear = record('heron-year', 'HeronYearTarn', {
  title: 'Heron Year',
  artist: 'tarn',
  date: '2019-09-13',
  musicbrainz: 905_000,
  genius: 993_000,
  geniusPages: 'react',
  tracks: titled('Heron Year', 'Stilt', 'Reed Bed', 'Grey on Grey', 'Minnow', 'Weir', 'Patience', 'Shallows', 'Flight'),
  credits: [
    { who: 'yves', role: 'executiveProducer', on: 'release' },
    { who: 'juno', role: 'producer', on: [1, 2, 3, 4, 5] },
    { who: 'theo', role: 'producer', on: [6, 7, 8, 9] },
    { who: 'velvet', role: 'coProducer', on: [8] },
    { who: 'samLisbon', role: 'guitar', on: [1, 3] },
    { who: 'lena', role: 'composer', on: [2, 5], only: 'musicbrainz' },
    { who: 'paolo', role: 'mix', on: upTo(9) },
  ],
});

const reedBed = record('reed-bed', 'ReedBedLiveTarn', {
  title: 'Reed Bed: Live at the Boathouse',
  artist: 'tarn',
  secondaryTypes: ['Live'],
  date: '2023-06-16',
  musicbrainz: 906_000,
  tracks: titled('Heron Year (live)', 'Stilt (live)', 'Reed Bed (live)', 'Weir (live)', 'Patience (live)', 'Flight (live)'),
  credits: [
    { who: 'theo', role: 'producer', on: upTo(6) },
    { who: 'boathouse', role: 'recordedAt', on: upTo(6) },
  ],
});

/** The guest is an artist of the record as a whole. */
const slowWater = record('slow-water', 'SlowWaterTarn', {
  title: 'Slow Water',
  artist: 'tarn',
  features: ['marlow'],
  type: 'Single',
  date: '2024-02-02',
  musicbrainz: 907_000,
  tracks: [{ title: 'Slow Water', ms: 201_000, features: ['marlow'] }],
  credits: [
    { who: 'juno', role: 'producer', on: [1] },
    { who: 'marlow', role: 'writer', on: [1] },
  ],
});

const saltLine = record('salt-line', 'SaltLineImre', {
  title: 'Salt Line',
  artist: 'imre',
  type: 'EP',
  date: '2017-10-20',
  musicbrainz: 908_000,
  tracks: titled('Salt Line', 'Kiosk', 'Night Bus to Szeged', 'Vinegar'),
  credits: [
    { who: 'juno', role: 'producer', on: [1, 2] },
    { who: 'samManchester', role: 'producer', on: [3, 4] },
    { who: 'imre', role: 'writer', on: upTo(4) },
  ],
});

const weathercock = record('weathercock', 'WeathercockImre', {
  title: 'Weathercock',
  artist: 'imre',
  date: '2025-04-04',
  musicbrainz: 909_000,
  tracks: titled('Weathercock', 'Azulejo', 'Barometer', 'Gusts', 'Isobar', 'Front', 'Doldrums'),
  credits: [
    { who: 'juno', role: 'executiveProducer', on: 'release' },
    { who: 'theo', role: 'producer', on: [1, 3, 4, 7] },
    { who: 'samLisbon', role: 'producer', on: [2] },
    { who: 'velvet', role: 'producer', on: [5, 6], as: 'V. Cassius' },
    { who: 'casimir', role: 'composer', on: [5] },
    { who: 'imre', role: 'writer', on: upTo(7) },
  ],
});

/** Records of two artists who share their producers with others. */
export const heronYearAlbums: Album[] = [heronYear, reedBed, slowWater, saltLine, weathercock];
