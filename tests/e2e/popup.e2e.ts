import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nightFerryUrl } from '../../scripts/sample-url';
import { failures } from '../replica/failures';
import { albumBy } from '../replica/sample';
import { albumPath, songPath } from '../replica/services/genius-shapes';
import { cannotRun, names, openStage, type Stage, settled } from './open-extension';
import type { Popup } from './popup';

const album = (key: string) => {
  const found = albumBy((each) => each.key === key);
  if (!found) throw new Error(`no album ${key}`);
  return found;
};
const spotifyAlbum = (key: string) => `https://open.spotify.com/album/${album(key).spotify}`;
const geniusAlbum = `https://genius.com${albumPath(album('night-ferry'))}`;
const geniusSong = `https://genius.com${songPath(album('night-ferry'), 2)}`;

describe.skipIf(cannotRun)(`the popup${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(async () => {
    const unforeseen = stage.replica.requests.filter((request) => request.notRecorded).map((request) => request.url);
    const { errors } = stage.browser;
    await stage.close();
    expect(unforeseen).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('on a Spotify album names who made it, who ran it and how to reach them', async () => {
    const page = await stage.visit(nightFerryUrl);
    await page.waitForSelector('[data-testid="tracklist-row"]');
    expect(stage.asked()).toEqual([]); // nothing before the click
    const popup = await stage.popupOn(page, 'found', 'partly');
    await settled(popup);
    expect((await names(popup, '[data-producer]')).length).toBeGreaterThanOrEqual(14);
    expect((await names(popup, '[data-executive]')).sort()).toEqual(['Ada Quill', 'Ines Moreau', 'Juno Park', 'Mara Voss', 'Oskar Brandt']);
    expect(await popup.evaluate(`document.querySelector('[data-producer] .name__credited').innerText`)).toBe('Juno Park');
    expect(await popup.evaluate(`[...document.querySelectorAll('a[data-handle-link]')].map((each) => each.href)`)).toContain(
      'https://www.instagram.com/junopark_demo/',
    );
    const services = stage.asked().map((request) => request.host);
    expect(services.filter((host) => host === 'musicbrainz.org')).toHaveLength(2);
    expect(services.filter((host) => host === 'genius.com')).toHaveLength(2);
  });

  it('on a second visit asks nobody', async () => {
    const page = await stage.visit(nightFerryUrl);
    await settled(await stage.popupOn(page, 'found', 'partly'));
    await stage.browser.extension.killWorker();
    const before = stage.asked().length;
    const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(popup);
    expect(stage.asked()).toHaveLength(before);
    expect((await names(popup, '[data-producer]')).length).toBeGreaterThanOrEqual(14);
  });

  it("on a Spotify track shows that track's producers and its release's executives, named as such", async () => {
    const albumPage = await stage.visit(nightFerryUrl);
    const href = await albumPage.getAttribute('a[data-testid="internal-track-link"] >> nth=1', 'href');
    const page = await stage.visit(`https://open.spotify.com${href}`);
    const popup = await stage.popupOn(page, 'found', 'partly');
    await settled(popup);
    expect(await names(popup, '[data-producer]')).toContain('Juno Park');
    expect((await names(popup, '[data-producer]')).length).toBeLessThan(14);
    expect(await names(popup, '[data-executive]')).toContain('Mara Voss');
    expect(await popup.text()).toMatch(/the release this track is from/i);
    expect(stage.asked().filter((request) => request.host === 'musicbrainz.org')).toHaveLength(2);
  });

  it('on a Genius song asks Genius for nothing', async () => {
    const popup = await stage.popupOn(await stage.visit(geniusSong), 'found', 'partly');
    await settled(popup);
    expect(await names(popup, '[data-producer]')).toContain('Juno Park');
    expect(stage.asked().filter((request) => request.host === 'genius.com')).toEqual([]);
  });

  it('on a Genius album that names nobody asks once, and claims no track until it is unfolded', async () => {
    stage.replica.fail('musicbrainz.org', failures.busy);
    const popup = await stage.popupOn(await stage.visit(geniusAlbum), 'partly');
    await settled(popup);
    expect(await names(popup, '[data-producer]')).toContain('Juno Park');
    expect(stage.asked().filter((request) => request.host === 'genius.com')).toHaveLength(1);
    expect(await popup.evaluate(`document.querySelectorAll('[data-producer] .strip__mark').length`)).toBe(0);
    await popup.click('[data-section="tracks"] button');
    await popup.waitFor(`document.querySelectorAll('[data-producer] .strip__mark').length > 0`, 20_000);
  });

  it('on other pages says where it works', async () => {
    const popup = await stage.popupOn(await stage.visit('https://i.scdn.co/image/none'), 'unsupported');
    expect(await popup.text()).toContain('Spotify');
    expect(stage.asked()).toEqual([]);
  });

  it('on a page of a known site that is no record says that, and asks nobody', async () => {
    const popup = await stage.popupOn(await stage.visit('https://open.spotify.com/'), 'no-record');
    expect(await popup.text()).toMatch(/album/i);
    expect(stage.asked()).toEqual([]);
  });

  it('on an id that nobody knows says that it could not be matched', async () => {
    const page = await stage.visit(nightFerryUrl);
    await page.evaluate(`window.replica.go('/album/0000000000000000000000')`);
    const popup = await stage.popupOn(page, 'unmatched');
    expect(await popup.text()).not.toContain('Night Ferry');
  });

  it.each(['busy', 'portal', 'blocked', 'truncated', 'otherShape', 'broken'] as const)(
    'with MusicBrainz %s shows what Genius knows and says so',
    async (how) => {
      stage.replica.fail('musicbrainz.org', failures[how]);
      const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'partly');
      await settled(popup);
      expect(await names(popup, '[data-producer]')).toContain('Juno Park');
      expect(await popup.text()).toContain('MusicBrainz');
    },
  );

  it('with every source down says that it could not ask, and asks again on request', async () => {
    for (const host of ['musicbrainz.org', 'genius.com/api', 'query.wikidata.org']) stage.replica.fail(host, failures.broken);
    const page = await stage.visit(nightFerryUrl);
    const popup = await stage.popupOn(page, 'failed');
    stage.replica.reset();
    await popup.evaluate(`[...document.querySelectorAll('button')].find((each) => /again/i.test(each.innerText)).click()`);
    await popup.waitFor(`document.querySelector('[data-state="found"]')`, 20_000);
  });

  it('on a record that nobody knows does not say that nobody is credited', async () => {
    const popup = await stage.popupOn(await stage.visit(spotifyAlbum('harbour-lights')), 'unmatched', 'none');
    expect(await popup.evaluate(`document.querySelector('main').dataset.state`)).toBe('unmatched');
  });

  it('follows the page when it navigates in place', async () => {
    const page = await stage.visit(nightFerryUrl);
    await page.waitForSelector('[data-testid="tracklist-row"]');
    await page.click(`a[href="/album/${album('solo-tape').spotify}"]`);
    await page.waitForURL(spotifyAlbum('solo-tape'));
    const popup = await stage.popupOn(page, 'found', 'partly');
    await settled(popup);
    expect(await popup.text()).toContain('Solo Tape');
    expect(await names(popup, '[data-producer]')).toEqual(['Wren Tollemar']);
    await popup.close();
  });

  it('survives the end of the worker while it is open', async () => {
    stage.replica.fail('genius.com/api', 'silent');
    const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await stage.browser.extension.killWorker();
    stage.replica.reset();
    await settled(popup);
    expect((await names(popup, '[data-producer]')).length).toBeGreaterThanOrEqual(14);
  });

  it('hides an account that is not theirs, for good, until that is taken back', async () => {
    const juno = '[data-producer] .producer__button';
    const links = (popup: Popup) =>
      popup.evaluate<string[]>(`[...document.querySelectorAll('a[data-handle-link]')].map((each) => each.href)`);
    const account = 'https://www.instagram.com/junopark_demo/';
    const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(popup);
    expect(await links(popup)).toContain(account);
    await popup.click(juno);
    await popup.waitFor(`document.querySelector('[data-not-them="junopark_demo"]')`);
    await popup.click('[data-not-them="junopark_demo"]');
    await popup.waitFor(`document.querySelector('[data-said]')`);
    expect(await links(popup)).not.toContain(account);
    await popup.close();

    await stage.browser.extension.killWorker();
    const again = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(again);
    expect(await links(again)).not.toContain(account);
    await again.click(juno);
    await again.waitFor(`document.querySelector('[data-said] button')`);
    await again.click('[data-said] button');
    await again.waitFor(`[...document.querySelectorAll('a[data-handle-link]')].some((each) => each.href === '${account}')`);
  });

  it('shows names as text, whatever is in them', async () => {
    const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(popup);
    const text = await popup.text();
    expect(text).toContain("<script>alert('hi')</script>");
    expect(text).toContain('دانا البحّار');
    expect(await popup.evaluate(`document.querySelectorAll('main script').length`)).toBe(0);
  });

  it('gives every credit and every handle its proof, one click away, with the place to correct it', async () => {
    const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(popup);
    await popup.click('[data-producer] .producer__button');
    await popup.waitFor(`document.querySelector('[data-producer] [aria-expanded="true"]')`);
    const links = await popup.evaluate<string[]>(`[...document.querySelectorAll('[data-producer] a')].map((each) => each.href)`);
    expect(links.some((link) => link.startsWith('https://musicbrainz.org/') && /edit/.test(link))).toBe(true);
    expect(links.some((link) => link.startsWith('https://www.wikidata.org/wiki/Q'))).toBe(true);
    // Into the net by https alone; else to another view of ours.
    expect(links.every((link) => link.startsWith('https://') || link.startsWith(`${stage.browser.extension.origin}/popup.html#/`))).toBe(
      true,
    );
  });
});

describe.skipIf(cannotRun)('for everybody, the popup', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  const violations = (popup: Popup) =>
    popup.evaluate<string[]>(
      `${axe.source}; axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.map((each) => each.id + ': ' + each.nodes[0]?.html))`,
    );

  it.each(['light', 'dark'] as const)('has no violation that axe finds, in %s, folded and unfolded', async (scheme) => {
    const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(popup);
    await popup.scheme(scheme);
    expect(await violations(popup)).toEqual([]);
    await popup.click('[data-producer] .producer__button');
    await popup.click('[data-section="tracks"] button');
    await popup.click('.reading__button');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('can be used by keyboard alone', async () => {
    const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(popup);
    const isOnProducer = `document.activeElement?.matches('[data-producer] .producer__button')`;
    for (let presses = 0; presses < 10 && !(await popup.evaluate(isOnProducer)); presses += 1) await popup.key('Tab');
    await popup.key('Enter');
    await popup.waitFor(`document.activeElement.ariaExpanded === 'true'`);
    await popup.close();
  });
});

describe.skipIf(cannotRun)('the extension', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  it('has a manifest without warnings and throws nothing', async () => {
    await stage.browser.extension.watchErrors();
    await settled(await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly'));
    expect(await stage.browser.extension.reportedErrors()).toEqual([]);
  });
});
