import { listed, type Role } from './role';

export const executive: Role[] = [
  {
    id: 'executive_producer',
    family: 'executive',
    producerKind: 'executive',
    musicbrainz: [
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['executive'] },
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', attributes: ['executive'] },
    ],
    labels: {
      discogs: listed(`
        Executive-Producer, Executive-Producer [Executive Producer], Producer [Executive Producer], Producer [Executive]
      `),
      ddex: ['ExecutiveProducer'],
      genius: ['Executive Producer', 'Executive Producers'],
      spotify: ['Executive Producer'],
      tidal: ['Executive Producer'],
      apple: ['Executive Producer'],
      qobuz: ['ExecutiveProducer'],
      any: listed(`
        exec producer, executive-produced by, album executive producer, executive production, executive production by,
        exec. produced by, album executive producers, executive album producer
      `),
    },
  },
  {
    id: 'co_executive_producer',
    family: 'executive',
    producerKind: 'co-executive',
    musicbrainz: [
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['executive', 'co'] },
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', attributes: ['executive', 'co'] },
    ],
    labels: {
      discogs: ['Executive-Producer [Co-Executive Producer]', 'Executive-Producer [Co]', 'Executive-Producer [Co-Exec]'],
      ddex: ['CoExecutiveProducer'],
      genius: ['Co-Executive Producer', 'Co-Executive Producers'],
      spotify: ['Co-Executive Producer'],
      tidal: ['Co-Executive Producer'],
      apple: ['Co-Executive Producer'],
      qobuz: ['CoExecutiveProducer'],
      any: ['co-exec. producer', 'co-executive produced by', 'co-executive production'],
    },
  },
  {
    id: 'associate_executive_producer',
    family: 'executive',
    musicbrainz: [
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['executive', 'associate'] },
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', attributes: ['executive', 'associate'] },
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['executive', 'assistant'] },
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', attributes: ['executive', 'assistant'] },
    ],
    labels: {
      discogs: listed(`
        Executive-Producer [Associate Executive Producer], Executive-Producer [Associate], Executive-Producer [Assistant]
      `),
      genius: ['Associate Executive Producer'],
      any: listed(`
        associate executive producers, associate exec. producer, associate executive produced by, associate executive production,
        assistant executive producer, assistant executive producers
      `),
    },
  },
];
