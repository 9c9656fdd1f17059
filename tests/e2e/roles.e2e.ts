import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { roles } from '../../lib/roles';
import { LANGUAGES, messagesOf } from '../../scripts/locales';
import { nightFerryUrl } from '../../scripts/sample-url';
import { cannotRun, openStage, type Stage, settled } from './open-extension';
import type { Popup } from './popup';

const textsOf = (page: Page): Promise<string[]> =>
  page
    .context()
    .newCDPSession(page)
    .then(async (session) => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.filter((node) => !node.ignored).flatMap((node) => (node.name?.value ? [String(node.name.value)] : []));
    });

const guideOf = (stage: Stage, rest = '') => `chrome-extension://${stage.browser.extension.id}/guide.html${rest}`;

describe.skipIf(cannotRun).each(LANGUAGES)(`roles in %s${cannotRun ? `: ${cannotRun}` : ''}`, (language) => {
  let stage: Stage;
  let popup: Popup;
  let words: Record<string, string>;
  let isSpoken = false;
  beforeAll(async () => {
    words = await messagesOf(language);
    stage = await openStage({ locale: words['language'] ?? language });
    popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(popup);
    isSpoken = String(await popup.evaluate('chrome.i18n.getUILanguage()')).startsWith(language.slice(0, 2));
  });
  afterAll(() => stage?.close());
  // Debian keeps the browser's languages in a package of their own, which the set-up installs where it may.
  beforeEach(({ skip }) => skip(!isSpoken, `this Chromium does not speak ${language}: on Debian install chromium-l10n`));

  it('are spoken by the popup', async () => {
    expect(await popup.evaluate('document.documentElement.lang')).toBe(words['language']);
    expect(await popup.text()).toContain(words['role_producer_title']?.toUpperCase());
  });

  it('each have their meaning one click from the credit, for eyes and ears', async () => {
    await popup.evaluate(`document.querySelectorAll('.fold__button').forEach((fold) => fold.click())`);
    const shown = await popup.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('[data-role-word]')].map((each) => each.dataset.roleWord))]`,
    );
    expect(shown.length).toBeGreaterThan(8);
    expect(
      await popup.evaluate(
        `[...document.querySelectorAll('.row')].filter((row) => !row.querySelector(':scope > [data-role-word]')).length`,
      ),
    ).toBe(0);
    for (const role of shown) {
      await popup.click(`[data-role-word="${role}"]`);
      await popup.waitFor(`document.querySelector('[data-meaning="${role}"]:popover-open')`);
      const heard = await popup.accessibility();
      expect(heard).toContainEqual({ role: 'dialog', name: words[`role_${role}_title`] });
      expect(heard.map(({ name }) => name)).toContain(words[`role_${role}_meaning`]);
      await popup.key('Escape');
      await popup.waitFor(`!document.querySelector('[data-meaning]')`);
    }
  });

  it('are all in the guide, which asks nobody', async () => {
    const before = stage.replica.requests.length;
    const page = await stage.browser.open(guideOf(stage));
    const heard = (await textsOf(page)).join('\n');
    for (const { id } of roles) expect(heard, id).toContain(words[`role_${id}_meaning`]);
    expect(heard).toContain(words['guide_executive_title']);
    expect(stage.replica.requests.length).toBe(before);
    await page.close();
  });
});

describe.skipIf(cannotRun)('the guide', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  it('opens from a role’s word at that role, by keyboard alone', async () => {
    const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await settled(popup);
    const isOn = (selector: string) => `document.activeElement?.matches('${selector}')`;
    for (let presses = 0; presses < 20 && !(await popup.evaluate(isOn('[data-role-word]'))); presses += 1) await popup.key('Tab');
    await popup.key('Enter');
    await popup.waitFor(isOn('[data-meaning]'));
    await popup.key('Tab');
    expect(await popup.evaluate(isOn('[data-guide-link]'))).toBe(true);
    const opened = stage.browser.context.waitForEvent('page');
    // The popup closes as the tab opens: it may be gone before the key is up again.
    void popup.key('Enter').catch(() => {});
    const page = await opened;
    await page.waitForSelector('[data-role="producer"] .entry__note');
    await page.waitForSelector('[data-open-album] [data-executive]');
    // Opened again later the address must not ask about whatever the tab shows then.
    expect(page.url()).toMatch(/guide\.html#role-producer$/);
    expect(await page.locator('[data-open-album] [data-executive] .reading__sentence').count()).toBe(5);
    await page.close();
  });

  it('finds roles by what a sleeve prints, and says when none is meant', async () => {
    const page = await stage.browser.open(guideOf(stage));
    await page.fill('input[type="search"]', 'mixed by');
    await page.waitForFunction(() => document.querySelectorAll('[data-role]').length < 20);
    expect(await page.locator('[data-role]').first().getAttribute('data-role')).toBe('mixing_engineer');
    await page.fill('input[type="search"]', 'qqqq');
    expect(await page.locator('[role="status"]').innerText()).toContain('qqqq');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (colorScheme) => {
    const page = await stage.browser.open(guideOf(stage, '#role-producer'));
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe.source);
    const found = await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then((all) => all.violations.map((each) => each.id + ': ' + each.nodes[0]?.html))`,
    );
    expect(found).toEqual([]);
    await page.close();
  });

  it('throws nothing', () => expect(stage?.browser.errors).toEqual([]));
});
