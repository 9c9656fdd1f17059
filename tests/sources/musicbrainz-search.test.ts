import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import type { Subject } from '../../lib/model/subject';
import { musicbrainz } from '../../lib/sources/musicbrainz';
import { findRecording, findRelease } from '../../lib/sources/musicbrainz/match';
import { fakeNetwork } from './fake-network';

const ada = { id: 'mbid-ada', name: 'Ada Quill' };
const credit = [{ name: 'Ada Quill', joinphrase: '', artist: ada }];
const hit = (more: object = {}) => ({
  id: 'mbid-kites',
  title: 'Paper Kites',
  score: 100,
  'track-count': 9,
  'artist-credit': credit,
  ...more,
});
const wanted = { title: 'Paper Kites', artists: ['Ada Quill'], trackCount: 9 };

describe('musicbrainz text search', () => {
  it.each([
    ['the same title, artist and number of tracks', {}],
    ['typographic signs in the title', { title: 'Paper  Kites\u200b' }],
    ['an unknown number of tracks', { 'track-count': undefined }],
    ['the words of an edition', { title: 'Paper Kites (Remastered)', disambiguation: 'deluxe edition' }],
    ['an artist who is known by the name on the page', { 'artist-credit': [{ name: 'A. Quill', artist: ada }] }],
  ])('takes a release with %s', async (_, more) => {
    const { network } = fakeNetwork(() => ({ count: 1, releases: [hit(more)] }));
    expect(await findRelease(wanted, network)).toEqual({ id: 'mbid-kites' });
  });

  it.each([
    ['a low score', { score: 80 }],
    ['another number of tracks', { 'track-count': 14 }],
    ['a longer title', { title: 'Paper Kites Revisited' }],
    ['the words of another version', { title: 'Paper Kites (Live)' }],
    ['one more artist', { 'artist-credit': [...credit, { name: 'Juno Park', artist: { id: 'mbid-juno', name: 'Juno Park' } }] }],
  ])('only offers a release with %s', async (_, more) => {
    const { network } = fakeNetwork(() => ({ count: 1, releases: [hit({ date: '2010-01-01', country: 'US', ...more })] }));
    const match = await findRelease(wanted, network);
    expect(match).toMatchObject({
      candidates: [{ key: 'mb:release:mbid-kites', note: expect.stringMatching(/^2010 · US · \d+ tracks$/) }],
    });
  });

  it('offers nothing that shares neither artist nor title', async () => {
    const stranger = hit({ 'artist-credit': [{ name: 'Juno Park', artist: { id: 'mbid-juno', name: 'Juno Park' } }], score: 95 });
    const { network } = fakeNetwork(() => ({ count: 1, releases: [stranger, hit({ title: 'Glass Harbour' })] }));
    expect(await findRelease(wanted, network)).toEqual({ candidates: [] });
  });

  it('takes the meaning from signs of the query language', async () => {
    const { network, asked } = fakeNetwork(() => ({ count: 0, releases: [] }));
    await findRelease({ title: 'What? (Part "1")', artists: ['A/B'] }, network);
    expect(asked[0]?.url.searchParams.get('query')).toBe('release:"What\\? \\(Part \\"1\\"\\)" AND artist:"A\\/B" AND status:official');
  });

  it('takes a recording only within three seconds of the length on the page', async () => {
    const found = [hit({ id: 'live', length: 250_000 }), hit({ id: 'studio', length: 201_500 })];
    const { network } = fakeNetwork(() => ({ count: 2, recordings: found }));
    expect(await findRecording({ ...wanted, durationMs: 200_000 }, network)).toEqual({ id: 'studio' });
  });

  it('takes a live recording only for a page that says so', async () => {
    const { network } = fakeNetwork(() => ({ count: 1, recordings: [hit({ disambiguation: 'live, 2019: Lund' })] }));
    expect(await findRecording(wanted, network)).toMatchObject({ candidates: [{ key: 'mb:recording:mbid-kites' }] });
    expect(await findRecording({ ...wanted, title: 'Paper Kites - Live at Lund' }, network)).toEqual({ id: 'mbid-kites' });
  });

  it('takes neither of two namesakes, unless the page tells by its address which one is meant', async () => {
    const namesake = [{ name: 'Ada Quill', joinphrase: '', artist: { id: 'mbid-other-ada', name: 'Ada Quill' } }];
    const two = [hit({ date: '2020' }), hit({ id: 'other', date: '2024', 'artist-credit': namesake })];
    const { network } = fakeNetwork(({ url }) =>
      url.pathname.endsWith('release') ? { count: 2, releases: two } : { count: 2, recordings: two },
    );
    for (const find of [findRelease, findRecording]) {
      expect(await find(wanted, network)).toMatchObject({ candidates: [{}, {}] });
      expect(await find({ ...wanted, artistIds: ['mbid-ada'] }, network)).toEqual({ id: 'mbid-kites' });
      expect(await find({ ...wanted, artistIds: ['mbid-third'] }, network)).toMatchObject({ candidates: [{}, {}] });
    }
  });

  it('names the official release under the title of the album that holds the recording', async () => {
    const on = (id: string, title: string, status: string, date: string) => ({ id, title, status, date });
    const releases = [on('old', 'Tin Weather', 'Official', '2019'), on('new', 'Tin Weather', 'Official', '2020')];
    const more = [on('bootleg', 'Tin Weather', 'Bootleg', '2022'), on('hits', 'All Hits', 'Official', '2023')];
    const found = [hit({ id: 'elsewhere' }), hit({ id: 'on-album', releases: [...releases, ...more] })];
    const { network } = fakeNetwork(() => ({ count: 2, recordings: found }));
    expect(await findRecording({ ...wanted, album: 'Tin Weather' }, network)).toEqual({ id: 'on-album', release: 'new' });
  });

  it('reports nothing, without a search, for a page that names no artist', async () => {
    const page: Subject = { ref: { site: 'spotify', kind: 'album', id: 'x', url: 'https://open.spotify.com/album/x' } };
    const { network, asked } = fakeNetwork(() => ({ urls: [] }));
    const report = await musicbrainz.credits(page, {}, network);
    expect([report.credits, report.candidates, asked.length]).toEqual([[], undefined, 1]);
  });
});

describe('musicbrainz people', () => {
  const person: Contributor = { id: 'mb:mbid-ada', name: 'Ada Quill', kind: 'person', ids: { mb: ['mbid-ada'] } };
  const link = (type: string, resource: string, ended = false) => ({ type, ended, url: { resource } });
  const entity = {
    ...ada,
    relations: [
      link('social network', 'https://www.instagram.com/adaquill/'),
      link('social network', 'https://www.instagram.com/adaquill_old/', true),
      link('official homepage', 'http://adaquill.example/'),
      link('lyrics', 'https://genius.com/artists/Ada-quill'),
      link('discogs', 'https://www.discogs.com/artist/815'),
    ],
  };

  it('are listed with their current accounts and websites, and gain the ids of other services', async () => {
    const { network, asked } = fakeNetwork(() => entity);
    const { contributors, handles, ended } = await musicbrainz.people([person], network);
    expect(ended).toEqual([{ contributor: 'mb:mbid-ada', platform: 'instagram', username: 'adaquill_old' }]);
    expect(handles.map(({ platform, username, status }) => [platform, username, status])).toEqual([
      ['instagram', 'adaquill', 'listed'],
      ['website', 'adaquill.example', 'listed'],
    ]);
    expect(contributors[0]).toMatchObject({ id: 'mb:mbid-ada', ids: { geniusSlug: ['Ada-quill'], discogs: ['815'] } });
    expect(asked.map(({ url }) => url.pathname + url.search)).toEqual(['/ws/2/artist/mbid-ada?fmt=json&inc=url-rels']);
  });

  it.each(['fanpage', 'interview', 'purchase for download', 'online community', 'other databases'])(
    'have no account at the address of a relation "%s"',
    async (type) => {
      const relations = [link(type, 'https://www.instagram.com/somebodyelse/'), link(type, 'https://www.instagram.com/gone/', true)];
      const { network } = fakeNetwork(() => ({ ...ada, relations }));
      expect(await musicbrainz.people([person], network)).toMatchObject({ handles: [], ended: [] });
    },
  );

  it('are missing when the service does not know them, and not asked about without an id', async () => {
    const { network, asked } = fakeNetwork(() => undefined);
    const nameless: Contributor = { ...person, id: 'name:juno park@x', ids: {} };
    expect(await musicbrainz.people([person, nameless], network)).toEqual({ contributors: [], handles: [], ended: [] });
    expect(asked).toHaveLength(1);
  });
});

describe('musicbrainz addresses', () => {
  it('resolve to entity keys, whatever their host is called today', async () => {
    const stored = { resource: 'https://twitter.com/adaquill', relations: [{ type: 'social network', artist: ada }] };
    const { network } = fakeNetwork(() => ({ urls: [stored] }));
    const keys = await musicbrainz.resolve(['https://x.com/adaquill', 'https://nobody.example/'], network);
    expect([...keys]).toEqual([['https://x.com/adaquill', ['mb:artist:mbid-ada']]]);
  });

  it('fail as blocked when a page comes instead of data', async () => {
    const { network } = fakeNetwork(() => '<!doctype html><title>Just a moment</title>');
    await expect(musicbrainz.resolve(['https://x.com/adaquill'], network)).rejects.toMatchObject({ kind: 'blocked' });
  });
});
