import type { Page } from 'playwright-core';
import type { Stage } from './open-extension';
import { type Popup, surfaceAt } from './popup';

/** In English, what opens the panel. */
const OPENS = '.bar__button[aria-label="Keep open beside the page"]';

/** The panel beside that tab, opened as a person does: by the button in the popup, which closes over it. */
export async function openSidePanel({ browser }: Stage, page: Page): Promise<Popup> {
  const popup = await browser.extension.openPopup(page);
  await popup.waitFor(`document.querySelector('${OPENS}')`);
  // The popup may be gone before the mouse button is up again.
  await popup.click(OPENS).catch(() => {});
  return surfaceAt('sidepanel', { browser: browser.cdp, id: browser.extension.id, errors: browser.errors });
}
