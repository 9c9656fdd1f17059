import { listed, type Role } from './role';

export const business: Role[] = [
  {
    id: 'a_and_r',
    family: 'business',
    musicbrainz: [
      { type: 'artists and repertoire', typeId: '25dd0db4-189f-436c-a610-aacb979f13e2' },
      { type: 'artists and repertoire', typeId: '8dc10cef-3116-4b3d-8e3e-33ffb84a97df' },
    ],
    labels: {
      discogs: ['A&R', 'A & R', 'A&R [A&R Direction]', 'A&R [A&R Director]'],
      genius: ['A&R', 'A&R Direction', 'A&R Director'],
      spotify: ['A&R'],
      tidal: ['A&R'],
      apple: ['A&R'],
      qobuz: ['a&R', 'a&RDirector'],
      any: listed(`
        a and r, a&r by, a&r directors, a&r manager, a&r executive, a&r consultant, a&r supervision, head of a&r, artists & repertoire,
        artists and repertoire, artist & repertoire, artist and repertoire
      `),
    },
  },
  {
    id: 'a_and_r_admin',
    family: 'business',
    labels: {
      discogs: listed(`
        A&R [Administrator], A&R [Administration], A&R [Coordinator], A&R [Coordination], A&R [A&R Administration], A&R [A&R Coordinator],
        Coordinator [A&R]
      `),
      ddex: ['AAndRAdministrator', 'AAndRCoordinator'],
      genius: ['A&R Administrator', 'A&R Coordinator'],
      qobuz: ['a&RAdministrator', 'aAndRCoordinator'],
      any: ['a&r admin', 'a&r administrators', 'a&r coordinators', 'a&r assistant', 'a&r operations'],
    },
  },
  {
    id: 'management',
    family: 'business',
    labels: {
      discogs: ['Management', 'Manager', 'Management [Management By]'],
      genius: ['Management', 'Manager'],
      apple: ['Management'],
      qobuz: ['Manager'],
      any: listed(`
        managed by, managers, management by, management company, artist management, artist manager, personal manager
      `),
    },
  },
  {
    id: 'executive_in_charge',
    family: 'business',
    labels: {
      discogs: listed(`
        Executive-Producer [Executive In Charge Of Production], Producer [Executive In Charge Of Production],
        Executive-Producer [Executive In Charge], Other [Executive In Charge Of Production]
      `),
      genius: ['Executive in Charge of Production'],
      any: listed(`
        executive in charge, executive in charge of music, executives in charge, executives in charge of production, production executive
      `),
    },
  },
  {
    id: 'business_affairs',
    family: 'business',
    labels: {
      discogs: ['Legal [Business Affairs]', 'Management [Business Affairs]', 'Other [Business Affairs]'],
      genius: ['Business Affairs'],
      any: listed(`
        business affairs by, business & legal affairs, business and legal affairs, legal & business affairs, legal and business affairs,
        head of business affairs
      `),
    },
  },
  {
    id: 'legal',
    family: 'business',
    musicbrainz: [
      { type: 'legal representation', typeId: '1a900189-53ba-442a-9406-49c43ddecb3f' },
      { type: 'legal representation', typeId: '75e37b65-7b50-4080-bf04-8c59c66b5f65' },
    ],
    labels: {
      discogs: ['Legal'],
      genius: ['Legal', 'Sample Clearance', 'Legal Counsel', 'Attorney'],
      any: ['legal affairs', 'legal representation', 'legal advisor', 'legal by', 'lawyer', 'sample clearances', 'sample clearance by'],
    },
  },
  {
    id: 'booking',
    family: 'business',
    musicbrainz: [
      { type: 'booking', typeId: 'b0f98226-7121-4db5-a69c-552e6d061da2' },
      { type: 'booking', typeId: 'b1edc6f6-283d-4e32-b625-b96cfb192056' },
    ],
    labels: {
      discogs: ['Booking'],
      genius: ['Booking Agent', 'Booking'],
      any: ['booking agency', 'booking by', 'bookings'],
    },
  },
  {
    id: 'publicist',
    family: 'business',
    labels: {
      discogs: ['Publicist', 'Public Relations [Publicist]'],
      genius: ['Publicist', 'Publicity'],
      any: ['publicists', 'publicity by', 'press', 'press officer', 'press agent', 'media relations'],
    },
  },
  {
    id: 'marketing',
    family: 'business',
    musicbrainz: [
      { type: 'marketed', typeId: '543a0464-52f0-4282-b8b0-080ca03395a0' },
      { type: 'promoted', typeId: 'b60d9455-aba8-4d81-b543-dbfa68044dcc' },
      { type: 'promoted' },
      { type: 'marketed' },
    ],
    labels: {
      discogs: ['Marketed By', 'Promoted By', 'Promotion', 'Public Relations', 'Advertising'],
      genius: ['Marketing', 'Promotion'],
      any: [
        'radio promotion',
        'marketing by',
        'marketed',
        'marketing director',
        'marketing manager',
        'digital marketing',
        'promotion by',
        'promoted',
      ],
    },
  },
  {
    id: 'sponsor',
    family: 'business',
    labels: {
      discogs: ['Sponsor', 'Sponsored By'],
      ddex: ['Sponsor'],
      any: ['sponsors', 'financed by', 'funded by'],
    },
  },
  {
    id: 'commissioner',
    family: 'business',
    musicbrainz: [{ type: 'commissioned' }, { type: 'manufactured for' }],
    labels: {
      discogs: ['Commissioned By', 'Manufactured For'],
      ddex: ['CommissioningBroadcaster'],
      genius: ['Video Commissioner', 'Commissioner'],
      any: ['commissioned for', 'music video commissioner'],
    },
  },
];
