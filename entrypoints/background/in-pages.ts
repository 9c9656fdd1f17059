import { browser } from '../../lib/browser';
import type { PageQuestion } from '../../lib/messages';
import { sites } from '../../lib/sites';

/** The badge's look and script into one page; rejects where the page has gone or may not be touched. */
export async function loadBadge(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/marks.css'] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/badge.js'] });
}

export async function loadCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] });
}

/** Whether the browser has opened the popup: some want a click in their own window for it. */
export const openPopup = (): Promise<boolean> =>
  browser.action.openPopup().then(
    () => true,
    () => false,
  );

/** Every open page of our sites is judged anew. */
export async function askPagesAgain(): Promise<void> {
  const again: PageQuestion = { type: 'page/again' };
  const tabs = await browser.tabs.query({ url: sites.flatMap((site) => site.matches) });
  // A page that was opened before the extension was installed has nobody to answer.
  for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, again).catch(() => undefined);
}
