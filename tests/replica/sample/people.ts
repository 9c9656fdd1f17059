import { madeUpMbid, madeUpSpotifyId, type Person } from './sample';

const human = (number: number, key: string, name: string, more: Omit<Person, 'key' | 'name' | 'mbid'> = {}): Person => ({
  key,
  name,
  type: 'Person',
  mbid: madeUpMbid(770_000 + number),
  ...more,
});

const SOCIAL = 'social network';

/** The artist and the five executive producers of Night Ferry, with everything that readings and handles can be drawn from. */
const leading: Person[] = [
  human(1, 'ada', 'Ada Quill', {
    disambiguation: 'invented singer',
    spotify: madeUpSpotifyId('ArtistAdaQuill', 1),
    links: [
      { type: SOCIAL, url: 'https://www.instagram.com/adaquill_demo/' },
      { type: 'soundcloud', url: 'https://soundcloud.com/adaquill_demo' },
      { type: 'wikidata', url: 'https://www.wikidata.org/wiki/Q990000001' },
    ],
    wikidata: {
      item: 'Q990000001',
      occupations: ['singer', 'songwriter'],
      accounts: [
        { platform: 'instagram', value: 'adaquill_demo' },
        { platform: 'x', value: 'adaquill_demo' },
        { platform: 'tiktok', value: 'adaquill_demo' },
        { platform: 'soundcloud', value: 'adaquill_demo' },
      ],
    },
    genius: { id: 9_900_001, slug: 'Ada-quill', instagram: 'adaquill_demo', twitter: 'adaquill_demo' },
  }),
  human(2, 'juno', 'Juno Park', {
    disambiguation: 'invented producer',
    links: [{ type: SOCIAL, url: 'https://www.instagram.com/junopark_demo/' }],
    wikidata: {
      item: 'Q990000002',
      occupations: ['record producer', 'audio engineer'],
      accounts: [
        { platform: 'instagram', value: 'junopark_old_demo', end: '2021-03-01T00:00:00Z' },
        { platform: 'instagram', value: 'junopark_demo', rank: 'preferred' },
        { platform: 'instagram', value: 'junopark_rooms_demo' },
        { platform: 'website', value: 'https://juno-park.example/' },
      ],
    },
    genius: { id: 9_900_002, slug: 'Juno-park', instagram: '@junopark_demo' },
  }),
  human(3, 'mara', 'Mara Voss', {
    wikidata: {
      item: 'Q990000003',
      occupations: ['record executive'],
      positions: ['chief executive officer'],
      employers: ['Low Tide Rec.'],
      accounts: [{ platform: 'x', value: 'maravoss_demo' }],
    },
    genius: { id: 9_900_003, slug: 'Mara-voss' },
  }),
  human(4, 'ines', 'Ines Moreau', {
    disambiguation: 'mentor and early backer of Ada Quill',
    links: [{ type: 'official homepage', url: 'https://ines-moreau.example/' }],
    genius: { id: 9_900_004, slug: 'Ines-moreau' },
  }),
  human(5, 'oskar', 'Oskar Brandt', { genius: { id: 9_900_005, slug: 'Oskar-brandt' } }),
];

/** Track producers: names in other scripts and with signs that break careless pages, and handles of every status. */
const producers: Person[] = [
  human(11, 'theo', 'Theo Lund', {
    wikidata: { item: 'Q990000011', occupations: ['record producer'], accounts: [{ platform: 'instagram', value: 'theolund_demo' }] },
    genius: { id: 9_900_011, slug: 'Theo-lund', instagram: 'lund_theo_demo' },
  }),
  human(12, 'sable', 'Sable Okafor-Lind', {
    wikidata: { item: 'Q990000012', occupations: ['beatmaker'], accounts: [{ platform: 'instagram', value: 'sable_demo' }] },
    genius: { id: 9_900_012, slug: 'Sable-okafor-lind' },
  }),
  human(13, 'rune', 'Rune Halvorsett', {
    links: [{ type: SOCIAL, url: 'https://www.instagram.com/rune_then_demo/', ended: true }],
    wikidata: { item: 'Q990000013', accounts: [{ platform: 'instagram', value: 'rune_then_demo', end: '2020-06-01T00:00:00Z' }] },
    genius: { id: 9_900_013, slug: 'Rune-halvorsett' },
  }),
  human(14, 'dana', 'دانا البحّار', { genius: { id: 9_900_014, slug: 'Dana-al-bahhar' } }),
  human(15, 'hikari', '森野ひかり', {
    wikidata: { item: 'Q990000015', occupations: ['composer'], accounts: [{ platform: 'soundcloud', value: 'hikari_demo' }] },
    genius: { id: 9_900_015, slug: 'Hikari-morino' },
  }),
  human(16, 'pluto', '\u200bpluto lane', { genius: { id: 9_900_016, slug: 'Pluto-lane' } }),
  human(17, 'bricks', 'Nils “Bricks” Amselhof', { genius: { id: 9_900_017, slug: 'Nils-bricks-amselhof' } }),
  human(18, 'kit', "Kit <script>alert('hi')</script> Bellweather", { genius: { id: 9_900_018, slug: 'Kit-bellweather' } }),
  human(19, 'odile', 'Odile Ferranti', { genius: { id: 9_900_019, slug: 'Odile-ferranti' } }),
  human(20, 'wes', 'Wes Tarrowby', { links: [{ type: SOCIAL, url: 'https://www.tiktok.com/@wes_demo' }] }),
  human(21, 'tamsin', 'Tamsin Oakhollow', { genius: { id: 9_900_021, slug: 'Tamsin-oakhollow', instagram: 'tamsin_demo' } }),
  human(22, 'bo', 'Bo Lindqvarn'),
  human(23, 'cass', 'Cass Merrivane'),
  human(24, 'fenn', 'Fenn Abarra', { genius: { id: 9_900_024, slug: 'Fenn-abarra', twitter: 'https://twitter.com/fenn_demo' } }),
  human(25, 'hanne', 'Hanne Skovlundt'),
  human(26, 'ivo', 'Ivo Castellarin'),
  human(27, 'gio', 'Gio Tarrantel', { genius: { id: 9_900_027, slug: 'Gio-tarrantel' } }),
];

const others: Person[] = [
  human(31, 'lena', 'Lena Vireo', { genius: { id: 9_900_031, slug: 'Lena-vireo' } }),
  human(32, 'paolo', 'Paolo Grindstone', { genius: { id: 9_900_032, slug: 'Paolo-grindstone' } }),
  human(33, 'ruth', 'Ruth Okonjima', { genius: { id: 9_900_033, slug: 'Ruth-okonjima' } }),
  human(34, 'sol', 'Sol Wetherfield'),
  human(35, 'mika', 'Mika Aalto-Reed'),
  human(36, 'dov', 'דוב כרמון'),
  human(37, 'petra', 'Petra Lanternwick'),
  human(38, 'yves', 'Yves Courtemain'),
  human(39, 'nadia', 'Nadia Brightwater', { genius: { id: 9_900_039, slug: 'Nadia-brightwater' } }),
  human(40, 'wren', 'Wren Tollemar', { spotify: madeUpSpotifyId('ArtistWrenToll', 1) }),
  { key: 'lowTide', name: 'Low Tide Rec.', entity: 'label', mbid: madeUpMbid(770_091), genius: { id: 9_900_091, slug: 'Low-tide-rec' } },
  {
    key: 'brackish',
    name: 'Brackish Songs',
    entity: 'label',
    mbid: madeUpMbid(770_092),
    genius: { id: 9_900_092, slug: 'Brackish-songs' },
  },
  { key: 'boathouse', name: 'The Boathouse', entity: 'place', mbid: madeUpMbid(770_093), genius: { id: 9_900_093, slug: 'The-boathouse' } },
];

export const people: Person[] = [...leading, ...producers, ...others];
