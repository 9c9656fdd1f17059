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
  if (sidebarAction) return () => sidebarAction.open();
  const windowId = tab?.windowId;
  return sidePanel && windowId !== undefined ? () => sidePanel.open({ windowId }) : undefined;
}
