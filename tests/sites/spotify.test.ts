import { describe, expect, it } from 'vitest';
import { spotify } from '../../lib/sites/spotify';
import { watchPage } from '../../lib/sites/watch-page';
import { documentFrom } from '../../scripts/page-document';

const ALBUM = '0NightFerryAdaQuill001';
const OTHER = '0HarbourLightsAda00001';
const TRACK = '0NightFerryTrack000001';
const albumUrl = `https://open.spotify.com/album/${ALBUM}`;

describe('an address', () => {
  it.each([
    [`https://open.spotify.com/album/${ALBUM}`, 'album', ALBUM],
    [`https://open.spotify.com/intl-pt-BR/album/${ALBUM}?si=abc`, 'album', ALBUM],
    [`https://open.spotify.com/embed/track/${TRACK}?utm_source=generator`, 'track', TRACK],
    [`https://open.spotify.com/artist/${ALBUM}/`, 'artist', ALBUM],
  ])('%s is a page', (address, kind, id) => {
    expect(spotify.identify(new URL(address))).toEqual({ site: 'spotify', kind, id, url: `https://open.spotify.com/${kind}/${id}` });
  });

  it.each([
    'https://open.spotify.com/',
    'https://open.spotify.com/collection/tracks',
    `https://open.spotify.com/album/${ALBUM}x`,
    'https://open.spotify.com/album/short',
    `https://open.spotify.com.evil.example/album/${ALBUM}`,
    `https://example.org/album/${ALBUM}`,
  ])('%s is none', (address) => expect(spotify.identify(new URL(address))).toBeUndefined());

  it('keeps the highlighted track', () => {
    expect(spotify.identify(new URL(`${albumUrl}?highlight=spotify:track:${TRACK}`))?.highlight).toBe(TRACK);
  });
});

const row = (id: string, title: string, index: number) =>
  `<div role="row" aria-rowindex="${index}"><div data-testid="tracklist-row"><div role="gridcell"><a data-testid="internal-track-link" href="/track/${id}">${title}</a><a href="/artist/${ALBUM}">Ada Quill</a></div><div role="gridcell">3:23</div></div></div>`;
const head = (id: string, title: string, songs: string[]) =>
  `<meta property="og:url" content="https://open.spotify.com/album/${id}"><meta property="og:description" content="Ada Quill · album · 2024 · ${songs.length} songs"><meta name="music:musician" content="https://open.spotify.com/artist/${ALBUM}"><meta name="music:release_date" content="2024-03-08">${songs.map((song, index) => `<meta name="music:song" content="https://open.spotify.com/track/${song}"><meta name="music:song:disc" content="1"><meta name="music:song:track" content="${index + 1}">`).join('')}<script type="application/ld+json">{"name":"${title}"}</script>`;
const section = (title: string, rows: string, uri = '') =>
  `<main><section data-testid="album-page"${uri ? ` data-test-uri="${uri}"` : ''}><div data-testid="entity-header"><span data-testid="entityTitle"><h1>${title}</h1></span><a data-testid="creator-link" href="/artist/${ALBUM}">Ada Quill</a><span>2024</span></div><div role="grid" data-testid="track-list" aria-rowcount="3">${rows}</div></section></main>`;
const page = (headHtml: string, body: string, url = albumUrl) =>
  documentFrom(`<!doctype html><html><head>${headHtml}</head><body>${body}</body></html>`, url);
const ref = { site: 'spotify', kind: 'album', id: ALBUM, url: albumUrl } as const;

describe('a page', () => {
  it('gives all tracks of the head, with the titles that are on screen', () => {
    const facts = spotify.read(
      ref,
      page(head(ALBUM, 'Night Ferry', [TRACK, '0NightFerryTrack000002']), section('Night Ferry', row(TRACK, 'Slow Ferry', 2))),
      false,
    )?.facts;
    expect(facts).toMatchObject({ title: 'Night Ferry', year: 2024, trackCount: 2, artists: [{ name: 'Ada Quill', id: ALBUM }] });
    expect(facts?.tracks.map(({ position, title, durationMs }) => [position, title, durationMs])).toEqual([
      ['1-1', 'Slow Ferry', 203_000],
      ['1-2', '', undefined],
    ]);
  });

  it('is refused while the old record is still on screen', () => {
    const stale = page(head(OTHER, 'Harbour Lights', []), section('Harbour Lights', row(TRACK, 'Buoy', 2)));
    expect(spotify.read(ref, stale, false)).toBeUndefined();
  });

  it('is believed once it has been replaced, or when it prints its own URI', () => {
    const body = (uri?: string) => section('Night Ferry', row(TRACK, 'Slow Ferry', 2), uri);
    expect(spotify.read(ref, page(head(OTHER, 'Harbour Lights', []), body()), true)?.facts.title).toBe('Night Ferry');
    expect(spotify.read(ref, page('', body(`spotify:album:${ALBUM}`)), false)?.facts.title).toBe('Night Ferry');
    expect(spotify.read(ref, page('', body(`spotify:album:${OTHER}`)), true)).toBeUndefined();
  });

  it('cuts a long title to whole characters', () => {
    const facts = spotify.read(ref, page(head(ALBUM, 'x', []), section(`${'a'.repeat(299)}😀`, '')), true)?.facts;
    expect(() => encodeURIComponent(facts?.title ?? '')).not.toThrow();
    expect(facts?.title).toHaveLength(299);
  });

  it('survives hostile and broken content', () => {
    const hostile = page(
      '<script type="application/ld+json">{"name":</script><meta property="og:url" content="javascript:alert(1)">',
      '<script id="__NEXT_DATA__">null</script><script id="initialState">%%%</script>',
    );
    expect(spotify.read(ref, hostile, false)).toBeUndefined();
    const text = page(head(ALBUM, 'x', []), section('&lt;script&gt;alert(1)&lt;/script&gt;', ''));
    expect(spotify.read(ref, text, true)?.facts.title).toBe('<script>alert(1)</script>');
  });

  it('never keeps the token of an embed page', () => {
    const state = {
      props: {
        pageProps: {
          state: {
            data: { entity: { uri: `spotify:album:${ALBUM}`, title: 'Night Ferry', subtitle: 'Ada Quill', trackList: [] } },
            settings: { session: { accessToken: 'secret' } },
          },
        },
      },
    };
    const reading = spotify.read(
      ref,
      page('', `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`),
      false,
    );
    expect(reading?.facts.title).toBe('Night Ferry');
    expect(JSON.stringify(reading)).not.toContain('secret');
  });
});

describe('watching', () => {
  it('waits until the page has followed its address', async () => {
    const root = page(head(OTHER, 'Harbour Lights', []), section('Harbour Lights', row(TRACK, 'Buoy', 2)));
    let address = new URL(`https://open.spotify.com/album/${OTHER}`);
    globalThis.MutationObserver = root.defaultView?.MutationObserver as unknown as typeof MutationObserver;
    const watch = watchPage([spotify], root, () => address);
    watch.leaving();
    address = new URL(albumUrl);
    expect((await watch.read(0))?.reading).toBeUndefined();
    const later = watch.read(2000);
    root.body.innerHTML = section('Night Ferry', row('0NightFerryTrack000002', 'Slow Ferry', 2));
    expect((await later)?.reading?.facts.title).toBe('Night Ferry');
  });

  it('does not take a page that was left before it was drawn for the next one', async () => {
    const root = page('', section('Album A', ''));
    let address = new URL(`https://open.spotify.com/album/${OTHER}`);
    const watch = watchPage([spotify], root, () => address);
    const go = (url: string) => {
      watch.leaving();
      address = new URL(url);
    };
    go('https://open.spotify.com/album/0TooQuickAlbumB0000001');
    go(albumUrl);
    root.body.innerHTML = section('Album B', '');
    expect((await watch.read(0))?.reading).toBeUndefined();
    go('https://open.spotify.com/album/0NextAlbumAfterThat001');
    root.body.innerHTML = section('Album D', '');
    expect((await watch.read(0))?.reading?.facts.title).toBe('Album D');
  });

  it('does not take redrawn rows for another record', async () => {
    const root = page('', section('Album A', row(TRACK, 'One', 2)));
    let address = new URL(`https://open.spotify.com/album/${OTHER}`);
    const watch = watchPage([spotify], root, () => address);
    watch.leaving();
    address = new URL(albumUrl);
    root.body.innerHTML = section('Album A', row('0NightFerryTrack000009', 'Nine', 10));
    expect((await watch.read(0))?.reading).toBeUndefined();
  });

  it('comes back to a page it has left', async () => {
    const root = page('', section('Album A', ''));
    let address = new URL(`https://open.spotify.com/album/${OTHER}`);
    const watch = watchPage([spotify], root, () => address);
    for (const [url, title] of [
      [albumUrl, 'Album B'],
      [`https://open.spotify.com/album/${OTHER}`, 'Album A'],
    ] as const) {
      watch.leaving();
      address = new URL(url);
      root.body.innerHTML = section(title, '');
      expect((await watch.read(0))?.reading?.facts.title).toBe(title);
    }
  });

  it('says nothing about pages that are no record', async () => {
    const watch = watchPage([spotify], page('', ''), () => new URL('https://open.spotify.com/search'));
    expect(await watch.read(0)).toBeUndefined();
  });
});
