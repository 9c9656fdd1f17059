import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../../lib/roles';
import { cannotRun, type FirefoxStage, openInFirefox } from './open-in-firefox';
import type { Surface } from './surface';

describe.skipIf(cannotRun)(`the guide in Firefox${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: FirefoxStage;
  let guide: Surface;
  beforeAll(async () => {
    stage = await openInFirefox();
    guide = await stage.browser.extension.openPage('guide.html');
  });
  afterAll(() => stage?.close());

  const SHOWN = `[...document.querySelectorAll('[data-role]')].map((each) => each.dataset.role)`;

  it('lists every role', async () => {
    await guide.waitFor(`document.querySelector('[data-role]')`);
    expect((await guide.evaluate<string[]>(SHOWN)).sort()).toEqual(roles.map(({ id }) => id).sort());
  });

  it('finds roles by what a sleeve prints, and says when none is meant', async () => {
    await guide.click('input[type="search"]');
    await guide.keys(...'mixed by');
    await guide.waitFor(`document.querySelectorAll('[data-role]').length < 20`);
    expect((await guide.evaluate<string[]>(SHOWN))[0]).toBe('mixing_engineer');
    await guide.keys(...'qqqq');
    await guide.waitFor(`document.querySelector('[role="status"]').innerText.includes('qqqq')`);
  });

  it('begins at the role in its address', async () => {
    const page = await stage.browser.extension.openPage('guide.html#role-producer');
    await page.waitFor(`document.querySelector('[data-role="producer"] .entry__note')`);
    await page.waitFor(`document.querySelector('[data-role="producer"]').getBoundingClientRect().top < innerHeight`);
  });

  it('asks nobody and throws nothing', async () => {
    expect(stage.replica.requests).toEqual([]);
    expect(stage.replica.refused).toEqual([]);
    expect(await stage.browser.errors()).toEqual([]);
  });
});
