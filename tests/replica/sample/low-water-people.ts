import { madeUpMbid, madeUpSpotifyId, type Person } from './sample';

const named = (number: number, key: string, name: string, more: Omit<Person, 'key' | 'name' | 'mbid'> = {}): Person => ({
  key,
  name,
  type: 'Person',
  mbid: madeUpMbid(772_000 + number),
  ...more,
});

const marlowSpotify = madeUpSpotifyId('ArtistMarlowFinch', 1);

/** Three artists; one of them has an address at every service whose links people paste. */
const artists: Person[] = [
  named(1, 'marlow', 'Marlow Finch', {
    disambiguation: 'invented songwriter',
    spotify: marlowSpotify,
    aliases: [{ name: 'The Low Water Singer', type: 'Search hint' }],
    links: [
      { type: 'social network', url: 'https://www.instagram.com/marlowfinch_demo/' },
      { type: 'free streaming', url: `https://open.spotify.com/artist/${marlowSpotify}` },
      { type: 'free streaming', url: 'https://www.deezer.com/artist/1790000201' },
      { type: 'streaming', url: 'https://music.apple.com/us/artist/1790000201' },
      { type: 'streaming', url: 'https://tidal.com/artist/179000201' },
      { type: 'discogs', url: 'https://www.discogs.com/artist/97000201' },
      { type: 'lyrics', url: 'https://genius.com/artists/Marlow-finch' },
      { type: 'wikidata', url: 'https://www.wikidata.org/wiki/Q990000201' },
    ],
    wikidata: {
      item: 'Q990000201',
      occupations: ['singer', 'songwriter'],
      accounts: [
        { platform: 'instagram', value: 'marlowfinch_demo' },
        { platform: 'tiktok', value: 'marlowfinch_demo' },
      ],
    },
    genius: { id: 9_900_201, slug: 'Marlow-finch', instagram: 'marlowfinch_demo' },
  }),
  named(2, 'tarn', 'Tarn & Heron', { type: 'Group', genius: { id: 9_900_202, slug: 'Tarn-and-heron' } }),
  named(3, 'imre', 'Imre Szárdos', {
    aliases: [{ name: 'Imre Sardos', type: 'Search hint' }],
    links: [{ type: 'social network', url: 'https://www.instagram.com/imre_demo/' }],
  }),
];

/** Two people of one name: one has accounts, the other nothing but an id. Then one person with two names and an id for each. */
const others: Person[] = [
  named(11, 'samManchester', 'Sam Reyes', {
    disambiguation: 'invented Manchester producer',
    wikidata: {
      item: 'Q990000211',
      occupations: ['record producer'],
      accounts: [
        { platform: 'instagram', value: 'samreyes_demo' },
        { platform: 'soundcloud', value: 'samreyes_demo' },
      ],
    },
    genius: { id: 9_900_211, slug: 'Sam-reyes' },
  }),
  named(12, 'samLisbon', 'Sam Reyes', { disambiguation: 'invented Lisbon guitarist' }),
  named(13, 'velvet', 'Velvet Cassius', {
    disambiguation: 'invented producer',
    aliases: [
      { name: 'Casimir Obuya', type: 'Legal name' },
      { name: 'Velvet C.', type: 'Artist name' },
    ],
    wikidata: {
      item: 'Q990000213',
      occupations: ['record producer', 'composer'],
      accounts: [{ platform: 'instagram', value: 'velvetcassius_demo' }],
    },
    genius: { id: 9_900_213, slug: 'Velvet-cassius', aliases: ['Casimir Obuya'] },
  }),
  named(14, 'casimir', 'Casimir Obuya', { performsAs: ['velvet'] }),
];

export const lowWaterPeople: Person[] = [...artists, ...others];
