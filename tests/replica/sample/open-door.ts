import type { RelationKey } from './relations';
import { type Album, madeUpMbid, madeUpSpotifyId, type Person, type SampleCredit } from './sample';

const FIRST = [
  'Amory',
  'Bryn',
  'Corin',
  'Delphy',
  'Eskil',
  'Fia',
  'Greer',
  'Hollis',
  'Isolde',
  'Jory',
  'Kestrel',
  'Linnea',
  'Maren',
  'Noor',
];
const LAST = ['Ashlock', 'Bellamoor', 'Crowhurst', 'Dunmere', 'Elderfen', 'Farrowgate', 'Gildenhall', 'Hartsease'];
const CROWD = 112;
const TRACKS = 40;

/** 14 × 8 names: exactly the 112 people. */
const crowd: Person[] = Array.from({ length: CROWD }, (_, index) => ({
  key: `crowd${index}`,
  name: `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length)]}`,
  type: 'Person',
  mbid: madeUpMbid(771_000 + index),
}));

const parade: Person = {
  key: 'parade',
  name: 'The Lantern Parade',
  type: 'Group',
  mbid: madeUpMbid(770_200),
  spotify: madeUpSpotifyId('ArtistLanternPar', 1),
  genius: { id: 9_900_200, slug: 'The-lantern-parade' },
};

export const openDoorPeople: Person[] = [parade, ...crowd];

// Most are singers and players, as in a choir; the first ones hold the jobs that a view leads with.
const JOBS: [upTo: number, role: RelationKey][] = [
  [14, 'producer'],
  [20, 'coProducer'],
  [30, 'writer'],
  [36, 'mix'],
  [44, 'engineer'],
  [52, 'assistantEngineer'],
  [60, 'guitar'],
  [66, 'drums'],
  [72, 'cello'],
];
const jobOf = (index: number): RelationKey => JOBS.find(([upTo]) => index < upTo)?.[1] ?? 'backgroundVocals';

const credits: SampleCredit[] = crowd.map((person, index) => ({
  who: person.key,
  role: jobOf(index),
  on: [(index % TRACKS) + 1, ((index + 13) % TRACKS) + 1].sort((a, b) => a - b),
}));

/** A long album (virtualised rows) with 112 credited people. */
export const openDoor: Album = {
  key: 'open-door',
  title: 'Open Door',
  artist: 'parade',
  date: '2022-11-11',
  label: 'lowTide',
  spotify: madeUpSpotifyId('OpenDoorLanternPa', 1),
  musicbrainz: 882_000,
  unlinkedTracks: [21, 22, 23, 24, 25, 26, 27, 28, 29, 30],
  genius: 991_000,
  geniusPages: 'legacy',
  tracks: Array.from({ length: TRACKS }, (_, index) => ({ title: `Lantern ${index + 1}`, ms: 95_000 + ((index * 37) % 180) * 1000 })),
  credits,
  // The edition on the streaming service names nobody for the record as a whole; the CD does.
  siblings: [
    {
      disambiguation: 'first pressing',
      date: '2022-11-04',
      country: 'GB',
      credits: [{ who: 'crowd0', role: 'executiveProducer', on: 'release' }],
    },
  ],
};
