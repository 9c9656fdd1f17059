import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genius } from '../../lib/sites/genius';
import { stateLiteral } from '../../lib/sites/genius/embed';
import { positionsOf } from '../../lib/sites/genius/records';
import { documentFrom } from '../../scripts/page-document';

const SONG = 'https://genius.com/Ada-quill-paper-moons-lyrics';
const ALBUM = 'https://genius.com/albums/Ada-quill/Tin-weather';

const artist = (id: number, name: string) => ({ id, name, url: `https://genius.com/artists/A${id}` });
const ADA = artist(11, 'Ada Quill');
const JUNO = artist(12, 'Juno Park');

const song = {
  id: 501,
  title: 'Paper Moons',
  primaryArtist: 11,
  album: 70,
  releaseDateComponents: { year: 2023 },
  producerArtists: [JUNO],
  writerArtists: [ADA, 12],
  featuredArtists: [],
  customPerformances: [{ label: 'Zither Repair', artists: [artist(13, '\u200bOona Vale')] }],
  spotifyUuid: 'a'.repeat(22),
};
const entities = {
  songs: { 501: song },
  artists: { 11: ADA, 12: JUNO },
  albums: { 70: { id: 70, name: 'Tin Weather', url: ALBUM, artist: 11, tracklist: [501, 502] } },
  albumAppearances: {},
};
const songState = (path = '/Ada-quill-paper-moons-lyrics', record: unknown = song) => ({
  songPage: { song: 501, path },
  entities: { ...entities, songs: { 501: record } },
});

/** As Rails writes it: https://api.rubyonrails.org/classes/ActionView/Helpers/JavaScriptHelper.html */
const escaped = (json: string) => json.replace(/[\\'"`$]/g, '\\$&').replaceAll('</', '<\\/');
const script = (state: unknown) =>
  `<script>window.__PRELOADED_STATE__ = JSON.parse('${escaped(JSON.stringify(state))}');\nwindow.__APP = {};</script>`;
const metas = (url: string) => `<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">`;

function read(url: string, body: string, head = '') {
  const ref = genius.identify(new URL(url));
  return ref && genius.read(ref, documentFrom(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url), true);
}

describe('addresses of Genius', () => {
  it.each([
    [SONG, 'track'],
    [`${SONG}?react=1#about`, 'track'],
    ['https://genius.com/Ada-quill-nocturne-annotated', 'track'],
    [`${ALBUM}?bagon=1`, 'album'],
    ['https://genius.com/artists/Ada-quill', 'artist'],
  ])('knows %s as %s', (url, kind) => {
    const { origin, pathname } = new URL(url);
    expect(genius.identify(new URL(url))).toEqual({ site: 'genius', kind, id: pathname, url: origin + pathname });
  });

  it.each([
    'https://genius.com/',
    'https://genius.com/albums/70',
    'https://genius.com/artists/Ada-quill/songs',
    'https://genius.com/a/news-about-lyrics',
    'https://genius.com.example.org/Ada-quill-paper-moons-lyrics',
  ])('leaves %s alone', (url) => {
    expect(genius.identify(new URL(url))).toBeUndefined();
  });
});

describe('the state of a React page', () => {
  it('decodes whatever JSON the literal holds', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(stateLiteral(`window.__PRELOADED_STATE__ = JSON.parse('${escaped(json)}');`)).toBe(json);
      }),
    );
  });

  it.each(["window.__PRELOADED_STATE__ = JSON.parse('{", 'window.__PRELOADED_STATE__ = {}', ''])('finds no literal in %s', (text) => {
    expect(stateLiteral(text)).toBeUndefined();
  });

  it('gives facts and credits of the song', () => {
    const reading = read(SONG, script(songState()));
    expect(reading?.facts).toMatchObject({ title: 'Paper Moons', serviceId: '501', year: 2023, spotifyTrackId: 'a'.repeat(22) });
    expect(reading?.facts.artists).toEqual([{ name: 'Ada Quill', id: '11', url: ADA.url }]);
    expect(reading?.facts.album).toEqual({ title: 'Tin Weather', id: '70', url: ALBUM });
    expect(reading?.claims?.map(({ label, name, id, via }) => [label, name, id, via])).toEqual([
      ['Producers', 'Juno Park', '12', 'producerArtists'],
      ['Writers', 'Ada Quill', '11', 'writerArtists'],
      ['Writers', 'Juno Park', '12', 'writerArtists'],
      ['Zither Repair', '\u200bOona Vale', '13', 'customPerformances'],
    ]);
  });

  it('survives quotes, backslashes, line breaks and closing tags in names', () => {
    const name = 'Ad\'a "Q" \\ $1 `x` </script>\nQuill';
    const reading = read(SONG, script(songState(undefined, { ...song, producerArtists: [{ ...JUNO, name }] })));
    expect(reading?.claims?.[0]?.name).toBe(name);
  });

  it('is refused when it is of another page, whatever the case of the path', () => {
    expect(read(SONG, script(songState('/Ada-quill-other-lyrics')))).toBeUndefined();
    expect(read(SONG, script(songState('/ada-quill-paper-moons-lyrics')))).toBeUndefined();
    expect(read(SONG, script(songState('/Ada-quill-other-lyrics')), metas('https://genius.com/Ada-quill-other-lyrics'))).toBeUndefined();
  });

  it('gives way to the visible page when only the state is of another one, and its number is not believed', () => {
    const shown = '<h1>Paper Moons</h1><a href="https://genius.com/artists/A11">Ada Quill</a>';
    const head = `${metas(SONG)}<meta property="twitter:app:url:iphone" content="genius://songs/999">`;
    const reading = read(SONG, script(songState('/Ada-quill-other-lyrics')) + shown, head);
    expect(reading?.facts).toMatchObject({ title: 'Paper Moons', artists: [{ name: 'Ada Quill' }] });
    expect(reading?.facts.serviceId).toBeUndefined();
    expect(reading?.claims).toEqual([]);
  });

  it('knows its page by a percent-encoded path too', () => {
    const state = songState('/Beyoncé-paper-moons-lyrics');
    expect(read('https://genius.com/Beyonc%C3%A9-paper-moons-lyrics', script(state))?.facts.title).toBe('Paper Moons');
  });

  it.each([
    ['numbers where objects are due', { ...song, producerArtists: [1, null, 'x', [], {}], customPerformances: [7, { label: 3 }] }],
    ['objects where lists are due', { ...song, producerArtists: { length: 9 }, writerArtists: 'Ada', media: 5, album: 'x' }],
    ['a title that is no text', { ...song, title: { toString: 'x' } }],
    ['no record', 42],
  ])('never throws on %s', (_, record) => {
    expect(() => read(SONG, script(songState(undefined, record)))).not.toThrow();
  });

  it('caps what a page can send', () => {
    const many = Array.from({ length: 3000 }, (_, index) => artist(index + 1, 'x'.repeat(5000)));
    const claims = read(SONG, script(songState(undefined, { ...song, writerArtists: many })))?.claims ?? [];
    expect(claims).toHaveLength(2000);
    expect(claims[5]?.name).toHaveLength(300);
  });
});

describe('an album page', () => {
  const record = (id: number, title: string, more = {}) => ({ id, title, url: `https://genius.com/A-${id}-lyrics`, ...more });
  const album = (more: Record<string, object> = {}) => ({
    albumPage: { album: 70, path: new URL(ALBUM).pathname },
    entities: {
      ...entities,
      songs: { 501: record(501, 'Paper Moons', more[501]), 502: record(502, 'Brass Rain', more[502]) },
      albumAppearances: { 501: { song: 501, trackNumber: 1, discNumber: 1 }, 502: { song: 502, trackNumber: 1, discNumber: 2 } },
    },
  });

  it('says nothing about credits while its songs are thin', () => {
    const reading = read(ALBUM, script(album()));
    expect(reading?.facts.tracks.map(({ position, id }) => [position, id])).toEqual([
      ['1-1', '501'],
      ['2-1', '502'],
    ]);
    expect(reading?.facts).toMatchObject({ title: 'Tin Weather', serviceId: '70', trackCount: 2 });
    expect(reading?.claims).toBeUndefined();
  });

  it('ties credits to tracks, one claim per person and label', () => {
    const credits = { producerArtists: [JUNO], writerArtists: [] };
    const reading = read(ALBUM, script(album({ 501: credits, 502: credits })));
    expect(reading?.claims).toEqual([{ label: 'Producers', ...JUNO, id: '12', tracks: ['1-1', '2-1'], via: 'producerArtists' }]);
  });
});

describe('positions', () => {
  it.each([
    [
      [{ trackNumber: 1 }, { trackNumber: 2 }, { trackNumber: 1 }],
      ['1-1', '1-2', '2-1'],
    ],
    [
      [{ number: 1 }, { number: null }, { number: 3 }],
      ['1-1', '1-2', '1-3'],
    ],
    [
      [
        { track_number: 1, disc_number: 2 },
        { track_number: 1, disc_number: 2 },
      ],
      ['2-1', '2-2'],
    ],
  ])('of %j are %j', (places, positions) => {
    expect(positionsOf(places)).toEqual(positions);
  });
});

describe('a legacy page', () => {
  const pageData = (json: string, attribute = 'content') => `<meta ${attribute}="${json.replaceAll('"', '&quot;')}" itemprop="page_data">`;
  const data = {
    path: new URL(SONG).pathname,
    song: { id: 501, title: 'Paper Moons', primary_artist: ADA, producer_artists: [JUNO], custom_performances: [] },
  };
  const shown = `<h1>Paper Moons</h1><h2><a href="https://genius.com/artists/A11">Ada Quill</a></h2>
    <div class="metadata_unit"><span class="metadata_unit-label">Produced by</span>
      <span class="metadata_unit-info"><a href="https://genius.com/artists/A12">Juno
      Park</a> &amp; <a href="https://genius.com/artists/A13">Oona Vale</a></span></div>
    <div class="metadata_unit"><span class="metadata_unit-label">Album</span><a href="${ALBUM}">Tin Weather</a></div>`;

  it.each(['content', 'value'])('keeps its data in the attribute %s', (attribute) => {
    const reading = read(SONG, '', pageData(JSON.stringify(data), attribute));
    expect(reading?.claims).toEqual([{ label: 'Producers', ...JUNO, id: '12', via: 'producer_artists' }]);
  });

  it('is read from what is visible when its data is broken', () => {
    const head = `${metas(SONG)}${pageData('{"path": quot;')}<link rel="alternate" href="ios-app://709482991/genius/songs/501">`;
    const reading = read(SONG, shown, head);
    expect(reading?.facts).toMatchObject({ title: 'Paper Moons', serviceId: '501', artists: [{ name: 'Ada Quill' }] });
    expect(reading?.claims?.map(({ label, name, via }) => [label, name, via])).toEqual([
      ['Produced by', 'Juno Park', 'dom'],
      ['Produced by', 'Oona Vale', 'dom'],
    ]);
  });

  it('is not read when its metas name another page', () => {
    expect(read(SONG, shown, metas('https://genius.com/Ada-quill-other-lyrics'))).toBeUndefined();
    expect(read(SONG, shown)).toBeUndefined();
  });
});

describe('an artist page', () => {
  it('gives the name and the number, and no credits', () => {
    const url = 'https://genius.com/artists/Ada-quill';
    const reading = read(url, '<h1>Ada Quill</h1>', `${metas(url)}<meta property="twitter:app:url:iphone" content="genius://artists/11">`);
    expect(reading).toEqual({ facts: { title: 'Ada Quill', artists: [], tracks: [], serviceId: '11' } });
  });
});
