import { again, record, titled, upTo } from './record';
import type { Album } from './sample';

const skerry = record('skerry', 'SkerryMarlowFinch', {
  title: 'Skerry',
  artist: 'marlow',
  date: '2016-02-12',
  musicbrainz: 900_000,
  tracks: titled('Skerry', 'Marram', 'Slack Tide', 'Fathom Line', 'Salt Marsh', 'Guillemot', 'Undertow', 'Landfall'),
  credits: [
    { who: 'odile', role: 'producer', on: upTo(8) },
    { who: 'juno', role: 'additionalProducer', on: [7, 8] },
    { who: 'marlow', role: 'writer', on: upTo(8) },
    { who: 'casimir', role: 'composer', on: [6] },
    { who: 'paolo', role: 'mix', on: upTo(8) },
  ],
});

const neap = record('neap', 'NeapMarlowFinch', {
  title: 'Neap',
  artist: 'marlow',
  type: 'EP',
  date: '2018-05-25',
  musicbrainz: 901_000,
  tracks: titled('Neap', 'Cockle Bed', 'Estuary English', 'Ebb'),
  credits: [
    { who: 'theo', role: 'producer', on: upTo(4) },
    { who: 'hikari', role: 'coProducer', on: [2, 3] },
    { who: 'marlow', role: 'writer', on: upTo(4) },
  ],
});

/** Its one recording is on `lowWater` as well, as the third track. */
const springTide = record('spring-tide', 'SpringTideMarlow', {
  title: 'Spring Tide',
  artist: 'marlow',
  type: 'Single',
  date: '2020-11-06',
  musicbrainz: 902_000,
  tracks: titled('Spring Tide'),
  credits: [
    { who: 'juno', role: 'producer', on: [1] },
    { who: 'theo', role: 'coProducer', on: [1] },
    { who: 'marlow', role: 'writer', on: [1] },
  ],
});

const lowWater = record('low-water', 'LowWaterMarlow', {
  title: 'Low Water',
  artist: 'marlow',
  date: '2021-03-19',
  musicbrainz: 903_000,
  genius: 992_000,
  geniusPages: 'react',
  tracks: [
    ...titled('Low Water', 'Wrack Line'),
    again(springTide, 1),
    ...titled('Lugworm', 'Sandbar Radio', 'Groyne', 'Mudlark', 'Tide Table', 'Breakwater', 'High Street, Low Water'),
  ],
  credits: [
    { who: 'mara', role: 'executiveProducer', on: 'release' },
    { who: 'juno', role: 'executiveProducer', on: 'release' },
    { who: 'juno', role: 'producer', on: [1, 2, 4, 5, 6] },
    { who: 'theo', role: 'coProducer', on: [2, 4] },
    { who: 'sable', role: 'producer', on: [7, 8] },
    { who: 'samManchester', role: 'producer', on: [9, 10] },
    { who: 'velvet', role: 'additionalProducer', on: [8] },
    { who: 'marlow', role: 'writer', on: [1, 2, 4, 5, 6, 7, 8, 9, 10] },
    { who: 'marlow', role: 'leadVocals', on: upTo(10), only: 'musicbrainz' },
    { who: 'lena', role: 'guitar', on: [1, 5, 9] },
    { who: 'paolo', role: 'mix', on: [1, 2, 4, 5, 6, 7, 8, 9, 10] },
    { who: 'ruth', role: 'mastering', on: 'release' },
    { who: 'yves', role: 'artistsAndRepertoire', on: 'group' },
  ],
  siblings: [
    {
      disambiguation: 'deluxe edition',
      date: '2021-11-05',
      country: 'GB',
      credits: [{ who: 'ines', role: 'executiveProducer', on: 'release' }],
    },
  ],
});

/** Earlier recordings, one of which was on a single before it was on an album, and a new one. */
const driftBottles = record('drift-bottles', 'DriftBottlesMarlow', {
  title: 'Drift Bottles',
  artist: 'marlow',
  secondaryTypes: ['Compilation'],
  date: '2026-01-30',
  musicbrainz: 904_000,
  tracks: [again(lowWater, 1), again(lowWater, 3), again(neap, 2), ...titled('Bottle Post')],
  credits: [{ who: 'hikari', role: 'producer', on: [4] }],
});

/** Everything by Marlow Finch. */
export const lowWaterAlbums: Album[] = [skerry, neap, springTide, lowWater, driftBottles];
