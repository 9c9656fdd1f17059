import { describe, expect, it } from 'vitest';
import type { Subject } from '../../lib/model/subject';
import { musicbrainz } from '../../lib/sources/musicbrainz';
import { keepDaysOf } from '../../lib/sources/musicbrainz/release';
import { fakeNetwork } from './fake-network';

const ALBUM_URL = 'https://open.spotify.com/album/KiteAlbum1';
const TRACK_URL = 'https://open.spotify.com/track/KiteTrack2';
const ARTIST_URL = 'https://open.spotify.com/artist/AdaQuill1';

const album: Subject = {
  ref: { site: 'spotify', kind: 'album', id: 'KiteAlbum1', url: ALBUM_URL },
  facts: {
    title: 'Paper Kites',
    artists: [{ name: 'Ada Quill', url: ARTIST_URL }],
    tracks: [
      { position: '1-1', title: 'First Wind' },
      { position: '1-2', title: 'Second Wind', url: TRACK_URL },
    ],
    trackCount: 2,
  },
};
const bare = (ref: Subject['ref']): Subject => ({ ref });
const track: Subject = {
  ref: { site: 'spotify', kind: 'track', id: 'KiteTrack2', url: TRACK_URL },
  facts: { title: 'Second Wind', artists: [{ name: 'Ada Quill' }], tracks: [], album: { url: ALBUM_URL } },
};

const ada = { id: 'mbid-ada', name: 'Ada Quill', type: 'Person', disambiguation: 'fictional singer' };
const juno = { id: 'mbid-juno', name: 'Juno Park', type: 'Person' };
const adaCredit = [{ name: 'Ada Quill', joinphrase: '', artist: ada }];
const byArtist = (type: string, artist: object, more: object = {}) => ({ type, 'target-type': 'artist', attributes: [], artist, ...more });
const work = { id: 'mbid-work', title: 'Wind', relations: [byArtist('composer', juno)] };
const recordingOf = (number: number, relations: object[]) => ({ id: `mbid-recording-${number}`, title: `Wind ${number}`, relations });

const release = {
  id: 'mbid-kites',
  title: 'Paper Kites',
  date: '2021-03-05',
  'artist-credit': adaCredit,
  'release-group': { id: 'mbid-group' },
  'label-info': [{ label: { id: 'mbid-label', name: 'Lantern Records' } }],
  media: [
    {
      position: 1,
      'track-count': 2,
      tracks: [1, 2].map((number) => ({
        position: number,
        title: number === 2 ? 'Second Wind' : 'First Wind',
        recording: recordingOf(number, [
          byArtist('producer', juno),
          byArtist('instrument', ada, { attributes: ['piano', 'guest'], 'target-credit': 'A. Quill' }),
          { type: 'performance', 'target-type': 'work', work },
        ]),
      })),
    },
  ],
  relations: [
    byArtist('producer', juno, { attributes: ['executive'] }),
    { type: 'discogs', 'target-type': 'url', url: { resource: 'https://www.discogs.com/release/4711' } },
  ],
};
const silent = { ...release, relations: [] };

const linked = (resource: string, relation: object) => ({ resource, relations: [{ type: 'free streaming', ended: false, ...relation }] });
const albumLink = linked(ALBUM_URL, { release: { id: 'mbid-kites', title: 'Paper Kites' } });
const trackLink = linked(TRACK_URL, { recording: { id: 'mbid-recording-2', title: 'Wind 2' } });
const artistLink = linked(ARTIST_URL, { artist: ada });

/** Answers by the kind of request. */
function service(answers: {
  urls?: object[];
  release?: object;
  siblings?: object[];
  recording?: object;
  releases?: object[];
  recordings?: object[];
}) {
  return fakeNetwork(({ url }) => {
    const [, , , kind, id] = url.pathname.split('/');
    if (kind === 'url') return { urls: answers.urls ?? [] };
    if (kind === 'release' && id) return answers.release;
    if (kind === 'recording' && id) return answers.recording;
    if (url.searchParams.has('release-group')) return { releases: answers.siblings ?? [] };
    return kind === 'release' ? { count: 9, releases: answers.releases ?? [] } : { count: 9, recordings: answers.recordings ?? [] };
  });
}

const pathsOf = (asked: { url: URL }[]): string[] => asked.map(({ url }) => url.pathname);

describe('musicbrainz credits of a linked album', () => {
  it('takes two requests: all addresses of the page at once, then the release', async () => {
    const { network, asked } = service({ urls: [albumLink, trackLink, artistLink], release });
    await musicbrainz.credits(album, { pageUrl: ALBUM_URL }, network);
    expect(pathsOf(asked)).toEqual(['/ws/2/url', '/ws/2/release/mbid-kites']);
    expect(asked[0]?.url.searchParams.getAll('resource').sort()).toEqual([ALBUM_URL, ARTIST_URL, TRACK_URL].sort());
    expect(asked[0]?.url.search).toContain('inc=artist-credits+artist-rels+recording-rels+release-rels');
  });

  it('asks for a single address twice, so that the answer is a list', async () => {
    const { network, asked } = service({});
    await musicbrainz.credits(bare(album.ref), { pageUrl: ALBUM_URL }, network);
    expect(asked[0]?.url.searchParams.getAll('resource')).toEqual([ALBUM_URL, ALBUM_URL]);
  });

  it('asks for at most a hundred addresses', async () => {
    const tracks = Array.from({ length: 150 }, (_, index) => ({
      position: `1-${index}`,
      title: 'x',
      url: `https://open.spotify.com/track/T${index}`,
    }));
    const { network, asked } = service({ urls: [albumLink], release });
    await musicbrainz.credits({ ...album, facts: { title: 'Paper Kites', artists: [], tracks } }, {}, network);
    expect(asked[0]?.url.searchParams.getAll('resource')).toHaveLength(100);
  });

  it('ignores a link that has ended', async () => {
    const ended = linked(ALBUM_URL, { ended: true, release: { id: 'mbid-other', title: 'Other' } });
    const { network, asked } = service({ urls: [ended] });
    await musicbrainz.credits(album, {}, network);
    expect(pathsOf(asked)).toEqual(['/ws/2/url', '/ws/2/release']);
  });

  it('goes straight to the release that the person chose', async () => {
    const { network, asked } = service({ release });
    await musicbrainz.credits(album, { mbRelease: 'mbid-kites' }, network);
    expect(pathsOf(asked)).toEqual(['/ws/2/release/mbid-kites']);
  });

  it('reads producer with the attribute executive as executive producer of the release', async () => {
    const { network } = service({ urls: [albumLink], release });
    const { credits } = await musicbrainz.credits(album, {}, network);
    const own = credits.filter(({ contributor }) => contributor === 'mb:mbid-juno');
    expect(own.map(({ role, scope }) => [role, scope])).toEqual([
      ['executive_producer', 'release'],
      ['producer', ['1-1', '1-2']],
      ['composer', ['1-1', '1-2']],
    ]);
  });

  it('keeps the credited name and the instrument, not the manner of playing', async () => {
    const { network } = service({ urls: [albumLink], release });
    const { credits } = await musicbrainz.credits(album, {}, network);
    const pianist = credits.find(({ contributor }) => contributor === 'mb:mbid-ada');
    expect(pianist).toMatchObject({ creditedAs: 'A. Quill', detail: 'piano', scope: ['1-1', '1-2'] });
    expect(pianist?.proofs[0]?.words).toEqual({ role: 'instrument', name: 'A. Quill', attributes: ['piano', 'guest'] });
  });

  it('ties Spotify ids of artists and tracks to what they belong to', async () => {
    const { network } = service({ urls: [albumLink, trackLink, artistLink], release });
    const report = await musicbrainz.credits(album, {}, network);
    expect(report.contributors.find(({ id }) => id === 'mb:mbid-ada')?.ids).toEqual({ mb: ['mbid-ada'], spotify: ['AdaQuill1'] });
    expect(report.tracks[1]?.ids).toEqual({ musicbrainz: 'mbid-recording-2', spotify: 'KiteTrack2' });
    expect(report.found).toMatchObject({ mbRelease: 'mbid-kites', discogsRelease: '4711', trackCount: 2 });
    expect(report.release).toMatchObject({ artists: 'Ada Quill', artistKeys: ['mb:mbid-ada'], labels: ['Lantern Records'], year: 2021 });
  });

  it('knows when the record first came out, and takes nobody after "feat." for its artist', async () => {
    const guest = { name: 'Juno Park', joinphrase: '', artist: { id: 'mbid-juno', name: 'Juno Park' } };
    const billed = [{ name: 'Ada Quill', joinphrase: ' feat. ', artist: { id: 'mbid-ada', name: 'Ada Quill' } }, guest];
    const group = { id: 'mbid-group', 'first-release-date': '1985-03-01' };
    const { network } = service({ urls: [albumLink], release: { ...release, 'release-group': group, 'artist-credit': billed } });
    const report = await musicbrainz.credits(album, {}, network);
    expect(report.release).toMatchObject({
      artists: 'Ada Quill feat. Juno Park',
      artistKeys: ['mb:mbid-ada'],
      year: 2021,
      firstYear: 1985,
    });
  });

  it('reports the Discogs record of all editions that the release group links', async () => {
    const link = (url: string, ended = false) => ({ type: 'discogs', 'target-type': 'url', ended, url: { resource: url } });
    const relations = [link('https://www.discogs.com/master/7', true), link('https://www.discogs.com/master/88')];
    const { network } = service({ urls: [albumLink], release: { ...release, 'release-group': { id: 'mbid-group', relations } } });
    expect((await musicbrainz.credits(album, {}, network)).found).toMatchObject({ discogsRelease: '4711', discogsMaster: '88' });
  });

  it('never credits entries that stand for nobody', async () => {
    const unknown = byArtist('producer', { id: '125ec42a-7229-4250-afc5-e057484327fe', name: '[unknown]' });
    const { network } = service({ urls: [albumLink], release: { ...release, media: [], relations: [unknown] } });
    expect((await musicbrainz.credits(album, {}, network)).credits).toEqual([]);
  });
});

describe('musicbrainz sibling editions', () => {
  const cd = { id: 'mbid-cd', title: 'Paper Kites', country: 'GB', date: '2020', disambiguation: 'CD', relations: release.relations };

  it('are asked when the edition names nobody for the whole record, and named in the proof', async () => {
    const { network, asked } = service({ urls: [albumLink], release: silent, siblings: [silent, cd] });
    const { credits, found } = await musicbrainz.credits(album, {}, network);
    expect(asked).toHaveLength(3);
    expect(asked[2]?.url.search).toContain('inc=artist-rels+label-rels+url-rels');
    const [proof] = credits.find(({ role }) => role === 'executive_producer')?.proofs ?? [];
    expect(proof).toMatchObject({ edition: 'CD, GB 2020', link: 'https://musicbrainz.org/release/mbid-cd' });
    expect(found.discogsRelease).toBe('4711');
  });

  it('that say the same are several proofs of one credit', async () => {
    const siblings = [cd, { ...cd, id: 'mbid-vinyl', disambiguation: 'vinyl' }];
    const { network } = service({ urls: [albumLink], release: silent, siblings });
    const { credits } = await musicbrainz.credits(album, {}, network);
    const executive = credits.filter(({ role }) => role === 'executive_producer');
    expect(executive.map(({ proofs }) => proofs.map(({ edition }) => edition))).toEqual([['CD, GB 2020', 'vinyl, GB 2020']]);
  });
});

describe('musicbrainz credits of a track page', () => {
  it('uses the release of its album and finds the track by its recording', async () => {
    const { network, asked } = service({ urls: [albumLink, trackLink], release: silent });
    const { found } = await musicbrainz.credits(track, {}, network);
    expect(found.trackPosition).toBe('1-2');
    expect(asked).toHaveLength(2);
  });

  it('reads the recording when only that is linked', async () => {
    const { network, asked } = service({
      urls: [trackLink],
      recording: { ...recordingOf(2, [byArtist('producer', juno)]), 'artist-credit': adaCredit },
    });
    const report = await musicbrainz.credits(track, {}, network);
    expect(pathsOf(asked)).toEqual(['/ws/2/url', '/ws/2/recording/mbid-recording-2']);
    expect(report.tracks).toEqual([
      { position: '1-1', title: 'Wind 2', artists: 'Ada Quill', ids: { musicbrainz: 'mbid-recording-2', spotify: 'KiteTrack2' } },
    ]);
    expect(report.credits[0]).toMatchObject({ role: 'producer', scope: ['1-1'] });
    expect(report.credits[0]?.proofs[0]?.link).toBe('https://musicbrainz.org/recording/mbid-recording-2');
  });
});

describe('musicbrainz on a track page whose album lacks the track', () => {
  it('uses the recording instead', async () => {
    const other = linked(TRACK_URL, { recording: { id: 'mbid-elsewhere', title: 'Third Wind' } });
    const elsewhere = { id: 'mbid-elsewhere', title: 'Third Wind' };
    const { network } = service({ urls: [albumLink, other], release, recording: elsewhere });
    const page = { ...track, facts: { title: 'Third Wind', artists: [], tracks: [], album: { url: ALBUM_URL } } };
    expect((await musicbrainz.credits(page, {}, network)).found).toMatchObject({ mbRecording: 'mbid-elsewhere', trackPosition: '1-1' });
  });
});

describe('musicbrainz contributors', () => {
  it('are companies, places, groups or persons as the service says', async () => {
    const relations = [
      { type: 'phonographic copyright', label: { id: 'mbid-label', name: 'Lantern Records' } },
      { type: 'recorded at', place: { id: 'mbid-place', name: 'Harbour Studio' } },
      byArtist('performer', { id: 'mbid-choir', name: 'Night Bus Choir', type: 'Choir' }),
      byArtist('engineer', { id: 'mbid-somebody', name: 'Somebody', type: null }),
    ];
    const { network } = service({ urls: [albumLink], release: { ...release, 'artist-credit': adaCredit, media: [], relations } });
    const { contributors } = await musicbrainz.credits(album, {}, network);
    expect(contributors.map(({ kind }) => kind)).toEqual(['person', 'company', 'place', 'group', 'unknown']);
  });
});

describe('musicbrainz on Genius pages', () => {
  it('names at least the writers of a song that is only linked as a work', async () => {
    const url = 'https://genius.com/Ada-quill-second-wind-lyrics';
    const page: Subject = {
      ref: { site: 'genius', kind: 'track', id: 'x', url },
      facts: { title: 'Second Wind', artists: [{ name: 'Ada Quill' }], tracks: [] },
    };
    const { network } = fakeNetwork(({ url: { pathname } }) => {
      if (pathname.endsWith('/url')) return { urls: [linked(url, { work })] };
      return pathname.includes('/work/') ? work : { count: 0, recordings: [] };
    });
    const { credits } = await musicbrainz.credits(page, {}, network);
    expect(credits).toMatchObject([{ contributor: 'mb:mbid-juno', role: 'composer', scope: ['1-1'] }]);
    expect(credits[0]?.proofs[0]).toMatchObject({ level: 'work', workId: 'mbid-work', link: 'https://musicbrainz.org/work/mbid-work' });
  });

  it('finds the release group of the album and takes the edition with the same number of tracks', async () => {
    const url = 'https://genius.com/albums/Ada-quill/Paper-kites';
    const page: Subject = {
      ref: { site: 'genius', kind: 'album', id: 'x', url },
      facts: { title: 'Paper Kites', artists: [], tracks: [], trackCount: 2 },
    };
    const short = { ...release, id: 'mbid-short', date: '2024', media: [{ 'track-count': 1 }] };
    const { network, asked } = service({
      urls: [linked(url, { release_group: { id: 'mbid-group', title: 'Paper Kites' } })],
      siblings: [short, release],
    });
    const { found } = await musicbrainz.credits(page, {}, network);
    expect(found.mbRelease).toBe('mbid-kites');
    expect(asked).toHaveLength(2);
    expect(asked[0]?.url.search).toContain('inc=release-group-rels+work-rels');
  });
});

it.each([
  ['2026-11-01', 7],
  ['2027-01-01', 7],
  ['2026-06-01', 14],
  ['2010', 14],
  [undefined, 14],
])('a release of %s is kept for %i days', (date, days) => expect(keepDaysOf({ date }, Date.parse('2026-11-24'))).toBe(days));
