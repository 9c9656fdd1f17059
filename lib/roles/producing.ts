import { listed, type Role } from './role';

export const producing: Role[] = [
  {
    id: 'producer',
    family: 'producing',
    producerKind: 'producer',
    musicbrainz: [
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0' },
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f' },
    ],
    labels: {
      discogs: listed(`
        Producer, Producer [Produced By], Music Producer, Produced By, Producer [Production], Producer [Original Producer]
      `),
      ddex: ['StudioProducer'],
      genius: ['Producers', 'Producer', 'Produced By', 'Beat By', 'Main Producer', 'Lead Producer'],
      spotify: ['Producer', 'Producers', 'Record Producer', 'Main Producer', 'Lead Producer'],
      tidal: ['Producer', 'Producers', 'Record Producer'],
      apple: ['Producer', 'Production', 'Recording Producer', 'Record Producer'],
      qobuz: ['Producer', 'StudioProducer', 'Production', 'RecordingProducer', 'RecordProducer', 'producedby'],
      any: listed(`
        prod., prod. by, beats by, beatmaker, tracks produced by, production by, music production, music produced by, music producers,
        track producer, song producer, song produced by, beat, beats, beat maker, beat producer, beat production, primary producer,
        album producer, album producers, session producer, instrumental by, instrumental produced by, all tracks produced by,
        original producer, recording produced by
      `),
    },
  },
  {
    id: 'co_producer',
    family: 'producing',
    producerKind: 'co',
    musicbrainz: [
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', attributes: ['co'] },
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['co'] },
    ],
    labels: {
      discogs: ['Co-producer', 'Producer [Co-producer]', 'Producer [Co-Produced By]'],
      ddex: ['CoProducer'],
      genius: ['Co-Producer', 'Co-Producers'],
      spotify: ['Co-Producer'],
      tidal: ['Co-Producer'],
      apple: ['Co-Producer'],
      qobuz: ['CoProducer'],
      any: listed(`
        co-produced by, coproducer, co-production, co-production by, coproduced by, coproduction, co-prod.
      `),
    },
  },
  {
    id: 'additional_producer',
    family: 'producing',
    producerKind: 'additional',
    musicbrainz: [
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', attributes: ['additional'] },
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['additional'] },
    ],
    labels: {
      discogs: ['Producer [Additional]', 'Producer [Additional Production]'],
      ddex: ['AdditionalStudioProducer'],
      genius: ['Additional Production', 'Additional Producer'],
      spotify: ['Additional Producer'],
      tidal: ['Additional Producer'],
      apple: ['Additional Producer'],
      qobuz: ['AdditionalProduction', 'AdditionalStudioProducer'],
      any: listed(`
        add. production, additional production by, additional producers, additional produced by, add. producer, add. prod.,
        addtl. production, additional music production
      `),
    },
  },
  {
    id: 'vocal_producer',
    family: 'producing',
    producerKind: 'vocal',
    labels: {
      discogs: ['Producer [Vocal Producer]', 'Producer [Vocals]'],
      ddex: ['VocalProducer'],
      genius: ['Vocal Producer', 'Vocal Production'],
      spotify: ['Vocal Producer'],
      tidal: ['Vocal Producer'],
      apple: ['Vocal Producer'],
      qobuz: ['VocalProducer'],
      any: listed(`
        vocals produced by, vocal producers, vocals producer, vocals production, vocal produced by, vocal production by,
        additional vocal production, additional vocal producer, lead vocal producer
      `),
    },
  },
  {
    id: 'assistant_producer',
    family: 'producing',
    producerKind: 'assistant',
    musicbrainz: [
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', attributes: ['assistant'] },
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['assistant'] },
    ],
    labels: {
      ddex: ['AssistantProducer'],
      genius: ['Assistant Producer'],
      spotify: ['Assistant Producer'],
      tidal: ['Assistant Producer'],
      apple: ['Assistant Producer'],
      qobuz: ['AssistantProducer'],
      any: ['assistant producers', 'assistant production'],
    },
  },
  {
    id: 'associate_producer',
    family: 'producing',
    producerKind: 'associate',
    musicbrainz: [
      { type: 'producer', typeId: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', attributes: ['associate'] },
      { type: 'producer', typeId: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f', attributes: ['associate'] },
    ],
    labels: {
      discogs: ['Producer [Associate]', 'Executive-Producer [Associate Producer]'],
      ddex: ['AssociateProducer'],
      genius: ['Associate Producer'],
      spotify: ['Associate Producer'],
      tidal: ['Associate Producer'],
      apple: ['Associate Producer'],
      qobuz: ['AssociatedProducer', 'AssociateProducer'],
      any: ['associate producers', 'associate production', 'associate produced by'],
    },
  },
  {
    id: 'compilation_producer',
    family: 'producing',
    producerKind: 'compilation',
    labels: {
      discogs: ['Producer [Compilation Producer]', 'Compilation Producer', 'Producer [Compilation]'],
      ddex: ['CompilationProducer'],
      tidal: ['Compilation Producer'],
      qobuz: ['CompilationProducer'],
      any: ['compilation producers', 'compilation produced by'],
    },
  },
  {
    id: 'reissue_producer',
    family: 'producing',
    producerKind: 'reissue',
    labels: {
      discogs: listed(`
        Producer [Reissue], Reissue Producer, Producer [Reissue Producer], Producer [For Reissue], Producer [Reissue Produced By]
      `),
      ddex: ['ReissueProducer'],
      genius: ['Reissue Producer'],
      tidal: ['Reissue Producer'],
      qobuz: ['ReissueProducer'],
      any: ['produced for reissue by', 'reissue producers', 'reissue produced by', 'reissue production'],
    },
  },
  {
    id: 'string_producer',
    family: 'producing',
    labels: {
      discogs: ['Producer [Strings]', 'Producer [Drums]', 'Producer [Orchestra]'],
      ddex: ['StringProducer'],
      any: listed(`
        strings producer, string production, strings production, strings produced by, drum producer, drum production, drums produced by,
        guitar producer, instrument producer, orchestra producer
      `),
    },
  },
];
