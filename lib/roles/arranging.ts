import type { Role } from './role';

export const arranging: Role[] = [
  {
    id: 'arranger',
    title: 'Arranger',
    family: 'arranging',
    summary: 'Adapts a piece for these instruments and voices.',
    musicbrainz: [
      { type: 'arranger', typeId: '22661fb8-cdb7-4f67-8385-b2a8be6c9f0d' },
      { type: 'arranger', typeId: 'd3fd781c-5894-47e2-8c12-86cc0e2c8d08' },
      { type: 'arranger', typeId: '34d5334e-a4c8-4b65-a5f8-bbcc9c81d13d' },
    ],
    labels: {
      discogs: ['Arranged By', 'Arranger', 'Score'],
      ddex: ['Arranger', 'MusicArranger'],
      genius: ['Arranger', 'Arrangement'],
      apple: ['Arranger', 'Recording Arranger'],
      qobuz: ['Arranger', 'WorkArranger', 'RecordingArranger'],
      tidal: ['Arranger'],
      spotify: ['Arranger'],
    },
  },
  {
    id: 'vocal_arranger',
    title: 'Vocal Arranger',
    family: 'arranging',
    summary: 'Arranges the vocal parts.',
    musicbrainz: [
      { type: 'vocal arranger', typeId: '8a2799e8-a7e2-41ce-a7da-b5f520687216' },
      { type: 'vocal arranger', typeId: '6a88b92b-8fb5-41b3-aa1f-169ee7e05ed6' },
    ],
    labels: {
      discogs: ['Arranged By [Vocals]'],
      ddex: ['VocalArranger'],
      genius: ['Vocal Arranger', 'Vocal Arrangement'],
      apple: ['Vocal Arranger'],
      qobuz: ['VocalArranger'],
    },
  },
  {
    id: 'string_arranger',
    title: 'String / Instrument Arranger',
    family: 'arranging',
    summary: 'Arranges strings or another instrument group.',
    musicbrainz: [
      { type: 'instrument arranger', typeId: '4820daa1-98d6-4f8b-aa4b-6895c5b79b27' },
      { type: 'instrument arranger', typeId: '18f159bb-44f0-4aef-b198-a4736ad9b659' },
    ],
    labels: {
      discogs: ['Arranged By [Strings]', 'Strings Arranged By', 'Instrumentation By'],
      genius: ['String Arrangement', 'String Arranger', 'Horn Arrangement'],
      qobuz: ['StringArranger'],
    },
  },
  {
    id: 'orchestrator',
    title: 'Orchestrator',
    family: 'arranging',
    summary: 'Scores music for orchestra.',
    musicbrainz: [
      { type: 'orchestrator', typeId: '38fa7405-f9a5-48cb-827a-8ac601933ba0' },
      { type: 'orchestrator', typeId: '0a1771e1-8639-4740-8a43-bdafc050c3da' },
      { type: 'orchestrator', typeId: '04e1f0b6-ef40-4168-ba25-42a87729fe09' },
    ],
    labels: {
      discogs: ['Orchestrated By'],
      genius: ['Orchestrator', 'Orchestration'],
      apple: ['Orchestrator'],
      qobuz: ['Orchestration'],
      tidal: ['Orchestrator'],
    },
  },
  {
    id: 'adapter',
    title: 'Adapter',
    family: 'arranging',
    summary: 'Adapted an earlier work.',
    musicbrainz: [{ type: 'revised by', typeId: 'eeb9c319-9fde-4313-b76d-29db1576aad8' }],
    labels: { discogs: ['Adapted By'], ddex: ['Adapter', 'SubArranger'] },
  },
];
