import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nightFerryUrl } from '../../scripts/sample-url';
import { failures } from '../replica/failures';
import { personOf } from '../replica/sample';
import { cannotRun, openStage, type Stage, settled } from './open-extension';
import type { Popup } from './popup';

/** One address of Night Ferry at each service, and whom or what it leads to. */
const LINKS: [service: string, url: string, heading: string][] = [
  ['Spotify', nightFerryUrl, 'Night Ferry'],
  ['Genius', 'https://genius.com/albums/Ada-quill/Night-ferry', 'Night Ferry'],
  ['Apple Music', 'https://music.apple.com/us/album/night-ferry/1790000100?uo=4', 'Night Ferry'],
  ['YouTube Music', 'https://music.youtube.com/playlist?list=OLAK5uy_kNightFerryDemo000000000000000000', 'Night Ferry'],
  ['TIDAL', 'https://listen.tidal.com/album/179000100', 'Night Ferry'],
  ['Deezer', 'https://www.deezer.com/en/album/1790000100', 'Night Ferry'],
  ['Bandcamp', 'https://adaquill-demo.bandcamp.com/album/night-ferry?from=hp', 'Night Ferry'],
  ['MusicBrainz', 'https://musicbrainz.org/release/00000000-0000-4000-8000-000000880000', 'Night Ferry'],
  ['Discogs', 'https://www.discogs.com/release/97000100-Ada-Quill-Night-Ferry', 'Night Ferry'],
  ['Deezer, of an artist', 'https://www.deezer.com/artist/1790000201', 'Marlow Finch'],
  ['TIDAL, of a track', 'https://tidal.com/browse/track/179000104', 'Car Deck'],
];

describe.skipIf(cannotRun)(`finding people and records${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: Stage;
  let popup: Popup;
  beforeEach(async () => {
    stage = await openStage();
    await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // A page that is about nothing: what is asked is asked by the search alone.
    popup = await stage.popupOn(await stage.visit('https://open.spotify.com/'), 'no-record', 'unsupported');
  });
  afterEach(async () => {
    const unforeseen = stage.replica.requests.filter((request) => request.notRecorded).map((request) => request.url);
    const { errors } = stage.browser;
    await stage.close();
    expect(unforeseen).toEqual([]);
    expect(errors).toEqual([]);
  });

  const shows = (state: string, heading?: string) =>
    popup.waitFor(
      `document.querySelector('main[data-state="${state}"]') && (${JSON.stringify(heading ?? '')} === '' || document.querySelector('h1').innerText === ${JSON.stringify(heading ?? '')})`,
      20_000,
    );
  const texts = (selector: string) =>
    popup.evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((each) => each.innerText)`);
  const focused = () => popup.evaluate<string>('document.activeElement.innerText');
  const paste = (text: string) => popup.send('Input.insertText', { text });

  async function search(words: string): Promise<void> {
    await popup.key('/');
    await popup.evaluate(`document.activeElement.select()`);
    await popup.type(words);
    await popup.waitFor(
      `document.querySelector('main[data-state="search"]')?.dataset.complete === 'true' && document.querySelector('[data-hit], .message')`,
      20_000,
    );
  }
  /** On to the row of this name. */
  async function goTo(name: string): Promise<void> {
    if (await popup.evaluate(`document.activeElement.matches('.field__input')`)) await popup.key('Tab');
    for (let step = 0; step < 40; step += 1) {
      await popup.key('j');
      if ((await focused()).startsWith(name)) return;
    }
    throw new Error(`no row begins with ${name}`);
  }

  it('goes by keyboard alone from an artist to their producers, to a producer, to a record, to what is pasted elsewhere', async () => {
    await search('marlow fin');
    expect((await texts('[data-kind="artist"] .hit__title'))[0]).toBe('Marlow Finch');
    await popup.key('Enter');
    await shows('artist', 'Marlow Finch');
    await settled(popup);
    const behind = await texts('[data-behind] .name__credited');
    expect(behind).toEqual(expect.arrayContaining(['Juno Park', 'Theo Lund']));
    expect(await texts('.reading-bar__text')).toEqual([expect.stringMatching(/^7 of 7 editions read at MusicBrainz/)]);

    await goTo('Juno Park');
    await popup.key('Enter');
    await shows('person', 'Juno Park');
    await settled(popup);
    expect(await texts('.name-head__handles .handle__text')).toContain('@junopark_demo');
    await goTo('Low Water');
    await popup.key('Enter');
    await popup.waitFor(`document.querySelector('h1')?.innerText === 'Low Water'`);
    await settled(popup);

    await popup.waitFor(`document.querySelector('[data-key="c"]')`);
    await popup.key('c');
    await popup.waitFor(`document.activeElement.dataset.take === 'producers'`);
    await popup.key('Enter');
    await popup.waitFor(`document.querySelector('[data-taken]').innerText === 'copied'`);
    const copied = await popup.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain('Juno Park (@junopark_demo');
    expect(copied).toMatch(/Sources: .*MusicBrainz.*Liner Notes/);

    // The way back is the way there.
    for (const heading of ['Juno Park', 'Marlow Finch']) {
      await popup.key('b');
      await popup.waitFor(`document.querySelector('h1')?.innerText === '${heading}'`);
    }
    await popup.key('b');
    await shows('search');
    expect(await popup.evaluate(`document.querySelector('.field__input').value`)).toBe('marlow fin');
  });

  it('finds a producer’s accounts with proof in three requests, and none for a namesake', async () => {
    await search('sam reyes');
    expect(await texts('[data-namesake="true"] .hit__note')).toEqual(
      expect.arrayContaining(['invented Manchester producer', 'invented Lisbon guitarist']),
    );
    const before = stage.asked().length;
    await goTo('Sam Reyes\ninvented Manchester producer');
    await popup.key('Enter');
    await shows('person', 'Sam Reyes');
    await popup.waitFor(`document.querySelector('.name-head__handles')`, 20_000);
    const asked = stage.asked();
    // MusicBrainz and Genius for the name (typed at once: one question), Wikidata for the accounts.
    expect([before, asked[before]?.host]).toEqual([2, 'query.wikidata.org']);
    expect(new Set(await texts('.name-head__handles .handle__text'))).toEqual(new Set(['@samreyes_demo']));
    await settled(popup);

    await popup.key('b');
    await shows('search');
    await goTo('Sam Reyes\ninvented Lisbon guitarist');
    await popup.key('Enter');
    await shows('artist', 'Sam Reyes');
    await settled(popup);
    expect(await texts('[data-no-handle="none"]')).toEqual([expect.stringMatching(/^Wikidata lists no public handle/)]);
    await popup.evaluate(`document.querySelector('a.tabs__tab').focus()`);
    await popup.key('Enter');
    await shows('person', 'Sam Reyes');
    await settled(popup);
    expect(await texts('[data-no-handle="none"]')).toEqual(['No source lists a public handle for them.']);
  });

  it('says that nobody is of a name nobody has', async () => {
    await search('qqxz nobody');
    expect(await texts('.message__title')).toEqual(['Nothing found for “qqxz nobody”']);
    expect(await texts('[data-handle]')).toEqual([]);
  });

  it.each(LINKS)('leads from a pasted link of %s to its credits', async (_, url, heading) => {
    await popup.key('/');
    await paste(url);
    await popup.waitFor(`document.querySelector('[data-hit]')`, 20_000);
    await popup.waitFor(`document.querySelector('main').dataset.complete === 'true'`, 20_000);
    await popup.key('Enter');
    await popup.waitFor(`document.querySelector('h1')?.innerText === ${JSON.stringify(heading)}`, 20_000);
    await settled(popup);
    expect((await texts('[data-producer] .name__credited, [data-behind] .name__credited')).length).toBeGreaterThan(0);
  });

  it('reads record by record, visibly, where the service tells no more at once, and can be stopped', async () => {
    stage.replica.fail('musicbrainz.org/ws/2/release', failures.withoutRelations);
    await search('marlow fin');
    await popup.key('Enter');
    await shows('artist', 'Marlow Finch');
    await popup.waitFor(
      `/2 of \\d+ records read at MusicBrainz, one by one/.test(document.querySelector('.reading-bar__text')?.innerText)`,
      30_000,
    );
    await settled(popup);
    await popup.evaluate(`document.querySelector('[data-read-on]').focus()`);
    await popup.key('Enter');
    await popup.waitFor(`document.querySelector('[data-stop]')`);
    await popup.evaluate(`document.querySelector('[data-stop]').focus()`);
    await popup.key('Enter');
    await settled(popup);
    expect(await popup.evaluate(`document.querySelector('[data-read-on]') !== null`)).toBe(true);
  });

  it('remembers what was looked for and opened, until that is forgotten', async () => {
    await search('juno park');
    await popup.key('Enter');
    await shows('person', 'Juno Park');
    await popup.close();
    popup = await stage.popupOn(await stage.visit('https://open.spotify.com/'), 'no-record', 'unsupported');
    await popup.waitFor(`document.querySelector('[data-section="recent"]')`);
    expect(await texts('[data-section="recent"] .hit__title')).toEqual(['Juno Park']);
    await popup.click('[data-section="recent"] button');
    await popup.waitFor(`!document.querySelector('[data-section="recent"]')`);
  });

  it('is read by ears as sentences, and breaks no rule of access, light or dark', async () => {
    const check = async () => {
      await popup.evaluate(axe.source);
      const run = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;
      for (const scheme of ['light', 'dark'] as const) {
        await popup.scheme(scheme);
        expect(await popup.evaluate(run)).toEqual([]);
      }
    };
    const named = async (role: string) => (await popup.accessibility()).filter((node) => node.role === role).map(({ name }) => name);
    await check();
    await search('sam reyes');
    await check();
    expect(await named('link')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Sam Reyes invented Manchester producer · ?MusicBrainz/),
        'Sam Reyes: Who is behind their music',
      ]),
    );
    await search('marlow fin');
    await popup.key('Enter');
    await shows('artist', 'Marlow Finch');
    await settled(popup);
    await check();
    expect(await named('button')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Juno Park: \d+ songs on \d+ records · .*Show the records\.$/)]),
    );
    await popup.key('p');
    await popup.waitFor(`document.querySelector('[data-picture]')`);
    await check();
    await goTo('Juno Park');
    await popup.key('Enter');
    await shows('person', 'Juno Park');
    await settled(popup);
    await check();
    await popup.key('?');
    await popup.waitFor(`document.querySelector('dialog[open]')`);
    await check();
    expect(await named('dialog')).toEqual(['Keyboard shortcuts']);
  });

  it('answers the address bar: "who" and a name lead to the search in a page of its own', async () => {
    const worker = await stage.browser.extension.worker();
    await worker.evaluate(`chrome.omnibox.onInputEntered.dispatch('marlow finch', 'newForegroundTab')`);
    const page = await stage.browser.context.waitForEvent('page', {
      predicate: (each) => each.url().includes('sidepanel.html'),
      timeout: 10_000,
    });
    await page.waitForSelector('[data-hit]');
    expect(new URL(page.url()).hash).toBe('#/search?q=marlow+finch');
    expect(await page.locator('[data-hit] .hit__title').first().innerText()).toBe('Marlow Finch');
    await page.close();
  });

  it('takes the picture of an artist’s records along, as an image and as text', async () => {
    await search('marlow fin');
    await popup.key('Enter');
    await shows('artist', 'Marlow Finch');
    await settled(popup);
    await popup.key('p');
    await popup.waitFor(`document.querySelector('[data-picture-copy]')`);
    await popup.evaluate(`document.querySelector('[data-picture-copy]').focus()`);
    await popup.key('Enter');
    await popup.waitFor(`document.querySelector('.picture .take__said').innerText === 'copied'`);
    const types = `navigator.clipboard.read().then((items) => items.flatMap(({ types }) => types))`;
    expect(await popup.evaluate(types)).toEqual(['image/png']);
    await popup.evaluate(`document.querySelector('[data-picture-text]').focus()`);
    await popup.key('Enter');
    await popup.waitFor(`navigator.clipboard.readText().then((text) => text.includes('Juno Park'))`);
  });

  it('keeps namesakes, and people without any id, apart', async () => {
    const [manchester, lisbon] = [personOf('samManchester'), personOf('samLisbon')];
    await search('sam reyes');
    const links = await popup.evaluate<string[]>(`[...document.querySelectorAll('[data-hit]')].map((each) => each.getAttribute('href'))`);
    expect(links.filter((link) => link.includes(manchester.mbid) || link.includes(lisbon.mbid))).toHaveLength(2);
    expect(links.filter((link) => link.includes(manchester.mbid) && link.includes('genius'))).toEqual([]);
  });
});
