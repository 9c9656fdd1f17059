import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightFerryUrl } from '../../../scripts/sample-url';
import { artistIdOf } from '../../replica/player/credits';
import { LONG_HAUL } from '../../replica/player/long-haul';
import { albumBy, personOf } from '../../replica/sample';
import { trackSpotifyId } from '../../replica/sample/sample';
import { songPath } from '../../replica/services/genius-shapes';
import { CARD, drawnRows, HEADER, headerText, makersByTrack, oursIn, press, pressMark, settledFaults } from './marks';
import { answerInPopup, type BadgeStage, type OpenBadgeStage, type SitePage, setSwitch } from './stage';

const albumOf = (key: string) => {
  const album = albumBy((each) => each.key === key);
  if (!album) throw new Error(`no album ${key}`);
  return album;
};
const pathOf = (key: string) => `/album/${albumOf(key).spotify}`;
const urlOf = (path: string) => `https://open.spotify.com${path}`;
const nightFerry = albumOf('night-ferry');
const playlist = `/playlist/${LONG_HAUL}`;
/** Albums whose producers a visit finds without a click on anything but the mark. */
const KNOWN = ['night-ferry', 'second-wind', 'solo-tape', 'open-door'];

const go = (page: SitePage, path: string) => page.evaluate<void>(`void window.replica.go(${JSON.stringify(path)})`);
const hasMarks = (count: number) => `document.querySelectorAll('liner-notes-mark[data-track]').length >= ${count}`;
const inCard = (expression: string) => `${CARD}?.${expression}`;
const cardText = (page: SitePage) => page.evaluate<string>(`${CARD}.querySelector('[role="dialog"]').innerText`);
const cardIsFilled = `${CARD}?.querySelector('[data-complete="true"] [data-producer]')`;

/** Rows in the window whose tracks MusicBrainz knows by their address (tests/replica/services/musicbrainz-urls.ts). */
const linkedInSight = `[...document.querySelectorAll('main [aria-rowindex]')].filter((row) => {
  const { top, bottom } = row.getBoundingClientRect();
  const view = document.querySelector('#main-view').getBoundingClientRect();
  const href = row.querySelector('a[href*="/track/"]')?.getAttribute('href') ?? '';
  return top >= view.top && bottom <= view.bottom && /Track(NightFerry|SecondWind|SoloTape..00000[135]|OpenDoor)/.test(href);
})`;

/** Listens for what the page can hear of presses and keys, where pages listen: at the document and at the rows. */
const listenInPage = `window.heard = []; for (const type of ['click', 'dblclick', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'dragstart'])
  for (const node of [document, document.querySelector('main'), ...document.querySelectorAll('[data-testid="tracklist-row"]')])
    node.addEventListener(type, () => window.heard.push(type))`;

/** What holds of the badges in both browsers. */
export function describeBadges(browser: string, cannotRun: string | undefined, openStage: OpenBadgeStage): void {
  describe.skipIf(cannotRun)(`badges in ${browser}${cannotRun ? `: ${cannotRun}` : ''}`, () => {
    let stage: BadgeStage;
    let page: SitePage;
    beforeAll(async () => {
      stage = await openStage();
    });
    afterAll(async () => {
      await stage?.close();
    });

    it('ask nobody by themselves: one quiet line is there to press', async () => {
      page = await stage.open(nightFerryUrl);
      await page.waitFor(`document.querySelector('${HEADER}')`);
      expect(await headerText(page)).toBe('who made this?');
      expect([(await drawnRows(page)).every(({ marks }) => marks.length === 0), stage.asked()]).toEqual([true, []]);
    });

    it('once pressed, open the card with the answer, and name who made each track on its row', async () => {
      await pressMark(page, HEADER);
      await page.waitFor(cardIsFilled, 30_000);
      expect(await page.evaluate(`document.activeElement.localName`)).toBe('liner-notes-card');
      const text = await cardText(page);
      for (const words of ['Night Ferry', 'Juno Park', 'Mara Voss', '@junopark_demo']) expect(text).toContain(words);
      expect(await headerText(page)).toMatch(/^made by Juno Park, /);
      expect(await settledFaults(page, makersByTrack('night-ferry'))).toEqual([]);
    });

    it('are closed by Escape, which gives the focus back, and by a press elsewhere', async () => {
      await page.keys('Escape');
      await page.waitFor(`!document.querySelector('liner-notes-card')`);
      expect(await page.evaluate(`document.activeElement === document.querySelector('${HEADER}')`)).toBe(true);
      await page.keys('Enter');
      await page.waitFor(cardIsFilled);
      await press(page, `document.querySelector('[data-testid="global-nav-bar"]')`);
      await page.waitFor(`!document.querySelector('liner-notes-card')`);
    });

    it('of a row open its track alone: roles unfold, and so does the proof', async () => {
      const track = trackSpotifyId(nightFerry, 3);
      const asked = stage.asked().length;
      await pressMark(page, `[role="row"] liner-notes-mark[data-track="${track}"]`);
      await page.waitFor(cardIsFilled);
      const text = await cardText(page);
      expect([text.includes(nightFerry.tracks[2]?.title ?? ''), text.includes('Theo Lund'), text.includes('Sable')]).toEqual([
        true,
        true,
        false,
      ]);
      await press(page, inCard(`querySelector('[data-producer] [data-role-word]')`));
      await page.waitFor(inCard(`querySelector('[data-meaning]:popover-open')`));
      await page.keys('Escape');
      await page.waitFor(`!${inCard(`querySelector('[data-meaning]')`)}`);
      expect(await page.evaluate(`Boolean(${CARD})`)).toBe(true);
      await press(page, inCard(`querySelector('[data-producer] .producer__button')`));
      await page.waitFor(inCard(`querySelector('[data-proof="musicbrainz"] a[href^="https://musicbrainz.org/"]')`));
      // Who is opened is asked about; what the album's answer holds is not asked for again.
      expect(
        stage
          .asked()
          .slice(asked)
          .every(({ url }) => !url.includes('/ws/2/release')),
      ).toBe(true);
      await press(page, inCard(`querySelector('[data-close]')`));
      await page.waitFor(`!document.querySelector('liner-notes-card')`);
    });

    it('never cover the player, wherever the row stands', async () => {
      const rows = await page.evaluate<number>(`document.querySelectorAll('[role="row"] liner-notes-mark').length`);
      for (const at of [0, 3, rows - 1]) {
        await press(page, `document.querySelectorAll('[role="row"] liner-notes-mark')[${at}]`);
        await page.waitFor(cardIsFilled);
        const [card, bar] = await page.evaluate<[number, number]>(
          `[${CARD}.querySelector('[role="dialog"]').getBoundingClientRect().bottom, document.querySelector('[data-testid="now-playing-bar"]').getBoundingClientRect().top]`,
        );
        expect(card).toBeLessThanOrEqual(bar);
        await page.keys('Escape');
        await page.waitFor(`!document.querySelector('liner-notes-card')`);
      }
    });

    it('keep presses and keys to themselves, and hear none of the page’s', async () => {
      await page.evaluate(listenInPage);
      await pressMark(page, '[role="row"] liner-notes-mark');
      await page.waitFor(cardIsFilled);
      await page.keys('Tab', 'Enter', 'a', 'Escape');
      await page.waitFor(`!document.querySelector('liner-notes-card')`);
      await page.keys('ArrowDown', 'ArrowUp');
      expect(await page.evaluate('window.heard')).toEqual([]);
      await page.evaluate(`document.activeElement.blur()`);
      await page.keys('Enter', ' ', 'ArrowDown');
      expect(await page.evaluate(`[window.heard.includes('keydown'), Boolean(document.querySelector('liner-notes-card'))]`)).toEqual([
        true,
        false,
      ]);
      // What a script of the page makes up is no press.
      await page.evaluate(`document.querySelector('${HEADER}').click()`);
      await page.evaluate('new Promise((done) => setTimeout(done, 300))');
      expect(await page.evaluate(`Boolean(document.querySelector('liner-notes-card'))`)).toBe(false);
    });

    it('in a list are one stop of the tab key; arrows lead from row to row', async () => {
      const stops = `[...document.querySelectorAll('liner-notes-mark[data-track]')].filter((mark) => mark.tabIndex === 0).length`;
      expect(await page.evaluate(stops)).toBe(1);
      await page.evaluate(`document.querySelector('liner-notes-mark[data-track][tabindex="0"]').focus()`);
      await page.keys('Home', 'ArrowDown', 'ArrowDown');
      expect(await page.evaluate(`document.activeElement.dataset.track`)).toBe(trackSpotifyId(nightFerry, 3));
      expect(await page.evaluate(stops)).toBe(1);
    });

    it('change neither the height of a row nor what a page reads of it', async () => {
      const shape = `[...document.querySelectorAll('main [aria-rowindex] [aria-colindex="2"]')].slice(0, 5).map((cell) => [cell.innerText, Math.round(cell.getBoundingClientRect().height)])`;
      const withMarks = await page.evaluate(shape);
      await page.evaluate(`document.querySelectorAll('liner-notes-mark').forEach((mark) => { mark.style.display = 'none' })`);
      expect(await page.evaluate(shape)).toEqual(withMarks);
      await page.evaluate(`document.querySelectorAll('liner-notes-mark').forEach((mark) => { mark.style.display = '' })`);
    });

    it('come back at once on a second visit, without a request', async () => {
      await page.close();
      const asked = stage.asked().length;
      page = await stage.open(nightFerryUrl);
      await page.waitFor(hasMarks(12));
      expect([await settledFaults(page, makersByTrack('night-ferry')), stage.asked().length]).toEqual([[], asked]);
    });

    it.each([
      ['a redraw of every row', 'redrawRows()'],
      ['a re-render that drops what is not the framework’s', 'rerender()'],
      ['a redraw of the whole page', 'redrawPage()'],
      ['rows that show other tracks now', 'recycle(4)'],
      ['rows that show their own tracks again', 'redrawRows()'],
    ])('stand on the right rows after %s', async (_, change) => {
      await page.evaluate(`void window.replica.${change}`);
      expect(await settledFaults(page, makersByTrack('night-ferry'))).toEqual([]);
      expect(await headerText(page)).toMatch(/^made by Juno Park/);
    });

    it('stand on the right rows under a storm of changes', async () => {
      await page.evaluate('window.replica.stress(1000)');
      for (let round = 0; round < 20; round += 1) {
        await page.evaluate(`void window.replica.${['redrawRows()', 'rerender()', `recycle(${round % 7})`, 'redrawPage()'][round % 4]}`);
        await page.evaluate('new Promise(requestAnimationFrame)');
      }
      await page.evaluate('void window.replica.redrawRows()');
      expect(await settledFaults(page, makersByTrack('night-ferry'))).toEqual([]);
      await page.evaluate('window.replica.calm()');
    });

    it.each(['?dom=next', '?dom=mixed', '?classes=random', '?testuri=1'])('find their places on a page drawn with %s', async (query) => {
      const other = await stage.open(`${nightFerryUrl}${query}`);
      await other.waitFor(hasMarks(12));
      await other.waitFor(`document.querySelector('${HEADER}')`);
      expect([await settledFaults(other, makersByTrack('night-ferry')), await headerText(other)]).toEqual([
        [],
        expect.stringMatching(/^made by Juno Park/),
      ]);
      await other.close();
      await page.toFront();
    });

    it('name in a list what is known, and look the rest up only after a press', async () => {
      for (const key of KNOWN.slice(1)) await answerAlbum(key);
      await page.toFront();
      const asked = stage.asked().length;
      await go(page, playlist);
      await page.waitFor(`document.querySelector('[data-testid="playlist-page"]')`);
      await page.waitFor(hasMarks(10));
      expect(await settledFaults(page, makersByTrack(...KNOWN))).toEqual([]);
      await page.waitFor(`document.querySelector('${HEADER}')`);
      expect([await headerText(page), stage.asked().length]).toEqual(['who made these?', asked]);
    });

    it('stand on the right rows through 500 of them, however fast they pass', async () => {
      const makers = makersByTrack(...KNOWN);
      const scroll = (to: number) => page.evaluate(`void (document.querySelector('#main-view').scrollTop = ${to})`);
      for (let row = 0; row < 500; row += 7) {
        await scroll(row * 56);
        await page.evaluate('new Promise(requestAnimationFrame)');
      }
      for (const row of [480, 260, 30, 0]) {
        await scroll(row * 56);
        expect(await settledFaults(page, makers), `at row ${row}`).toEqual([]);
      }
    });

    it('name the popular tracks of an artist’s page', async () => {
      await go(page, `/artist/${artistIdOf(personOf('ada'))}`);
      await page.waitFor(`document.querySelector('[data-testid="artist-page"]') && ${hasMarks(3)}`);
      expect(await settledFaults(page, makersByTrack(...KNOWN))).toEqual([]);
    });

    it('are right on every page of 30 navigations in place', { timeout: 180_000 }, async () => {
      const stops = [...KNOWN.map(pathOf), playlist, `/track/${trackSpotifyId(nightFerry, 2)}`];
      const all = makersByTrack(...KNOWN);
      for (let turn = 0; turn < 30; turn += 1) {
        const path = stops[(turn * 5) % stops.length] ?? '';
        await go(page, path);
        // Some pages are left before they have been drawn: what is drawn next may be theirs, so that nothing is shown beside it for long.
        if (turn % 7 === 6) continue;
        if (turn % 7 === 0 && turn > 0) {
          await page.evaluate('new Promise((done) => setTimeout(done, 800))');
          expect((await drawnRows(page)).flatMap(({ marks }) => marks)).toEqual([]);
          continue;
        }
        await page.waitFor(`document.querySelector('main section') && location.pathname === '${path}'`);
        await page.waitFor(`document.querySelector('main section a[href*="/track/"]')`);
        await page.waitFor(`document.querySelector('${HEADER}') && ${hasMarks(1)} && location.pathname === '${path}'`);
        expect(await settledFaults(page, all, 6000), path).toEqual([]);
        if (path.startsWith('/album/')) expect(await headerText(page), path).toMatch(/^made by/);
      }
    });

    it('do not take a late answer for that of the page which is open now', async () => {
      stage.replica.fail('musicbrainz.org', 'silent');
      await go(page, pathOf('harbour-lights'));
      await page.waitFor(`document.querySelector('main h1')?.innerText === 'Harbour Lights' && document.querySelector('${HEADER}')`);
      expect(await headerText(page)).toBe('who made this?');
      await pressMark(page, HEADER);
      await page.waitFor(`Boolean(${CARD})`);
      await go(page, pathOf('night-ferry'));
      await page.waitFor(`document.querySelector('main h1')?.innerText === 'Night Ferry' && ${hasMarks(12)}`);
      stage.replica.reset();
      await page.evaluate('new Promise((done) => setTimeout(done, 1500))');
      expect([await headerText(page), await settledFaults(page, makersByTrack('night-ferry'))]).toEqual([
        expect.stringMatching(/^made by Juno Park/),
        [],
      ]);
      expect(await page.evaluate(`Boolean(document.querySelector('liner-notes-card'))`)).toBe(false);
    });

    it('come back after the background has been away', async () => {
      await stage.stopBackground();
      await go(page, pathOf('second-wind'));
      await page.waitFor(`document.querySelector('main h1')?.innerText === 'Second Wind' && ${hasMarks(1)}`);
      expect(await settledFaults(page, makersByTrack('second-wind'))).toEqual([]);
    });

    it('name the track that plays, and follow it', async () => {
      const marked = (number: number) =>
        `document.querySelector('[data-testid="now-playing-bar"] liner-notes-mark[data-track="${trackSpotifyId(nightFerry, number)}"]')`;
      for (const [number, how] of [
        [3, 'anew'],
        [4, 'in-place'],
        [5, 'anew'],
      ] as const) {
        await page.evaluate(`void window.replica.play('${trackSpotifyId(nightFerry, number)}', '${how}')`);
        await page.waitFor(marked(number));
      }
      await press(page, marked(5));
      await page.waitFor(cardIsFilled, 20_000);
      expect(await cardText(page)).toContain(nightFerry.tracks[4]?.title ?? '');
      await page.keys('Escape');
    });

    it('stand beside the title of a Genius page, too, with the same card', async () => {
      const song = await stage.open(`https://genius.com${songPath(nightFerry, 2)}`);
      await song.waitFor(`document.querySelector('${HEADER}')`);
      await pressMark(song, HEADER);
      await song.waitFor(cardIsFilled, 30_000);
      expect(await cardText(song)).toContain('Juno Park');
      expect(await headerText(song)).toMatch(/^made by Juno Park/);
      await song.close();
      await page.toFront();
    });

    it('look like the page: its light or its dark, in either direction of writing', async () => {
      for (const [query, scheme] of [
        ['?theme=light&dir=rtl', 'light'],
        ['', 'dark'],
      ]) {
        const other = await stage.open(`${nightFerryUrl}${query}`);
        await other.waitFor(`${hasMarks(12)} && document.querySelector('${HEADER}')`);
        await pressMark(other, HEADER);
        await other.waitFor(cardIsFilled);
        expect(await other.evaluate(`document.querySelector('liner-notes-card').dataset.scheme`)).toBe(scheme);
        const { left, right, width } = await other.evaluate<{ left: number; right: number; width: number }>(
          `(({ left, right }) => ({ left, right, width: innerWidth }))(${CARD}.querySelector('[role="dialog"]').getBoundingClientRect())`,
        );
        expect([left >= 0, right <= width]).toEqual([true, true]);
        await other.close();
      }
    });

    it.each([
      ['page', false, true],
      ['site', false, false],
    ])('closed for this %s stay closed there, until the popup shows them again', async (where, isHere, isElsewhere) => {
      await page.toFront();
      await go(page, pathOf('night-ferry'));
      await page.waitFor(
        `document.querySelector('main h1')?.innerText === 'Night Ferry' && ${hasMarks(12)} && document.querySelector('${HEADER}')`,
      );
      await pressMark(page, HEADER);
      await page.waitFor(cardIsFilled);
      await press(page, inCard(`querySelector('.hide__button')`));
      await press(page, inCard(`querySelector('[data-hide="${where}"]')`));
      await page.waitFor(`!document.querySelector('liner-notes-card, liner-notes-mark')`);
      const shown = async (url: string) => {
        const other = await stage.open(url);
        await other.waitFor(`document.querySelector('[data-testid="tracklist-row"]')`);
        await other.evaluate('new Promise((done) => setTimeout(done, 1200))');
        const count = await oursIn(other);
        await other.close();
        return count > 0;
      };
      expect([await shown(nightFerryUrl), await shown(urlOf(pathOf('second-wind')))]).toEqual([isHere, isElsewhere]);
      await page.toFront();
      await setSwitch(stage, page, where, true);
      await page.waitFor(hasMarks(12));
    });

    it('look up by themselves once the person has chosen so: one look-up of addresses, then only rows that stay in sight, at most twenty', async () => {
      await page.close();
      await stage.close();
      stage = await openStage();
      page = await stage.open(urlOf('/'));
      const album = await stage.open(nightFerryUrl);
      await setSwitch(stage, album, 'look-up', true);
      // Its own page is looked up by itself now.
      await album.waitFor(`${hasMarks(12)} && document.querySelector('${HEADER}')?.dataset.text.startsWith('made by')`, 30_000);
      await answerInPopup(stage, album);
      await album.close();
      stage.replica.reset();
      page = await stage.open(urlOf(playlist));
      await page.waitFor(hasMarks(6), 40_000);
      for (const top of [500, 900]) {
        await page.evaluate(`void (document.querySelector('#main-view').scrollTop = ${top})`);
        await page.waitFor(`${linkedInSight}.length > 3 && ${linkedInSight}.every((row) => row.querySelector('liner-notes-mark'))`, 40_000);
      }
      const addresses = stage.asked().filter(({ url }) => url.includes('/ws/2/url'));
      const recordings = stage.asked().filter(({ url }) => url.includes('/ws/2/recording/'));
      expect([addresses.length <= 3, stage.asked().length]).toEqual([true, addresses.length + recordings.length]);
      expect(recordings.length).toBeGreaterThan(5);
      expect(recordings.length).toBeLessThanOrEqual(20);
      expect(await settledFaults(page, await askedMakers(page))).toEqual([]);
    }, 180_000);

    it('leave nothing behind when the extension is switched off', async () => {
      expect(await oursIn(page)).toBeGreaterThan(0);
      await stage.switchOff();
      // A browser that ends our script with the extension leaves elements behind; their style has gone, and with it their words.
      await page.evaluate(`void window.replica.redrawRows()`);
      await page.waitFor(
        `[...document.querySelectorAll('liner-notes-mark, liner-notes-card')].every((mark) => getComputedStyle(mark, '::before').content === 'none' || mark.offsetWidth === 0)`,
      );
    });

    it('have made no error in any page', async () => {
      expect(await stage.errors()).toEqual([]);
    });

    /** Who made the rows that are marked: which ones were asked about is a matter of time. */
    async function askedMakers(list: SitePage): Promise<Record<string, string[]>> {
      const marked = new Set((await drawnRows(list)).filter(({ marks }) => marks.length > 0).map(({ track }) => track));
      return Object.fromEntries(Object.entries(makersByTrack(...KNOWN)).filter(([track]) => marked.has(track)));
    }

    async function answerAlbum(key: string): Promise<void> {
      const album = await stage.open(urlOf(pathOf(key)));
      await album.waitFor(`document.querySelector('[data-testid="tracklist-row"]')`);
      await answerInPopup(stage, album);
      await album.close();
    }
  });
}
