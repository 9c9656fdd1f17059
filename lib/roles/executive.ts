import type { Role } from './role';

export const executive: Role[] = [
  {
    id: 'executive_producer',
    title: 'Executive Producer',
    family: 'executive',
    summary:
      'Oversees or funds the project as a whole (money, concept, approvals); often a label head or the artist, not necessarily in the studio.',
    producerKind: 'executive',
    musicbrainz: [
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['executive'] },
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', attributes: ['executive'] },
    ],
    labels: {
      discogs: ['Executive-Producer', 'Executive Producer'],
      ddex: ['ExecutiveProducer'],
      genius: ['Executive Producer', 'Executive Producers'],
      apple: ['Executive Producer'],
      qobuz: ['ExecutiveProducer'],
      tidal: ['Executive Producer'],
      any: ['exec producer', 'exec. producer', 'executive-produced by', 'album executive producer', 'EP (credit)', 'ep'],
    },
  },
  {
    id: 'co_executive_producer',
    title: 'Co-Executive Producer',
    family: 'executive',
    summary: 'Shares the executive-producer job with another executive producer.',
    producerKind: 'co-executive',
    musicbrainz: [{ type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['executive', 'co'] }],
    labels: {
      discogs: ['Executive-Producer [Co-Executive Producer]', 'Executive-Producer [Co]'],
      ddex: ['CoExecutiveProducer'],
      genius: ['Co-Executive Producer'],
      any: ['co-executive producer', 'associate executive producer'],
    },
  },
];
