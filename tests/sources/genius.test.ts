import { describe, expect, it } from 'vitest';
import type { Subject } from '../../lib/model/subject';
import { genius } from '../../lib/sources/genius';
import { ADA, ALBUM, artist, good, hits, JUNO, networkOf, song, TIN_WEATHER } from './genius-answers';

const TRACK: Subject = { ref: { ...ALBUM.ref, kind: 'track' } };
const WANTED = { albumTitle: 'Tin Weather', artist: 'Ada Quill' };
const SEARCH = '/search/album?q=Ada%20Quill%20Tin%20Weather';

describe('album credits', () => {
  const performances = [
    { label: 'Primary Artists', artists: [ADA] },
    { label: 'Label', artists: [artist(20, 'Lantern Records')] },
    { label: 'Zither Repair', artists: [JUNO] },
    { label: 'Primary Artists', artists: [ADA, JUNO] },
  ];
  const album = good({ album: { ...TIN_WEATHER, release_date: '2023-04-01', song_performances: performances } });

  it('come in one request when the number is known', async () => {
    const { network, asked } = networkOf({ '/albums/70': album });
    const report = await genius.credits(ALBUM, { geniusAlbum: '70' }, network);
    expect(asked).toEqual(['/albums/70']);
    expect(report.release).toMatchObject({ title: 'Tin Weather', artists: 'Ada Quill', year: 2023, labels: ['Lantern Records'] });
    expect(report.found).toEqual({ geniusAlbum: '70', albumTitle: 'Tin Weather', artist: 'Ada Quill', year: 2023 });
  });

  it('call nobody a company who only holds rights: people own recordings too', async () => {
    const lines = [
      { label: 'Copyright ©', artists: [JUNO, artist(20, 'Lantern Records')] },
      { label: 'Phonographic Copyright ℗', artists: [JUNO] },
      { label: 'Label', artists: [artist(20, 'Lantern Records')] },
    ];
    const { network } = networkOf({ '/albums/70': good({ album: { ...TIN_WEATHER, song_performances: lines } }) });
    const { contributors } = await genius.credits(ALBUM, { geniusAlbum: '70' }, network);
    const kinds = new Map(contributors.map(({ id, kind }) => [id, kind]));
    expect([kinds.get('genius:12'), kinds.get('genius:20')]).toEqual(['unknown', 'company']);
  });

  it('merge a label that stands twice and keep the words of an unknown one', async () => {
    const { network } = networkOf({ '/albums/70': album });
    const { credits, contributors } = await genius.credits(ALBUM, { geniusAlbum: '70' }, network);
    expect(credits.map(({ contributor, role, detail, scope }) => [contributor, role, detail, scope])).toEqual([
      ['genius:11', 'main_artist', undefined, 'release'],
      ['genius:20', 'label', undefined, 'release'],
      ['genius:12', 'other', 'Zither Repair', 'release'],
      ['genius:12', 'main_artist', undefined, 'release'],
    ]);
    expect(contributors.map(({ id, kind }) => [id, kind])).toEqual([
      ['genius:11', 'unknown'],
      ['genius:20', 'company'],
      ['genius:12', 'unknown'],
    ]);
  });

  it('name where they can be read and corrected', async () => {
    const { network } = networkOf({ '/albums/70': album });
    const { credits } = await genius.credits(ALBUM, { geniusAlbum: '70' }, network);
    expect(credits[0]?.proofs).toMatchObject([
      { source: 'genius', link: TIN_WEATHER.url, editLink: TIN_WEATHER.url, level: 'album', via: 'song_performances', sourceId: '11' },
    ]);
  });
});

describe('finding the album', () => {
  const album = { '/albums/70': good({ album: { ...TIN_WEATHER, song_performances: [] } }) };

  it('takes a hit with the same title and artist, whatever the signs', async () => {
    const found = hits('album', { ...TIN_WEATHER, id: 71, name: 'Tin Weather (Deluxe)' }, { ...TIN_WEATHER, name: '\u200bTIN Weather!' });
    const { network, asked } = networkOf({ ...album, [SEARCH]: found });
    expect((await genius.credits(ALBUM, WANTED, network)).found.geniusAlbum).toBe('70');
    expect(asked).toEqual([SEARCH, '/albums/70']);
  });

  it.each([
    ['another artist', { ...TIN_WEATHER, artist: JUNO }],
    ['another title', { ...TIN_WEATHER, name: 'Tin Weather, Pt. 2' }],
  ])('offers %s as a choice only', async (_, hit) => {
    const { network, asked } = networkOf({ [SEARCH]: hits('album', hit) });
    const report = await genius.credits(ALBUM, WANTED, network);
    expect(report.credits).toEqual([]);
    expect(report.candidates).toMatchObject([{ key: 'genius:album:70', url: TIN_WEATHER.url }]);
    expect(asked).toEqual([SEARCH]);
  });

  it.each([
    ['of a translator', { ...TIN_WEATHER, artist: artist(9, 'Genius English Translations') }],
    ['marked in the title', { ...TIN_WEATHER, name: 'Tin Weather (English Translation)' }],
    ['of another kind', { id: 5, url: 'https://genius.com/x', login: 'ada' }],
  ])('drops what is a hit %s', async (_, hit) => {
    const { network } = networkOf({ [SEARCH]: hits('album', hit) });
    expect(await genius.credits(ALBUM, WANTED, network)).toMatchObject({ credits: [], tracks: [] });
    expect((await genius.credits(ALBUM, WANTED, network)).candidates).toBeUndefined();
  });

  it('tells editions of one name apart by the year', async () => {
    const of = (id: number, year: number) => ({ ...TIN_WEATHER, id, release_date_components: { year } });
    const { network } = networkOf({ ...album, [SEARCH]: hits('album', of(69, 2003), of(70, 2023)) });
    expect((await genius.credits(ALBUM, { ...WANTED, year: 2023 }, network)).found.geniusAlbum).toBe('70');
  });
});

describe('song credits', () => {
  it('say what kind of music the site files the song under', async () => {
    const { network } = networkOf({ '/songs/5': song(5, { album: TIN_WEATHER, primary_tag: { name: 'Rap' } }) });
    const report = await genius.credits(TRACK, { geniusSong: '5' }, network);
    expect(report.release?.genres).toEqual([{ name: 'Rap', source: 'genius', link: 'https://genius.com/A-5-lyrics' }]);
  });

  it('search by title first, and stand at the position of the track', async () => {
    const search = '/search/song?q=Song%205%20Ada%20Quill';
    const found = hits('song', { id: 5, title: 'Song 5', url: 'https://genius.com/A-5-lyrics', primary_artist: ADA });
    const { network, asked } = networkOf({ [search]: found, '/songs/5': song(5, { album: TIN_WEATHER }) });
    const report = await genius.credits(TRACK, { trackTitle: 'Song 5', artist: 'Ada Quill', trackPosition: '2-3' }, network);
    expect(asked).toEqual([search, '/songs/5']);
    expect(report.credits).toMatchObject([{ contributor: 'genius:12', role: 'producer', scope: ['2-3'] }]);
    expect(report.found).toMatchObject({ geniusSong: '5', geniusAlbum: '70', albumTitle: 'Tin Weather' });
  });

  it('are those of the very version, whose guests Genius leaves out of the title', async () => {
    const of = (id: number, title: string) => ({ id, title, url: `https://genius.com/A-${id}-lyrics`, primary_artist: ADA });
    const search = '/search/song?q=Song%205%20(feat.%20Juno%20Park)%20Ada%20Quill';
    const { network } = networkOf({ [search]: hits('song', of(6, 'Song 5 (Remix)'), of(5, 'Song 5')), '/songs/5': song(5) });
    const report = await genius.credits(TRACK, { trackTitle: 'Song 5 (feat. Juno Park)', artist: 'Ada Quill' }, network);
    expect(report.found).toMatchObject({ geniusSong: '5' });
  });
});

describe('answers that are none', () => {
  it('reads 404 inside a 200 as "knows none"', async () => {
    const { network } = networkOf({ '/albums/70': JSON.stringify({ meta: { status: 404, message: '404 Not Found' } }) });
    expect(await genius.credits(ALBUM, { geniusAlbum: '70' }, network)).toMatchObject({ credits: [], found: {} });
  });

  it.each([
    ['a block page', '<!DOCTYPE html><title>Sorry, you have been blocked</title>', 'blocked'],
    ['a refusal inside a 200', JSON.stringify({ meta: { status: 403 } }), 'blocked'],
    ['too many requests inside a 200', JSON.stringify({ meta: { status: 429 } }), 'rate-limited'],
    ['an envelope without response', JSON.stringify({ meta: { status: 200 } }), 'bad-data'],
    ['a song without a title', good({ album: { id: 70 } }), 'bad-data'],
  ])('throws on %s', async (_, body, kind) => {
    const { network } = networkOf({ '/albums/70': body });
    await expect(genius.credits(ALBUM, { geniusAlbum: '70' }, network)).rejects.toMatchObject({ name: 'SourceError', kind });
  });
});
