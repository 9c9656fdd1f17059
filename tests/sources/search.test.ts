import { describe, expect, it } from 'vitest';
import { linkAt } from '../../lib/links';
import { genius } from '../../lib/sources/genius';
import { musicbrainz } from '../../lib/sources/musicbrainz';
import { typedQuery } from '../../lib/sources/musicbrainz/search-for';
import { fakeNetwork } from './fake-network';
import { ADA, good, hits, networkOf, TIN_WEATHER } from './genius-answers';

const MBID = 'a1b2c3d4-0000-4000-8000-00000000000a';
const ada = { id: 'mbid-ada', name: 'Ada Quill', score: 100, disambiguation: 'UK producer', aliases: [{ name: 'A. Quill' }] };
const credit = [
  { name: 'Ada Quill', joinphrase: ' feat. ', artist: ada },
  { name: 'Juno Park', artist: { id: 'mbid-juno', name: 'Juno Park' } },
];
const release = {
  id: 'mbid-ferry',
  title: 'Night Ferry',
  status: 'Official',
  date: '2010-11-22',
  'track-count': 12,
  'artist-credit': credit,
};

function linkOf(address: string) {
  const link = linkAt(address);
  if (!link) throw new Error(`no link: ${address}`);
  return link;
}

describe('words for MusicBrainz', () => {
  it.each([
    ['ada', '(ada OR ada*)'],
    ['ada quill', 'ada AND (quill OR quill*)'],
    ['ada ', 'ada'],
    ['ada “quill”', 'ada AND “quill”'],
    ['Björk', '(björk OR björk*)'],
    ['this OR that', 'this AND or AND (that OR that*)'],
    ['ada q', 'ada AND q'],
    ['ac/dc', 'ac\\/dc'],
    ['artist:ada (x) ^5', 'artist\\:ada AND \\(x\\) AND \\^5'],
    ['ada & juno', 'ada AND (juno OR juno*)'],
    ['!!!', '\\!\\!\\!'],
  ])('%s → %s', (text, query) => expect(typedQuery(text)).toBe(query));
});

describe('musicbrainz searches', () => {
  const search = async (scope: 'all' | 'artist' | 'album' | 'track') => {
    const nobody = { id: '89ad4ac3-39f7-470e-963a-56509c546377', name: 'Various Artists' };
    const recordings = [
      {
        id: 'mbid-lock',
        title: 'Slow Lock',
        'artist-credit': credit,
        'first-release-date': '2009',
        releases: [{ ...release, title: 'Tin', status: 'Bootleg' }, release],
      },
      { id: 'mbid-film', title: 'Slow Lock', video: true, 'artist-credit': credit },
    ];
    const { network, asked } = fakeNetwork(() => ({
      count: 2,
      artists: [ada, nobody],
      releases: [{ ...release, 'release-group': { id: 'mbid-group' } }],
      recordings,
    }));
    return { found: await musicbrainz.search('ada qu', scope, network), asked };
  };

  it.each(['all', 'artist'] as const)('people for %s, in one request', async (scope) => {
    const { found, asked } = await search(scope);
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/ws/2/artist']);
    expect(found).toEqual([
      {
        kind: 'artist',
        key: 'mb:artist:mbid-ada',
        id: 'mbid-ada',
        title: 'Ada Quill',
        artists: '',
        url: 'https://musicbrainz.org/artist/mbid-ada',
        score: 100,
        disambiguation: 'UK producer',
        aliases: ['A. Quill'],
        person: { key: 'mb:mbid-ada', name: 'Ada Quill', ids: { mb: ['mbid-ada'] } },
      },
    ]);
  });

  it('releases with their group', async () => {
    const { found, asked } = await search('album');
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/ws/2/release']);
    expect(found).toMatchObject([
      {
        kind: 'album',
        key: 'mb:release:mbid-ferry',
        artists: 'Ada Quill feat. Juno Park',
        year: 2010,
        trackCount: 12,
        record: 'mb:release-group:mbid-group',
        isOfficial: true,
        subject: {
          ref: { site: 'musicbrainz', kind: 'album', id: 'mbid-ferry', url: 'https://musicbrainz.org/release/mbid-ferry' },
          facts: { title: 'Night Ferry', artists: [{ name: 'Ada Quill' }, { name: 'Juno Park' }], trackCount: 12 },
        },
      },
    ]);
  });

  it('recordings with the album that they came out on, without films', async () => {
    const { found } = await search('track');
    expect(found).toMatchObject([{ key: 'mb:recording:mbid-lock', year: 2009, subject: { facts: { album: { title: 'Night Ferry' } } } }]);
  });
});

describe('musicbrainz, asked about a link', () => {
  const spotify = 'https://open.spotify.com/album/0NightFerry0000000000A';
  const relation = (more: object) => ({ type: 'free streaming', ended: false, ...more });
  const urls = (resource: string, ...relations: object[]) => ({ urls: [{ resource, relations: relations.map(relation) }] });

  it('opens the official, newest release of the address, in one request', async () => {
    const older = { ...release, id: 'mbid-older', date: '2001' };
    const { network, asked } = fakeNetwork(() => urls(spotify, { release: older }, { release }, { artist: ada }));
    const found = await musicbrainz.linked(linkOf(`${spotify}?si=1`), network);
    expect(found?.map(({ key }) => key)).toEqual(['mb:release:mbid-ferry']);
    expect(asked).toHaveLength(1);
  });

  it('opens an edition of a release group', async () => {
    const page = 'https://www.discogs.com/master/55';
    const group = { id: 'mbid-group', title: 'Night Ferry' };
    const editions = [{ ...release, id: 'mbid-old', date: '2001' }, release];
    const { network, asked } = fakeNetwork(({ url }) =>
      url.pathname.endsWith('/url') ? urls(page, { release_group: group }) : { releases: editions },
    );
    const found = await musicbrainz.linked(linkOf(`${page}-x`), network);
    expect(found).toMatchObject([{ key: 'mb:release:mbid-ferry', record: 'mb:release-group:mbid-group' }]);
    expect(asked).toHaveLength(2);
  });

  it('opens the album of an Apple song that nobody has entered', async () => {
    const { network } = fakeNetwork(() => urls('https://music.apple.com/us/album/1', { release }));
    const found = await musicbrainz.linked(linkOf('https://music.apple.com/de/album/x/1?i=2'), network);
    expect(found).toMatchObject([{ kind: 'album', key: 'mb:release:mbid-ferry' }]);
  });

  it('prefers the recording for a song, the audio of several', async () => {
    const song = 'https://adaquill.bandcamp.com/track/slow-lock';
    const recording = { id: 'mbid-lock', title: 'Slow Lock', 'artist-credit': credit };
    const { network } = fakeNetwork(() => urls(song, { release }, { recording: { ...recording, id: 'film', video: true } }, { recording }));
    expect((await musicbrainz.linked(linkOf(song), network))?.map(({ key }) => key)).toEqual(['mb:recording:mbid-lock']);
  });

  it('does not know what has ended, and nobody in particular', async () => {
    const { network } = fakeNetwork(() => urls(spotify, { release, ended: true }));
    expect(await musicbrainz.linked(linkOf(spotify), network)).toEqual([]);
    const nobody = fakeNetwork(() => undefined);
    expect(await musicbrainz.linked(linkOf('https://musicbrainz.org/artist/89ad4ac3-39f7-470e-963a-56509c546377'), nobody.network)).toEqual(
      [],
    );
    expect(nobody.asked).toEqual([]);
  });

  it.each([
    ['release', { ...release, id: MBID }, { kind: 'album', title: 'Night Ferry' }],
    ['recording', { id: MBID, title: 'Slow Lock', 'artist-credit': credit }, { kind: 'track', title: 'Slow Lock' }],
    ['artist', { ...ada, id: MBID }, { kind: 'artist', title: 'Ada Quill', person: { ids: { mb: [MBID] } } }],
  ])('reads a %s of its own by the id, in one request', async (kind, body, expected) => {
    const { network, asked } = fakeNetwork(() => body);
    expect(await musicbrainz.linked(linkOf(`https://musicbrainz.org/${kind}/${MBID}`), network)).toMatchObject([expected]);
    expect(asked.map(({ url }) => url.pathname)).toEqual([`/ws/2/${kind}/${MBID}`]);
  });

  it('knows none of an id that is gone', async () => {
    const { network } = fakeNetwork(() => undefined);
    expect(await musicbrainz.linked(linkOf(`https://musicbrainz.org/release/${MBID}`), network)).toEqual([]);
  });
});

describe('genius searches', () => {
  it.each([
    ['all', '/search/multi?q=tin', 3],
    ['artist', '/search/artist?q=tin', 1],
    ['album', '/search/album?q=tin', 1],
    ['track', '/search/song?q=tin', 1],
  ] as const)('%s in one request', async (scope, path, count) => {
    const song = { id: 5, title: 'Tin', url: 'https://genius.com/Ada-quill-tin-lyrics', primary_artist: ADA };
    const every = [hits('album', TIN_WEATHER), hits('artist', ADA), hits('song', song)].map(
      (each) => JSON.parse(each).response.sections[0],
    );
    const { network, asked } = networkOf({ [path]: good({ sections: every }) });
    expect(await genius.search('tin', scope, network)).toHaveLength(count);
    expect(asked).toEqual([path]);
  });

  it('gives albums the subject of their page, and leaves out what has no page and nobody', async () => {
    const astray = { ...TIN_WEATHER, id: 71, url: 'https://evil.example/albums/Ada-quill/Tin-weather' };
    const nobody = { id: 9, name: 'Various Artists', url: 'https://genius.com/artists/Various-artists' };
    const sections = [hits('album', TIN_WEATHER, astray), hits('artist', nobody)].map((each) => JSON.parse(each).response.sections[0]);
    const { network } = networkOf({ '/search/multi?q=tin': good({ sections }) });
    expect(await genius.search('tin', 'all', network)).toEqual([
      {
        kind: 'album',
        key: 'genius:album:70',
        id: '70',
        title: 'Tin Weather',
        artists: 'Ada Quill',
        url: TIN_WEATHER.url,
        subject: {
          ref: { site: 'genius', kind: 'album', id: '/albums/Ada-quill/Tin-weather', url: TIN_WEATHER.url },
          facts: { title: 'Tin Weather', artists: [{ name: 'Ada Quill' }], tracks: [], serviceId: '70' },
        },
      },
    ]);
  });
});

describe('genius, asked about a link', () => {
  it('takes only the hit of this very address', async () => {
    const other = { ...TIN_WEATHER, id: 71, url: 'https://genius.com/albums/Ada-quill/Tin-weather-deluxe' };
    const { network, asked } = networkOf({ '/search/album?q=Ada%20quill%20Tin%20weather': hits('album', other, TIN_WEATHER) });
    expect(await genius.linked(linkOf(TIN_WEATHER.url), network)).toMatchObject([{ key: 'genius:album:70' }]);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['https://genius.com/artists/ada-quill', 'https://genius.com/artists/Ada-quill', 0],
    ['https://genius.com/artists/Bj%C3%B6rk', 'https://genius.com/artists/Björk', 1],
  ])('%s is %s %i times', async (asked, offered, count) => {
    const words = decodeURIComponent(asked.split('/').at(-1) ?? '').replace('-', ' ');
    const { network } = networkOf({ [`/search/artist?q=${encodeURIComponent(words)}`]: hits('artist', { ...ADA, url: offered }) });
    expect(await genius.linked(linkOf(asked), network)).toHaveLength(count);
  });

  it('finds songs by the words of their address', async () => {
    const song = { id: 5, title: 'Tin', url: 'https://genius.com/Ada-quill-tin-lyrics', primary_artist: ADA };
    const { network } = networkOf({ '/search/song?q=Ada%20quill%20tin': hits('song', song) });
    expect(await genius.linked(linkOf(song.url), network)).toMatchObject([{ key: 'genius:song:5', kind: 'track' }]);
  });

  it('is not asked about addresses elsewhere', async () => {
    const { network, asked } = networkOf({});
    expect(await genius.linked(linkOf('https://open.spotify.com/album/0NightFerry0000000000A'), network)).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
