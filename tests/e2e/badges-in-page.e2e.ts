import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { nightFerryUrl } from '../../scripts/sample-url';
import { albumBy } from '../replica/sample';
import { badgesInChromium, type ChromiumBadgeStage, type ChromiumPage } from './badges/in-chromium';
import { makersByTrack, oursIn, settledFaults } from './badges/marks';
import { answerInPopup, setSwitch } from './badges/stage';
import { cannotRun } from './open-extension';

const ORIGIN = 'https://open.spotify.com';
const withoutProducers = `${ORIGIN}/album/${albumBy(({ key }) => key === 'harbour-lights')?.spotify}`;
const marked = `document.querySelectorAll('liner-notes-mark[data-track]').length >= 12`;

describe.skipIf(cannotRun)(`badges in a page${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: ChromiumBadgeStage;
  beforeAll(async () => {
    stage = await badgesInChromium();
  });
  afterAll(() => stage?.close());

  /** Names of our scripts that have come into a page. */
  async function scriptsIn(page: ChromiumPage): Promise<() => string[]> {
    const names = new Set<string>();
    const session = await page.raw.context().newCDPSession(page.raw);
    session.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith('chrome-extension://')) names.add(url.split('/').pop() ?? '');
    });
    await session.send('Debugger.enable');
    return () => [...names].sort();
  }
  const settle = (ms: number) => new Promise((done) => setTimeout(done, ms));

  it('load nothing more into a page that is about no record', async () => {
    const page = await stage.open(`${ORIGIN}/`);
    const scripts = await scriptsIn(page);
    await settle(1500);
    expect([scripts(), await oursIn(page)]).toEqual([['page.js'], 0]);
    await page.close();
  });

  it('load the badge with the line to press, and the card with the press', async () => {
    const page = await stage.open(nightFerryUrl);
    const scripts = await scriptsIn(page);
    await page.waitFor(`document.querySelector('liner-notes-mark')`);
    expect(scripts()).toEqual(['badge.js', 'page.js']);
    await page.raw.click('liner-notes-mark');
    await page.waitFor(`document.querySelector('liner-notes-card')`);
    expect(scripts()).toEqual(['badge.js', 'card.js', 'page.js']);
    await answerInPopup(stage, page);
    await page.close();
  });

  it('load nothing into a page of whose record nobody knows a producer, once it looks up by itself', async () => {
    const page = await stage.open(withoutProducers);
    await answerInPopup(stage, page);
    await setSwitch(stage, page, 'look-up', true);
    await page.close();
    const again = await stage.open(withoutProducers);
    const scripts = await scriptsIn(again);
    await settle(3000);
    expect([scripts(), await oursIn(again)]).toEqual([['page.js'], 0]);
    await again.close();
  });

  it('leave neither nodes nor listeners behind, however often pages turn and lists are drawn anew', async () => {
    const page = await stage.open(nightFerryUrl);
    await page.waitFor(marked);
    const session = await page.raw.context().newCDPSession(page.raw);
    await session.send('Performance.enable');
    const round = async () => {
      for (const path of ['/', new URL(withoutProducers).pathname, new URL(nightFerryUrl).pathname]) {
        await page.evaluate(`void window.replica.go('${path}')`);
        await settle(400);
      }
      await page.waitFor(`${marked} && document.querySelector('liner-notes-mark:not([data-track])')`);
      await page.raw.click('liner-notes-mark:not([data-track])');
      await page.waitFor(`document.querySelector('liner-notes-card')?.shadowRoot.querySelector('[data-producer]')`);
      await page.keys('Escape');
      for (let turn = 0; turn < 10; turn += 1) {
        await page.evaluate(`void window.replica.${['redrawRows', 'rerender', 'redrawPage'][turn % 3]}()`);
        await page.evaluate('new Promise(requestAnimationFrame)');
      }
      expect(await settledFaults(page, makersByTrack('night-ferry'))).toEqual([]);
    };
    const count = async () => {
      await page.evaluate('window.replica.redrawPage()');
      await page.waitFor(marked);
      await settle(500);
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const metricOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
      return { nodes: metricOf('Nodes'), listeners: metricOf('JSEventListeners'), ours: await oursIn(page) };
    };
    for (let warm = 0; warm < 3; warm += 1) await round();
    const before = await count();
    for (let time = 0; time < 5; time += 1) await round();
    // The collector may want to be asked again.
    await vi.waitFor(async () => expect(await count()).toEqual(before), { timeout: 20_000 });
    console.log(`badges: nodes, listeners and elements of ours before and after five more rounds: ${JSON.stringify(before)}`);
  }, 120_000);

  it.each(['', '?theme=light'])('have no violation that axe finds, on a page with %s', async (look) => {
    const page = await stage.open(`${nightFerryUrl}${look}`);
    await page.waitFor(marked);
    await page.raw.locator('[role="row"] liner-notes-mark').nth(2).click();
    await page.waitFor(`document.querySelector('liner-notes-card')?.shadowRoot.querySelector('[data-complete="true"] [data-producer]')`);
    await page.raw.locator('liner-notes-card .producer__button').first().click();
    await page.raw.locator('liner-notes-card .hide__button').click();
    const found = await page.evaluate<string[]>(
      `${axe.source}; axe.run({ include: [['liner-notes-card'], ['liner-notes-mark']] }, { resultTypes: ['violations'] })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
    expect(found).toEqual([]);
    await page.close();
  });

  it('take themselves away when the extension is updated under an open page', async () => {
    const page = await stage.open(nightFerryUrl);
    await page.waitFor(marked);
    await stage.update();
    await page.evaluate('void window.replica.redrawRows()');
    await page.waitFor(`!document.querySelector('liner-notes-mark, liner-notes-card')`);
    await page.raw.reload();
    await page.waitFor(marked);
    expect(await settledFaults(page, makersByTrack('night-ferry'))).toEqual([]);
  });

  it('have made no error in any page', async () => {
    expect(await stage.errors()).toEqual([]);
  });
});
