import { describe, expect, it } from 'vitest';
import type { Subject, SubjectFacts } from '../../lib/model/subject';
import { musicbrainz } from '../../lib/sources/musicbrainz';
import { fakeNetwork } from './fake-network';

const ALBUM_URL = 'https://open.spotify.com/album/TinAlbum1';
const TRACK_URL = 'https://open.spotify.com/track/TinTrack1';
const ARTIST_URL = 'https://open.spotify.com/artist/AdaQuill1';

const album = (more: Partial<SubjectFacts> = {}): Subject => ({
  ref: { site: 'spotify', kind: 'album', id: 'TinAlbum1', url: ALBUM_URL },
  facts: { title: 'Tin Weather', artists: [{ name: 'Ada Quill', url: ARTIST_URL }], tracks: [], trackCount: 2, ...more },
});
const track = (title: string): Subject => ({
  ref: { site: 'spotify', kind: 'track', id: 'TinTrack1', url: TRACK_URL },
  facts: { title, artists: [{ name: 'Ada Quill' }], tracks: [], album: { url: ALBUM_URL, title: 'Tin Weather' } },
});

const ada = { id: 'mbid-ada', name: 'Ada Quill' };
const credit = [{ name: 'Ada Quill', joinphrase: '', artist: ada }];
const producer = { type: 'producer', artist: { id: 'mbid-juno', name: 'Juno Park' } };
const recording = (id: string, title: string, more: object = {}) => ({ id, title, score: 100, 'artist-credit': credit, ...more });
const power = recording('mbid-power', 'Power', { relations: [producer] });
/** Names nobody for the record as a whole: siblings would be asked. */
const tin = {
  id: 'mbid-tin',
  title: 'Tin Weather',
  score: 100,
  status: 'Official',
  'artist-credit': credit,
  'release-group': { id: 'mbid-group' },
  media: [{ position: 1, 'track-count': 1, tracks: [{ position: 1, title: 'Power', recording: power }] }],
};
const linked = (resource: string, ...entities: object[]) => ({
  resource,
  relations: entities.map((each) => ({ type: 'free streaming', ended: false, ...each })),
});
const albumLink = linked(ALBUM_URL, { release: { id: 'mbid-tin', title: 'Tin Weather' } });
const remixLink = linked(TRACK_URL, { recording: { id: 'mbid-remix', title: 'Power' } });

interface Answers {
  urls?: object[];
  releases?: object[];
  recordings?: object[];
}

/** The report and the requests that it took: "url", "release?" a search, "release*" a browse, "release/id" a look-up. */
async function ask(subject: Subject, { urls = [], releases = [], recordings = [] }: Answers, known = {}) {
  const { network, asked } = fakeNetwork(({ url }) => {
    const [, , , kind, id] = url.pathname.split('/');
    if (kind === 'url') return { urls };
    if (kind === 'recording') return id ? recording(id, 'Power', { relations: [producer] }) : { count: 1, recordings };
    return id ? { ...tin, id } : { count: 1, releases: url.searchParams.has('query') ? releases : [tin] };
  });
  const report = await musicbrainz.credits(subject, known, network);
  const names = asked.map(({ url }) => {
    const path = url.pathname.replace('/ws/2/', '');
    return url.searchParams.has('query') ? `${path}?` : url.searchParams.has('release-group') ? `${path}*` : path;
  });
  return { report, names, asked };
}

describe('musicbrainz requests for an album', () => {
  it("that is linked: its release and that release's siblings", async () => {
    expect((await ask(album(), { urls: [albumLink] })).names).toEqual(['url', 'release/mbid-tin', 'release*']);
  });

  it('that is linked to several releases: one of them, official and new, even if its number of tracks is another', async () => {
    const release = (id: string, status: string, date: string) => ({ release: { id, title: 'Tin Weather', status, date } });
    const several = linked(ALBUM_URL, release('a', 'Official', '2019'), release('b', 'Bootleg', '2024'), release('c', 'Official', '2020'));
    const { names, report } = await ask(album(), { urls: [several] });
    expect(names).toEqual(['url', 'release/c', 'release*']);
    expect(report.found.mbRelease).toBe('c');
  });

  it('that is not linked: a search and its hit, no siblings', async () => {
    expect((await ask(album({ trackCount: 1 }), { releases: [tin] })).names).toEqual(['url', 'release?', 'release/mbid-tin']);
  });

  it('whose artist has a namesake: the one whose address the page shows', async () => {
    const other = { ...tin, id: 'mbid-namesake', date: '2025', 'artist-credit': [{ ...credit[0], artist: { ...ada, id: 'mbid-other' } }] };
    const artist = linked(ARTIST_URL, { artist: ada });
    expect((await ask(album({ trackCount: 1 }), { urls: [artist], releases: [other, tin] })).names.at(-1)).toBe('release/mbid-tin');
    const { report, names } = await ask(album({ trackCount: 1 }), { releases: [other, tin] });
    expect([names, report.candidates?.length]).toEqual([['url', 'release?'], 2]);
  });

  it('do not depend on the rows that are on screen', async () => {
    const row = (number: number) => ({ position: `1-${number}`, title: 'x', url: `https://open.spotify.com/track/T${number}` });
    const addresses = async (...rows: number[]) =>
      (await ask(album({ tracks: rows.map(row) }), {})).asked[0]?.url.searchParams.getAll('resource');
    expect(await addresses(1)).toEqual([ALBUM_URL, ARTIST_URL]);
    expect(await addresses(2)).toEqual(await addresses(1));
    expect(await addresses(1, 2)).toHaveLength(4);
  });
});

describe('musicbrainz requests for a track', () => {
  it('on a linked album: the release, no siblings', async () => {
    const { names, report } = await ask(track('Power'), { urls: [albumLink] });
    expect([names, report.found.trackPosition]).toEqual([['url', 'release/mbid-tin'], '1-1']);
  });

  it('that is not linked: a search and its recording', async () => {
    const { names, report } = await ask(track('Power'), { recordings: [power] });
    expect(names).toEqual(['url', 'recording?', 'recording/mbid-power']);
    expect(report.credits).toMatchObject([{ role: 'producer', scope: ['1-1'] }]);
  });

  it('that is not linked, on an album that the search names: a search and that album', async () => {
    const onAlbum = { ...power, releases: [{ id: 'mbid-tin', title: 'Tin Weather', status: 'Official' }] };
    const { names, report } = await ask(track('Power'), { recordings: [onAlbum] });
    expect(names).toEqual(['url', 'recording?', 'release/mbid-tin']);
    expect(report.found).toMatchObject({ mbRelease: 'mbid-tin', trackPosition: '1-1' });
  });

  it('whose linked album lacks it: its recording', async () => {
    expect((await ask(track('Power - Remix'), { urls: [albumLink, remixLink] })).names).toEqual([
      'url',
      'release/mbid-tin',
      'recording/mbid-remix',
    ]);
  });
});

describe('musicbrainz on the page of another version', () => {
  const remix = recording('mbid-remix', 'Power (remix)');

  it.each(['Power - Remix', 'Power (Live)', 'Power - Acoustic', 'Power (Instrumental)'])(
    '%s: shows nothing of the original, but offers recordings',
    async (title) => {
      const { names, report } = await ask(track(title), { urls: [albumLink], recordings: [remix] });
      expect(names).toEqual(['url', 'release/mbid-tin', 'recording?']);
      expect([report.credits, report.tracks, report.found]).toEqual([[], [], {}]);
    },
  );

  it('offers the recording that is like it', async () => {
    const { report } = await ask(track('Power - Remix'), { urls: [albumLink], recordings: [remix] });
    expect(report.candidates?.map(({ key }) => key)).toEqual(['mb:recording:mbid-remix']);
  });

  it('shows nothing of a chosen release that lacks it', async () => {
    const { names, report } = await ask(track('Power - Remix'), {}, { mbRelease: 'mbid-tin' });
    expect([names, report.credits]).toEqual([['release/mbid-tin'], []]);
  });

  it.each(['Power - Remastered 2019', 'Power (Explicit)', 'Power - Mono'])('%s is the same recording in another edition', async (title) => {
    expect((await ask(track(title), { urls: [albumLink] })).report.found.trackPosition).toBe('1-1');
  });
});
