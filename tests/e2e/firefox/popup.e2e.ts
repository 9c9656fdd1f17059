import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightFerryUrl } from '../../../scripts/sample-url';
import { albumBy } from '../../replica/sample';
import { songPath } from '../../replica/services/genius-shapes';
import { cannotRun, type FirefoxStage, openInFirefox, settled, textsOf } from './open-in-firefox';
import type { Surface } from './surface';

describe.skipIf(cannotRun)(`the popup in Firefox${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: FirefoxStage;
  let popup: Surface;
  beforeAll(async () => {
    stage = await openInFirefox();
  });
  afterAll(() => stage?.close());

  it('asks nobody before it is opened', async () => {
    const page = await stage.visit(nightFerryUrl);
    await page.waitFor(`document.querySelector('[data-testid="tracklist-row"]')`);
    expect(stage.asked()).toEqual([]);
    popup = await stage.popupOn(page, 'found', 'partly');
    await settled(popup);
    expect(new Set(stage.asked().map((each) => each.host)).size).toBe(4);
  });

  it('names who made the album, who ran it in which way, and how to reach them', async () => {
    const producers = await textsOf(popup, '[data-producer] .name__credited');
    expect(producers[0]).toBe('Juno Park');
    expect(new Set(producers).size).toBeGreaterThanOrEqual(14);
    const executives = await textsOf(popup, '[data-executive] .name__credited');
    expect(executives.sort()).toEqual(['Ada Quill', 'Ines Moreau', 'Juno Park', 'Mara Voss', 'Oskar Brandt']);
    const readings = await textsOf(popup, '[data-executive] .reading__sentence');
    expect(readings).toHaveLength(5);
    expect(readings.every((sentence) => sentence.length > 0)).toBe(true);
    expect(await popup.evaluate(`[...document.querySelectorAll('a[data-handle-link]')].map((each) => each.href)`)).toContain(
      'https://www.instagram.com/junopark_demo/',
    );
  });

  it('has the size that it asks for, and nothing runs over its edge', async () => {
    expect((await popup.size()).width).toBe(380);
    expect(await popup.evaluate('document.documentElement.scrollWidth')).toBe(380);
  });

  it('unfolds every role’s word into its meaning by a click, and folds it by Escape or another click', async () => {
    // The fold of the tracks asks song by song, for longer than this test takes.
    await popup.evaluate(`document.querySelectorAll('[data-section="everyone"] .fold__button').forEach((fold) => fold.click())`);
    const shown = await popup.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('[data-role-word]')].map((each) => each.dataset.roleWord))]`,
    );
    expect(shown.length).toBeGreaterThan(8);
    for (const [index, role] of shown.entries()) {
      await popup.click(`[data-role-word="${role}"]`);
      await popup.waitFor(`document.querySelector('[data-meaning="${role}"]:popover-open')?.innerText.length > 40`);
      await (index % 2 ? popup.click(`[data-role-word="${role}"]`) : popup.keys('Escape'));
      await popup.waitFor(`!document.querySelector('[data-meaning]')`);
    }
  });

  it('can be used by keyboard alone, from a role’s word to the guide at that role, which answers for the open album', async () => {
    await popup.close();
    popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(popup);
    const isOn = (selector: string) => popup.evaluate<boolean>(`document.activeElement?.matches('${selector}') ?? false`);
    for (let presses = 0; presses < 20 && !(await isOn('[data-role-word="producer"]')); presses += 1) await popup.keys('Tab');
    await popup.keys('Enter');
    await popup.waitFor(`document.activeElement?.matches('[data-meaning="producer"]')`);
    await popup.keys('Tab');
    expect(await isOn('[data-guide-link]')).toBe(true);
    // The popup closes as the tab opens: it may be gone before the key is up again.
    void popup.keys('Enter').catch(() => {});
    const guide = await stage.browser.extension.pageAt(/guide\.html\?tab=\d+#role-producer$/);
    await guide.waitFor(`document.querySelector('[data-role="producer"] .entry__note')`);
    await guide.waitFor(`document.querySelectorAll('[data-open-album] [data-executive] .reading__sentence').length === 5`);
    await guide.close();
  });

  it('on a Genius song asks Genius for nothing', async () => {
    stage.replica.reset();
    const album = albumBy((each) => each.key === 'night-ferry');
    popup = await stage.popupOn(await stage.visit(`https://genius.com${album ? songPath(album, 2) : ''}`), 'found', 'partly');
    await settled(popup);
    expect(await textsOf(popup, '[data-producer] .name__credited')).toContain('Juno Park');
    expect(stage.asked().filter(({ host }) => host === 'genius.com')).toEqual([]);
  });

  it('on other pages says where it works', async () => {
    popup = await stage.popupOn(await stage.visit('https://i.scdn.co/image/none'), 'unsupported');
    expect(await popup.text()).toContain('Spotify');
  });

  it('throws nothing and reaches the replica alone', async () => {
    expect(await stage.browser.errors()).toEqual([]);
    expect(stage.replica.refused).toEqual([]);
  });
});
