import { browser } from '../../lib/browser';
import { FOLLOW, type Spoken } from '../../lib/messages';
import { sites } from '../../lib/sites';
import type { PlayerParts } from '../../lib/view/follow-players';

/** Tabs of the panel's own window whose pages are read. */
export const tabs: PlayerParts['tabs'] = async () => {
  const open = await browser.tabs.query({
    currentWindow: true,
    url: sites.filter(({ playing }) => playing).flatMap(({ matches }) => matches),
  });
  return open.flatMap(({ id, active }) => (id === undefined ? [] : [{ id, isFront: active }]));
};

export const connect: PlayerParts['connect'] = (tabId) => {
  const port = browser.tabs.connect(tabId, { name: FOLLOW });
  return {
    onMessage: (listener) => port.onMessage.addListener(listener),
    onDisconnect: (listener) =>
      port.onDisconnect.addListener(() => {
        // Looked at, so that the browser does not report it: a page from before the installation has no script of ours.
        void browser.runtime.lastError;
        listener();
      }),
    disconnect: () => port.disconnect(),
  };
};

/** Called whenever another tab, another address or a page that has just been drawn may be in front. Pages say the last by themselves. */
export function onTurn(hear: () => void): void {
  browser.tabs.onActivated.addListener(hear);
  browser.tabs.onRemoved.addListener(hear);
  browser.tabs.onUpdated.addListener((_id, { url, status }) => void ((url || status) && hear()));
  browser.runtime.onMessage.addListener((message: { type?: Spoken['type'] }) => {
    if (message.type === 'page/shown') hear();
    return undefined; // the background answers it
  });
}

export const goTo = (tabId: number): void => void browser.tabs.update(tabId, { active: true }).catch(() => undefined);
