import { listed, type Role } from './role';

export const rights: Role[] = [
  {
    id: 'initial_producer',
    family: 'business',
    company: true,
    musicbrainz: [{ type: 'produced for' }],
    labels: {
      discogs: ['Produced For'],
      ddex: ['InitialProducer'],
      genius: ['Produced For'],
      any: ['phonographic producer', 'commissioning rights holder'],
    },
  },
  {
    id: 'production_company',
    family: 'business',
    company: true,
    labels: {
      ddex: ['ProductionCompany'],
      genius: ['Production Company'],
      any: ['production companies'],
    },
  },
  {
    id: 'publisher',
    family: 'business',
    company: true,
    musicbrainz: [
      { type: 'publishing', typeId: 'a442b140-830b-30b0-a4aa-2e36f098b6aa' },
      { type: 'publishing', typeId: '05ee6f18-4517-342d-afdf-5897f64276e3' },
    ],
    labels: {
      discogs: ['Published By', 'Publisher'],
      ddex: ['MusicPublisher', 'SubPublisher', 'OriginalPublisher', 'SubstitutedPublisher'],
      genius: ['Publisher', 'Publishers', 'Publishing'],
      spotify: ['Publisher', 'Publishers'],
      tidal: ['Music Publisher', 'Publisher'],
      apple: ['Publisher', 'Music Publisher'],
      qobuz: ['MusicPublisher', 'Publisher'],
      any: ['publishing by', 'music publishing', 'music publishers', 'publishing company', 'publishing administrator'],
    },
  },
  {
    id: 'label',
    family: 'business',
    company: true,
    labels: {
      discogs: ['Record Company', 'Label'],
      genius: ['Label', 'Record Label'],
      spotify: ['Label', 'Record Label'],
      tidal: ['Record Label', 'Label'],
      apple: ['Record Label', 'Label'],
      qobuz: ['Label', 'RecordLabel'],
      any: ['labels', 'record labels', 'released by', 'imprint'],
    },
  },
  {
    id: 'copyright',
    family: 'business',
    company: true,
    musicbrainz: [
      { type: 'copyright', typeId: '2ed5a497-4f85-4b3f-831e-d341ad28c544' },
      { type: 'copyright', typeId: '730b5251-7432-4896-8fc6-e1cba943bfe1' },
    ],
    labels: {
      discogs: ['Copyright (c)'],
      ddex: ['CopyrightHolder', 'CopyrightClaimant', 'CLine'],
      genius: ['Copyright ©'],
      any: ['copyright by', 'copyrighted by'],
    },
  },
  {
    id: 'phonographic_copyright',
    family: 'business',
    company: true,
    musicbrainz: [
      { type: 'phonographic copyright', typeId: '287361d2-1dce-4d39-9f82-222b786e2b30' },
      { type: 'phonographic copyright', typeId: '01d3488d-8d2a-4cff-9226-5250404db4dc' },
      { type: 'phonographic copyright', typeId: 'fd841726-ba3c-47f7-af8e-6734ab6243ff' },
      { type: 'phonographic copyright', typeId: '7fd5fbc0-fbf4-4d04-be23-417d50a4dc30' },
    ],
    labels: {
      discogs: ['Phonographic Copyright (p)'],
      ddex: ['PLine'],
      genius: ['Phonographic Copyright ℗'],
      any: ['phonographic copyright by', 'phonographic copyright holder'],
    },
  },
  {
    id: 'licensor',
    family: 'business',
    company: true,
    musicbrainz: [
      { type: 'licensor', typeId: '45a18e5d-b610-412f-acfc-c43ca835c24f' },
      { type: 'licensee', typeId: 'e77cb4ab-a438-43ad-9200-0d9bbf68b378' },
      { type: 'licensor' },
      { type: 'licensee' },
    ],
    labels: {
      discogs: ['Licensed From', 'Licensed To', 'Licensed Through'],
      genius: ['Under License', 'Licensing', 'Licensed From', 'Licensed To', 'Exclusive License'],
      any: listed(`
        licensed by, licensee, licensor, under license from, under license to, under exclusive license to, under exclusive license from
      `),
    },
  },
  {
    id: 'performance_rights',
    family: 'business',
    company: true,
    musicbrainz: [{ type: 'rights society', typeId: '06fc3d02-ae89-4566-ad49-624500d6beb7' }],
    labels: {
      discogs: ['Rights Society'],
      genius: ['Performance Rights'],
      any: listed(`
        performing rights, performing rights society, performing rights organization, performance rights organization,
        performance rights society
      `),
    },
  },
  {
    id: 'distributor',
    family: 'business',
    company: true,
    musicbrainz: [{ type: 'distributed', typeId: '4f89b0a1-e135-41e4-94a7-e3d2a95f31a1' }, { type: 'distributed' }],
    labels: {
      discogs: ['Distributed By', 'Exported By', 'Imported By'],
      ddex: ['DistributionCompany'],
      genius: ['Distributor', 'Distribution', 'Distributed By'],
      any: ['distribution by', 'distributed', 'distributors', 'digital distribution'],
    },
  },
  {
    id: 'manufacturer',
    family: 'business',
    company: true,
    musicbrainz: [
      { type: 'manufactured', typeId: '835e514a-c5bc-44f7-be7b-92452a3f5d60' },
      { type: 'manufactured' },
      { type: 'pressed' },
      { type: 'printed' },
      { type: 'manufactured at' },
      { type: 'pressed at' },
      { type: 'printed at' },
    ],
    labels: {
      discogs: ['Manufactured By', 'Pressed By', 'Made By', 'Printed By', 'Duplicated By', 'Plated By', 'Metalwork By', 'Replicated By'],
      ddex: ['Manufacturer'],
      genius: ['Manufacturer', 'Manufactured By', 'Pressed By'],
      any: ['manufacturing', 'pressing', 'pressing plant', 'pressed at', 'printed at', 'manufactured at'],
    },
  },
  {
    id: 'retailer',
    family: 'business',
    company: true,
    labels: {
      discogs: ['Exclusive Retailer', 'Retailer'],
    },
  },
];
