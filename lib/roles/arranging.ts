import { listed, type Role } from './role';

export const arranging: Role[] = [
  {
    id: 'arranger',
    family: 'arranging',
    musicbrainz: [
      { type: 'arranger', typeId: '22661fb8-cdb7-4f67-8385-b2a8be6c9f0d' },
      { type: 'arranger', typeId: 'd3fd781c-5894-47e2-8c12-86cc0e2c8d08' },
      { type: 'arranger', typeId: '34d5334e-a4c8-4b65-a5f8-bbcc9c81d13d' },
    ],
    labels: {
      discogs: ['Arranged By', 'Arranger', 'Arrangement By', 'Arranged By [Music]'],
      ddex: ['Arranger', 'MusicArranger'],
      genius: ['Arranger', 'Arrangement', 'Arrangers', 'Arranged By', 'Arrangements'],
      spotify: ['Arranger'],
      tidal: ['Arranger', 'Performance Arranger', 'Music Arranger'],
      apple: ['Arranger', 'Recording Arranger'],
      qobuz: ['Arranger', 'WorkArranger', 'RecordingArranger'],
      any: listed(`
        arrangements by, music arranged by, musical arrangement, musical arrangements, additional arrangement, additional arrangements,
        additional arranger, co-arranger, song arranger
      `),
    },
  },
  {
    id: 'vocal_arranger',
    family: 'arranging',
    musicbrainz: [
      { type: 'vocal arranger', typeId: '8a2799e8-a7e2-41ce-a7da-b5f520687216' },
      { type: 'vocal arranger', typeId: '6a88b92b-8fb5-41b3-aa1f-169ee7e05ed6' },
    ],
    labels: {
      discogs: listed(`
        Arranged By [Vocals], Arranged By [Vocal], Arranged By [Backing Vocals], Arranged By [Vocal Arrangement],
        Arranged By [Vocal Arrangements]
      `),
      ddex: ['VocalArranger'],
      genius: ['Vocal Arranger', 'Vocal Arrangement'],
      spotify: ['Vocal Arranger'],
      tidal: ['Vocal Arranger'],
      apple: ['Vocal Arranger'],
      qobuz: ['VocalArranger'],
      any: listed(`
        vocals arranged by, vocal arrangements, vocal arrangement by, vocal arrangers, vocal arranged by, background vocals arranged by,
        backing vocals arranged by, background vocal arrangement, background vocal arranger
      `),
    },
  },
  {
    id: 'string_arranger',
    family: 'arranging',
    musicbrainz: [
      { type: 'instrument arranger', typeId: '4820daa1-98d6-4f8b-aa4b-6895c5b79b27' },
      { type: 'instrument arranger', typeId: '18f159bb-44f0-4aef-b198-a4736ad9b659' },
    ],
    labels: {
      discogs: listed(`
        Arranged By [Strings], Strings Arranged By, Instrumentation By, Arranged By [String], Arranged By [Strings Arranged By],
        Arranged By [String Arrangement], Arranged By [String Arrangements], Arranged By [Horns], Arranged By [Horn], Arranged By [Brass],
        Arranged By [Woodwinds], Arranged By [Orchestra], Arranged By [Orchestral]
      `),
      genius: listed(`
        String Arrangement, String Arranger, Horn Arrangement, Strings Arranged By, Strings Arrangement, Horn Arranger, Brass Arrangement
      `),
      tidal: ['String Arranger'],
      apple: ['String Arranger', 'Horn Arranger'],
      qobuz: ['StringArranger'],
      any: listed(`
        string arrangements, string arrangement by, strings arranger, strings arrangements, horn arrangements, horns arranged by,
        horns arrangement, brass arranger, brass arrangements, brass arranged by, woodwind arrangement, woodwind arranger,
        woodwinds arranged by, orchestral arrangement, orchestral arrangements, orchestral arranger, orchestra arranged by,
        instrument arranger, instrumental arrangement, strings & horns arranged by
      `),
    },
  },
  {
    id: 'orchestrator',
    family: 'arranging',
    musicbrainz: [
      { type: 'orchestrator', typeId: '38fa7405-f9a5-48cb-827a-8ac601933ba0' },
      { type: 'orchestrator', typeId: '0a1771e1-8639-4740-8a43-bdafc050c3da' },
      { type: 'orchestrator', typeId: '04e1f0b6-ef40-4168-ba25-42a87729fe09' },
    ],
    labels: {
      discogs: ['Orchestrated By'],
      genius: ['Orchestrator', 'Orchestration'],
      spotify: ['Orchestrator'],
      tidal: ['Orchestrator'],
      apple: ['Orchestrator'],
      qobuz: ['Orchestration', 'Orchestrator'],
      any: listed(`
        orchestrations, orchestration by, orchestrations by, orchestrators, additional orchestration, additional orchestrations
      `),
    },
  },
  {
    id: 'adapter',
    family: 'arranging',
    musicbrainz: [{ type: 'revised by', typeId: 'eeb9c319-9fde-4313-b76d-29db1576aad8' }, { type: 'reconstructed by' }],
    labels: {
      discogs: ['Adapted By', 'Adapted By (Text)', 'Adapted By (Music)', 'Abridged By'],
      ddex: ['Adapter', 'SubArranger'],
      genius: ['Adaptation'],
      apple: ['Adapter'],
      qobuz: ['Adapter'],
      any: ['adaptation by', 'adaptor'],
    },
  },
  {
    id: 'transcriber',
    family: 'arranging',
    labels: {
      discogs: ['Transcription By', 'Transcribed By', 'Arranged By [Transcription]'],
      genius: ['Transcription'],
      any: ['transcriber', 'transcriptions'],
    },
  },
  {
    id: 'rhythm_arranger',
    family: 'arranging',
    labels: {
      discogs: ['Arranged By [Rhythm]', 'Arranged By [Rhythm Section]', 'Arranged By [Rhythm Arrangements]'],
      any: ['rhythm arranger', 'rhythm arrangement', 'rhythm arrangements', 'rhythm arranged by', 'rhythm section arranged by'],
    },
  },
  {
    id: 'choir_arranger',
    family: 'arranging',
    labels: {
      discogs: ['Arranged By [Choir]', 'Arranged By [Choir Arrangement]', 'Arranged By [Choral]'],
      genius: ['Choir Arrangement', 'Choir Arranger'],
      any: ['choir arrangements', 'choir arranged by', 'choral arrangement', 'choral arranger'],
    },
  },
];
