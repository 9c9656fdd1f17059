import { EXTENSION_ID } from '../firefox/firefox-profile';
import { openInFirefox } from '../firefox/open-in-firefox';
import type { Surface } from '../firefox/surface';
import type { BadgeStage, SitePage } from './stage';

export async function badgesInFirefox(): Promise<BadgeStage> {
  const { replica, browser, visit, asked, close } = await openInFirefox();
  const surfaces = new WeakMap<SitePage, Surface>();
  return {
    replica,
    async open(url) {
      const surface = await visit(url);
      const page = { ...surface, toFront: () => browser.toFront(surface) };
      surfaces.set(page, surface);
      return page;
    },
    async popupOver(page) {
      const surface = surfaces.get(page);
      if (!surface) throw new Error('not a page of this stage');
      return browser.extension.openPopup(surface);
    },
    asked,
    errors: browser.errors,
    stopBackground: browser.extension.stopBackground,
    switchOff: () => browser.switchOff(EXTENSION_ID),
    close,
  };
}
