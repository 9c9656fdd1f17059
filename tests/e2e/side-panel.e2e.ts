import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nightFerryUrl } from '../../scripts/sample-url';
import { albumBy } from '../replica/sample';
import { cannotRun, names, openStage, type Stage, settled } from './open-extension';
import type { Popup } from './popup';
import { openSidePanel } from './side-panel';

const soloTape = `https://open.spotify.com/album/${albumBy(({ key }) => key === 'solo-tape')?.spotify}`;
const elsewhere = 'https://i.scdn.co/image/none';

const showing = (state: string, title?: string) =>
  `document.querySelector('main[data-state="${state}"]')${title ? ` && document.querySelector('h1')?.innerText === ${JSON.stringify(title)}` : ''}`;
const strip = (panel: Popup) => panel.evaluate<string>(`document.querySelector('.playing')?.innerText.replace(/\\s+/g, ' ').trim() ?? ''`);

describe.skipIf(cannotRun)(`the side panel${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(async () => {
    const { errors } = stage.browser;
    await stage.close();
    expect(errors).toEqual([]);
  });

  it('shows the record of the page that it is opened over, and goes with the tab in front', async () => {
    const page = await stage.visit(nightFerryUrl);
    const panel = await openSidePanel(stage, page);
    await panel.waitFor(showing('found', 'Night Ferry'), 20_000);
    await settled(panel);
    expect((await names(panel, '[data-producer]')).length).toBeGreaterThanOrEqual(14);
    const asked = stage.asked().length;

    const other = await stage.visit(soloTape);
    await panel.waitFor(showing('asleep', 'Solo Tape'));
    expect(await panel.evaluate(`document.querySelectorAll('main .button').length`)).toBe(1);
    await page.bringToFront();
    await panel.waitFor(showing('found', 'Night Ferry'));
    // Nobody has clicked for the other one, and going back is no new question.
    expect(stage.asked()).toHaveLength(asked);

    await other.bringToFront();
    await panel.waitFor(showing('asleep', 'Solo Tape'));
    await panel.click('[data-wake]');
    await panel.waitFor(showing('found', 'Solo Tape'), 20_000);
    await settled(panel);
    expect(await names(panel, '[data-producer]')).toEqual(['Wren Tollemar']);
    expect(stage.asked().length).toBeGreaterThan(asked);
  });

  it('follows the page through navigation in place, and shows without a request what is known from before', async () => {
    const page = await stage.visit(nightFerryUrl);
    const panel = await openSidePanel(stage, page);
    await panel.waitFor(showing('found', 'Night Ferry'), 20_000);
    await settled(panel);
    await stage.browser.extension.killWorker();
    const asked = stage.asked().length;
    await page.click(`a[href="${new URL(soloTape).pathname}"]`);
    await panel.waitFor(showing('asleep', 'Solo Tape'));
    const again = await stage.visit(nightFerryUrl);
    await panel.waitFor(showing('found', 'Night Ferry'));
    expect((await names(panel, '[data-producer]')).length).toBeGreaterThanOrEqual(14);
    await again.reload();
    await panel.waitFor(showing('found', 'Night Ferry'));
    expect(stage.asked()).toHaveLength(asked);
  });

  it('names the track that plays, whichever, and keeps its record while another tab is in front', async () => {
    const page = await stage.visit(nightFerryUrl);
    const panel = await openSidePanel(stage, page);
    await panel.waitFor(showing('found', 'Night Ferry'), 20_000);
    await settled(panel);
    await panel.waitFor(`document.querySelector('.playing')`);
    expect(await strip(panel)).toBe('Lantern 40 see credits');
    const asked = stage.asked().length;

    const href = await page.getAttribute('a[data-testid="internal-track-link"] >> nth=2', 'href');
    await page.evaluate(`window.replica.play('${href?.split('/').pop()}', 'in-place')`);
    await panel.waitFor(`document.querySelector('.playing')?.innerText.includes('Green Lamp, Red Lamp')`);
    expect(await strip(panel)).toMatch(/^Green Lamp, Red Lamp prod\. .*Juno Park.*Theo Lund/);

    const other = await stage.visit(elsewhere);
    await panel.waitFor(`document.querySelector('[data-playing-on]')`);
    expect(await panel.evaluate(`document.querySelector('h1').innerText`)).toBe('Night Ferry');
    await page.evaluate(
      `window.replica.play(document.querySelector('a[data-testid="internal-track-link"]').getAttribute('href').split('/').pop())`,
    );
    await panel.waitFor(`document.querySelector('.playing')?.innerText.includes('Cast Off')`);
    await panel.click('[data-playing-on] button');
    await panel.waitFor(`!document.querySelector('[data-playing-on]')`);
    expect(stage.asked()).toHaveLength(asked);

    await page.close();
    await other.bringToFront();
    await panel.waitFor(`${showing('unsupported')} && !document.querySelector('.playing')`);
  });

  it('leaves the view alone that somebody has gone to, and has the page in front behind it', async () => {
    const page = await stage.visit(nightFerryUrl);
    const panel = await openSidePanel(stage, page);
    await panel.waitFor(showing('found', 'Night Ferry'), 20_000);
    await settled(panel);
    await panel.evaluate(`location.hash = '#/search?q='`);
    await panel.waitFor(showing('search'));
    await stage.visit(soloTape);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await panel.evaluate(`document.querySelector('main').dataset.state`)).toBe('search');
    await panel.evaluate('history.back()');
    await panel.waitFor(showing('asleep', 'Solo Tape'));
  });

  it('has nothing for axe to say, awake or asleep, nor runs over its edge at 320 px', async () => {
    const page = await stage.visit(nightFerryUrl);
    const panel = await openSidePanel(stage, page);
    await panel.waitFor(showing('found', 'Night Ferry'), 20_000);
    await settled(panel);
    await panel.send('Emulation.setDeviceMetricsOverride', { width: 320, height: 700, deviceScaleFactor: 1, mobile: false });
    await panel.evaluate(axe.source);
    const violations = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`;
    for (const scheme of ['light', 'dark'] as const) {
      await panel.scheme(scheme);
      expect(await panel.evaluate(violations)).toEqual([]);
    }
    expect(await panel.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await stage.visit(soloTape);
    await panel.waitFor(showing('asleep', 'Solo Tape'));
    expect(await panel.evaluate(violations)).toEqual([]);
  });

  it('opened in a tab is a page of its own, as its address says', async () => {
    const tab = await stage.visit(`${stage.browser.extension.origin}/sidepanel.html`);
    await tab.waitForSelector('main[data-state="search"]');
    const hash = `#/record?site=spotify&kind=album&id=${new URL(nightFerryUrl).pathname.split('/').pop()}&url=${encodeURIComponent(nightFerryUrl)}`;
    await tab.goto(`${stage.browser.extension.origin}/sidepanel.html${hash}`);
    await tab.waitForSelector('main[data-state="found"], main[data-state="partly"]', { timeout: 20_000 });
    expect(await tab.evaluate(`document.querySelector('.surface').getBoundingClientRect().width`)).toBe(720);
  });
});
