import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failures } from '../replica/failures';
import type { PlayerHandles } from '../replica/player/client/navigation';
import { albumBy } from '../replica/sample';
import { trackSpotifyId } from '../replica/sample/sample';
import { type Replica, startReplica } from '../replica/start-replica';
import { findChromium, NO_CHROMIUM } from './find-chromium';
import { type ChromiumHandle, launchChromium } from './launch-chromium';

const idOf = (key: string): string => albumBy((album) => album.key === key)?.spotify ?? '';
const addressOf = (key: string): string => `https://open.spotify.com/album/${idOf(key)}`;
const TITLE = '[data-testid="entityTitle"] h1';
const ROWS = '[data-testid="tracklist-row"]';
const PLAYLIST = 'https://open.spotify.com/playlist/0PlaylistLastBoat00001';

declare const window: Window & { replica: PlayerHandles };

const titleOf = (page: Page) => page.locator(TITLE).innerText();
const canonicalOf = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');
const shownTracks = (page: Page): Promise<(string | null)[]> =>
  page.locator(`${ROWS} a[data-testid="internal-track-link"]`).evaluateAll((links) => links.map((each) => each.getAttribute('href')));

describe.skipIf(!findChromium())(`the player in Chromium${findChromium() ? '' : `: ${NO_CHROMIUM}`}`, () => {
  let replica: Replica;
  let browser: ChromiumHandle;

  beforeAll(async () => {
    replica = await startReplica();
    browser = await launchChromium({ replica });
  });
  afterEach(async () => {
    expect(browser.errors.splice(0)).toEqual([]);
    expect(replica.requests.filter((each) => each.notRecorded)).toEqual([]);
    replica.reset();
    for (const page of browser.context.pages().slice(1)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await replica?.close();
  });

  it('shows an album with its head', async () => {
    const page = await browser.open(addressOf('night-ferry'));
    expect(await titleOf(page)).toBe('Night Ferry');
    expect(await page.locator('meta[name="music:song"]').count()).toBe(12);
    expect(await page.locator(ROWS).count()).toBe(12);
    expect(await canonicalOf(page)).toBe(addressOf('night-ferry'));
    expect(await page.locator('a[data-testid="creator-link"]').innerText()).toBe('Ada Quill');
  });

  it('keeps the head of the first page through navigation, and changes the address before the page', async () => {
    const page = await browser.open(addressOf('night-ferry'));
    const title = await page.title();
    await page.locator(`nav a[href="/album/${idOf('harbour-lights')}"]`).click();
    expect(new URL(page.url()).pathname).toBe(`/album/${idOf('harbour-lights')}`);
    expect(await titleOf(page)).toBe('Night Ferry');
    await page.locator(TITLE, { hasText: 'Harbour Lights' }).waitFor();
    expect(await page.title()).toBe(title);
    expect(await canonicalOf(page)).toBe(addressOf('night-ferry'));
    await page.goBack();
    await page.locator(TITLE, { hasText: 'Night Ferry' }).waitFor();
  });

  it('holds 25 rows of a long list and recycles them', async () => {
    const page = await browser.open(PLAYLIST);
    const first = await shownTracks(page);
    expect(first.length).toBe(25);
    expect(await page.locator('[role="grid"]').getAttribute('aria-rowcount')).toBe('58');
    await page.locator('#main-view').evaluate((scroller) => scroller.scrollTo(0, 1e6));
    await page.waitForFunction((path) => !document.querySelector(`a[data-testid="internal-track-link"][href="${path}"]`), first[0]);
    const last = await shownTracks(page);
    expect(last.length).toBe(25);
    expect(await page.locator('[data-testid="top-sentinel"] + [role="presentation"]').evaluate((each) => each.style.transform)).toMatch(
      /translateY\([1-9]/,
    );
  });

  it('makes rows anew when it is told to', async () => {
    const page = await browser.open(addressOf('night-ferry'));
    await page
      .locator(ROWS)
      .first()
      .evaluate((row) => row.setAttribute('data-mark', ''));
    await page.evaluate(() => window.replica.redrawRows());
    expect(await page.locator('[data-mark]').count()).toBe(0);
    expect(await page.locator(ROWS).count()).toBe(12);
  });

  it('names its subject in the page only when asked to, and shows tracks, artists and translated addresses', async () => {
    const plain = await browser.open(addressOf('night-ferry'));
    expect(await plain.locator('[data-test-uri]').count()).toBe(0);
    const named = await browser.open(`${addressOf('night-ferry')}?testuri=1`);
    expect(await named.locator('section').getAttribute('data-test-uri')).toBe(`spotify:album:${idOf('night-ferry')}`);
    const album = albumBy((each) => each.key === 'night-ferry');
    const track = await browser.open(`https://open.spotify.com/intl-de/track/${album ? trackSpotifyId(album, 5) : ''}`);
    expect(await titleOf(track)).toBe('Duty Free');
    expect(await track.locator('[data-testid="entityTitle"] ~ div a[href^="/album/"]').innerText()).toBe('Night Ferry');
    await track.locator('a[data-testid="creator-link"]').first().click();
    await track.locator('section[data-testid="artist-page"]').waitFor();
  });

  it('lets no script of the page reach a network', async () => {
    const page = await browser.open(addressOf('night-ferry'));
    const reached = (url: string) =>
      page.evaluate(
        (asked) =>
          fetch(asked).then(
            () => true,
            () => false,
          ),
        url,
      );
    expect(await reached('https://musicbrainz.org/ws/2/url')).toBe(false);
    expect(browser.errors.splice(0).join()).toContain('connect-src');
  });

  it('fails on demand', async () => {
    replica.fail('open.spotify.com/album', failures.busy);
    const page = await browser.context.newPage();
    expect((await page.goto(addressOf('night-ferry')))?.status()).toBe(503);
    replica.reset();
    expect((await page.goto(addressOf('night-ferry')))?.status()).toBe(200);
  });
});
