import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type LoggedRequest, type Replica, startReplica } from '../replica/start-replica';
import { findChromium, NO_CHROMIUM } from './find-chromium';
import { type ChromiumWithExtension, launchChromium } from './launch-chromium';
import type { Popup } from './popup';

const EXTENSION = '.output/chrome-mv3';
/** The same with numbered points at which its worker can be killed: `wxt build --mode kill`. */
export const EXTENSION_WITH_KILL_POINTS = '.output/chrome-mv3-kill';

/** Why the specs cannot run here; undefined = they can. A missing build is a mistake, not a reason. */
export const cannotRun = findChromium() ? undefined : NO_CHROMIUM;

/** The built extension in a browser of its own: a new profile, so an empty cache. */
export interface Stage {
  replica: Replica;
  browser: ChromiumWithExtension;
  /** A tab on this address, once its content is there. */
  visit(url: string): Promise<Page>;
  /** The popup over that tab, once it shows one of these states. */
  popupOn(page: Page, ...states: string[]): Promise<Popup>;
  /** Requests of the extension: to services, not the pages' own. */
  asked(): LoggedRequest[];
  close(): Promise<void>;
}

const isPageLoad = ({ url, host }: LoggedRequest) =>
  host === 'open.spotify.com' ||
  host.endsWith('scdn.co') ||
  (host === 'genius.com' && !url.startsWith('https://genius.com/api/')) ||
  /^(images|assets)\.genius/.test(host);

export async function openStage({ extension = EXTENSION, locale }: { extension?: string; locale?: string } = {}): Promise<Stage> {
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build first`);
  const replica = await startReplica();
  const browser = await launchChromium({ replica, extension, ...(locale ? { locale } : {}) });
  return {
    replica,
    browser,
    visit: (url) => browser.open(url),
    async popupOn(page, ...states) {
      const popup = await browser.extension.openPopup(page);
      const wanted = states.map((state) => `[data-state="${state}"]`).join(',');
      await popup.waitFor(`document.querySelector('${wanted}')`, 20_000);
      return popup;
    },
    asked: () => replica.requests.filter((request) => !isPageLoad(request)),
    async close() {
      await browser.close();
      await replica.close();
    },
  };
}

/** Every source has been asked. */
export const settled = (popup: Popup): Promise<void> => popup.waitFor(`document.querySelector('[data-complete="true"]')`, 30_000);

export const names = (popup: Popup, hook: string): Promise<string[]> =>
  popup.evaluate<string[]>(`[...new Set([...document.querySelectorAll('${hook} .name__credited')].map((each) => each.innerText.trim()))]`);
