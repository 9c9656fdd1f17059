import { browser, defineUnlistedScript } from '#imports';
import { startBadge } from '../lib/badges/badge';
import { pageHandle } from '../lib/badges/page-handle';
import { pagePort } from '../lib/badges/port';
import { speak } from '../lib/i18n/messages';
import type { Spoken } from '../lib/messages';

/** Injected once there is something to show (entrypoints/background/hear.ts). */
export default defineUnlistedScript(() => {
  const handle = pageHandle();
  if (!handle || handle.isLoaded) return;
  speak((key) => browser.i18n.getMessage(key as 'extName'));
  startBadge({
    root: document,
    handle,
    connect: (name) => pagePort(browser.runtime.connect({ name })),
    loadCard: () => browser.runtime.sendMessage({ type: 'card/load' } satisfies Spoken),
  });
});
