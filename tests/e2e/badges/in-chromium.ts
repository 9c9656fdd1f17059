import type { Page } from 'playwright-core';
import { openStage } from '../open-extension';
import type { Popup } from '../popup';
import { poll } from '../target';
import type { BadgeStage, SitePage } from './stage';

/** The page that Playwright drives, for tests that need more than both browsers can. */
export interface ChromiumPage extends SitePage {
  raw: Page;
}
export interface ChromiumBadgeStage extends BadgeStage {
  open(url: string): Promise<ChromiumPage>;
  /** The extension starts anew, as after an update; pages that are open keep its old scripts. */
  update(): Promise<void>;
}

const wrap = (raw: Page): ChromiumPage => ({
  raw,
  evaluate: (expression) => raw.evaluate(expression),
  waitFor: async (expression, withinMs = 10_000) =>
    void (await poll(`${expression} in the page`, () => raw.evaluate(expression), withinMs)),
  clickAt: ({ x, y }) => raw.mouse.click(x, y),
  async keys(...keys) {
    for (const key of keys) await raw.keyboard.press(key);
  },
  screenshot: async (path) => void (await raw.screenshot({ path })),
  toFront: () => raw.bringToFront(),
  close: () => raw.close(),
});

/** The browser's own page of extensions can do what a person can do there. */
declare const chrome: { management: { setEnabled(id: string, isEnabled: boolean): Promise<void> } };

export async function badgesInChromium(): Promise<ChromiumBadgeStage> {
  const stage = await openStage();
  const pages = new WeakMap<SitePage, Page>();
  const { browser } = stage;
  const enable = async (isEnabled: boolean) => {
    const page = await browser.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate((asked) => chrome.management.setEnabled(asked.id, asked.isEnabled), { id: browser.extension.id, isEnabled });
    await page.close();
  };
  return {
    replica: stage.replica,
    async open(url) {
      const page = wrap(await stage.visit(url));
      pages.set(page, page.raw);
      return page;
    },
    async popupOver(page): Promise<Popup> {
      const raw = pages.get(page);
      if (!raw) throw new Error('not a page of this stage');
      const popup = await browser.extension.openPopup(raw);
      await popup.waitFor(`document.querySelector('main')`);
      return popup;
    },
    asked: stage.asked,
    errors: async () => browser.errors,
    stopBackground: browser.extension.killWorker,
    switchOff: () => enable(false),
    async update() {
      await enable(false);
      await enable(true);
    },
    close: stage.close,
  };
}
