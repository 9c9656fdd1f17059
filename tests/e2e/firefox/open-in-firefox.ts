import { existsSync } from 'node:fs';
import { sources } from '../../../lib/sources';
import { type LoggedRequest, type Replica, startReplica } from '../../replica/start-replica';
import { findFirefox, NO_FIREFOX } from './find-firefox';
import { type FirefoxHandle, launchFirefox } from './launch-firefox';
import type { Surface } from './surface';

const EXTENSION = '.output/firefox-mv3';

/** Why the specs cannot run here; undefined = they can. A missing build is a mistake, not a reason. */
export const cannotRun = findFirefox() ? undefined : NO_FIREFOX;

/** The built extension in a Firefox of its own: a new profile, so an empty cache. */
export interface FirefoxStage {
  replica: Replica;
  browser: FirefoxHandle;
  /** A tab on this address, once its content is there. */
  visit(url: string): Promise<Surface>;
  /** The popup over that tab, once it shows one of these states. */
  popupOn(page: Surface, ...states: string[]): Promise<Surface>;
  /** Requests of the extension: to services, not the pages' own. */
  asked(): LoggedRequest[];
  close(): Promise<void>;
}

const ENDPOINTS = sources.flatMap(({ endpoints }) => Object.values(endpoints));

export async function openInFirefox(): Promise<FirefoxStage> {
  if (!existsSync(EXTENSION)) throw new Error(`${EXTENSION} is missing: npm run build first`);
  const replica = await startReplica();
  const browser = await launchFirefox({ replica, extension: EXTENSION });
  return {
    replica,
    browser,
    visit: (url) => browser.open(url),
    async popupOn(page, ...states) {
      const popup = await browser.extension.openPopup(page);
      await popup.waitFor(`document.querySelector('${states.map((state) => `[data-state="${state}"]`).join()}')`, 20_000);
      return popup;
    },
    asked: () => replica.requests.filter(({ url }) => ENDPOINTS.some((endpoint) => url.startsWith(endpoint))),
    async close() {
      await browser.close();
      await replica.close();
    },
  };
}

/** Every source has been asked. */
export const settled = (popup: Surface): Promise<void> => popup.waitFor(`document.querySelector('[data-complete="true"]')`, 30_000);

/** The sentence of each that fits, in order. */
export const textsOf = (surface: Surface, selector: string): Promise<string[]> =>
  surface.evaluate(`[...document.querySelectorAll('${selector}')].map((each) => each.innerText.trim())`);
