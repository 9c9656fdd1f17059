import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightFerryUrl } from '../../../scripts/sample-url';
import { albumBy } from '../../replica/sample';
import { cannotRun, type FirefoxStage, openInFirefox, settled, textsOf } from './open-in-firefox';
import type { Surface } from './surface';

const soloTape = `https://open.spotify.com/album/${albumBy(({ key }) => key === 'solo-tape')?.spotify}`;
const OPENS = '.bar__button[aria-label="Keep open beside the page"]';
const showing = (state: string, title: string) =>
  `document.querySelector('main[data-state="${state}"]') && document.querySelector('h1')?.innerText === '${title}'`;

describe.skipIf(cannotRun)(`the sidebar in Firefox${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: FirefoxStage;
  let page: Surface;
  let sidebar: Surface;
  beforeAll(async () => {
    stage = await openInFirefox();
  });
  afterAll(() => stage?.close());

  it('opened by the button in the popup shows the page’s record', async () => {
    page = await stage.visit(nightFerryUrl);
    const popup = await stage.browser.extension.openPopup(page);
    await popup.waitFor(`document.querySelector('${OPENS}')`);
    // The popup may be gone before the mouse button is up again.
    await popup.click(OPENS).catch(() => {});
    sidebar = await stage.browser.extension.sidebar();
    await sidebar.waitFor(showing('found', 'Night Ferry'), 20_000);
    await settled(sidebar);
    expect((await textsOf(sidebar, '[data-producer] .name__credited'))[0]).toBe('Juno Park');
  });

  it('names the track that plays, and who made it', async () => {
    await sidebar.waitFor(`document.querySelector('.playing')?.innerText.includes('Lantern 40')`);
    await page.evaluate(
      `window.replica.play(document.querySelectorAll('a[data-testid="internal-track-link"]')[2].getAttribute('href').split('/').pop())`,
    );
    await sidebar.waitFor(`/Green Lamp, Red Lamp\\s+prod\\. .*Juno Park/.test(document.querySelector('.playing')?.innerText)`);
  });

  it('goes with the tab in front and asks nobody without a click', async () => {
    const asked = stage.asked().length;
    await stage.visit(soloTape);
    await sidebar.waitFor(showing('asleep', 'Solo Tape'));
    expect(stage.asked()).toHaveLength(asked);
    await sidebar.click('[data-wake]');
    await sidebar.waitFor(showing('found', 'Solo Tape'), 20_000);
  });

  it('throws nothing', async () => expect(await stage.browser.errors()).toEqual([]));
});
