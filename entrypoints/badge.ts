import { browser, defineUnlistedScript } from '#imports';
import { startBadge } from '../lib/badges/badge';
import { pageHandle } from '../lib/badges/page-handle';
import type { PagePort } from '../lib/badges/port';
import { speak } from '../lib/i18n/messages';
import type { PortName, Spoken } from '../lib/messages';

function connect(name: PortName): PagePort {
  const port = browser.runtime.connect({ name });
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onDisconnect: (listener) => port.onDisconnect.addListener(listener),
    disconnect: () => port.disconnect(),
  };
}

/** Injected once there is something to show (entrypoints/background/hear.ts). */
export default defineUnlistedScript(() => {
  const handle = pageHandle();
  if (!handle || handle.isLoaded) return;
  speak((key) => browser.i18n.getMessage(key as 'extName'));
  startBadge({
    root: document,
    handle,
    connect,
    loadCard: () => browser.runtime.sendMessage({ type: 'card/load' } satisfies Spoken),
  });
});
