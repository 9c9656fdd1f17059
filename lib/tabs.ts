import { browser } from './browser';

/** A tab and its window. `url` is absent on pages that we have no business with. */
export interface OpenTab {
  id: number;
  windowId?: number;
  url?: string;
  isPrivate: boolean;
}

/** The tab that the person looks at. */
export async function activeTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id, windowId, url, incognito } = tab;
  return { id, isPrivate: incognito, ...(windowId === undefined ? {} : { windowId }), ...(url ? { url } : {}) };
}

/**
 * What opens the panel beside the page. It has to be called straight from a click, before anything is awaited. undefined = the browser has
 * none, or nobody knows for which window.
 */
export function openPanelFor(tab: OpenTab | undefined): (() => Promise<void>) | undefined {
  const { sidebarAction, sidePanel } = browser;
  if (sidebarAction) return noted(() => sidebarAction.open());
  const windowId = tab?.windowId;
  return sidePanel && windowId !== undefined ? noted(() => sidePanel.open({ windowId })) : undefined;
}

const PRESSED_KEY = 'panel/pressed';
const PRESS_MS = 10_000;

/** Noted first and not waited for: the popup that was pressed in may be gone as soon as the panel opens. */
const noted = (open: () => Promise<void>) => (): Promise<void> => {
  browser.storage.session.set({ [PRESSED_KEY]: Date.now() }).catch(() => undefined);
  return open();
};

/**
 * Whether somebody has just pressed for the panel. Browsers also open it by themselves, with a window that they restore: that is no click.
 */
export async function isPanelPressed(): Promise<boolean> {
  const isRecent = (at: unknown) => typeof at === 'number' && Date.now() - at < PRESS_MS;
  const isNoted = async () => isRecent((await browser.storage.session.get(PRESSED_KEY))[PRESSED_KEY]);
  // The panel may be there before the press has been noted.
  if (await isNoted()) return true;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return isNoted();
}
