import type { Role } from './role';

export const conducting: Role[] = [
  {
    id: 'orchestra',
    family: 'performing',
    musicbrainz: [
      { type: 'performing orchestra', typeId: '3b6616c5-88ba-4341-b4ee-81ce1e6d7ebb' },
      { type: 'performing orchestra', typeId: '23a2e2e7-81ca-4865-8d05-2243848a77bf' },
    ],
    labels: {
      discogs: ['Orchestra'],
      ddex: ['Orchestra', 'OrchestraMember'],
      genius: ['Orchestra'],
      spotify: ['Orchestra'],
      tidal: ['Orchestra'],
      apple: ['Orchestra'],
      qobuz: ['Orchestra', 'ChamberOrchestra'],
      any: ['orchestras', 'orchestra by', 'symphony orchestra', 'philharmonic orchestra', 'performing orchestra'],
    },
  },
  {
    id: 'conductor',
    family: 'performing',
    musicbrainz: [
      { type: 'conductor', typeId: '234670ce-5f22-4fd0-921b-ef1662695c5d' },
      { type: 'conductor', typeId: '9ae9e4d0-f26b-42fb-ab5c-1149a47cf83b' },
    ],
    labels: {
      discogs: ['Conductor', 'Conducted By'],
      ddex: ['Conductor', 'StudioConductor', 'AssistantConductor', 'GuestConductor', 'SecondConductor'],
      genius: ['Conductor'],
      spotify: ['Conductor'],
      tidal: ['Conductor'],
      apple: ['Conductor'],
      qobuz: ['Conductor', 'ChoirConductor'],
      any: ['conductors', 'orchestra conductor', 'strings conductor', 'orchestra conducted by', 'strings conducted by'],
    },
  },
  {
    id: 'chorus_master',
    family: 'performing',
    musicbrainz: [{ type: 'chorus master', typeId: '45115945-597e-4cb9-852f-4e6ba583fcc8' }],
    labels: {
      discogs: ['Chorus Master'],
      ddex: ['ChorusMaster'],
      genius: ['Choir Director'],
      apple: ['Chorus Master'],
      qobuz: ['ChorusMaster'],
      any: ['choir master', 'choirmaster', 'chorus director'],
    },
  },
  {
    id: 'concertmaster',
    family: 'performing',
    musicbrainz: [{ type: 'concertmaster', typeId: 'ffeaa74f-8295-45ee-a2f2-7c0cc1f73b1e' }],
    labels: {
      discogs: ['Concertmaster', 'Concertmistress'],
      ddex: ['ConcertMaster'],
      genius: ['Concertmaster'],
      apple: ['Concertmaster'],
      qobuz: ['ConcertMaster'],
      any: ['concert mistress', 'orchestra leader'],
    },
  },
];
