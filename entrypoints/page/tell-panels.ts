import { browser } from '#imports';
import { followPlaying } from '../../lib/badges/follow-playing';
import { sites } from '../../lib/sites';

/** A panel opens a port to the page for as long as it wants to know what plays; nobody else opens one. */
export function tellPanels(): void {
  const site = sites.find(({ matches }) => matches.includes(`${location.origin}/*`));
  if (!site?.playing) return;
  browser.runtime.onConnect.addListener((port) => {
    port.onDisconnect.addListener(followPlaying(document, site, (news) => port.postMessage(news)));
  });
}
