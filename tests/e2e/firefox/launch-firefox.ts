import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Replica } from '../../replica/start-replica';
import { type Command, connectBidi } from './bidi';
import { type BrowserScope, openBrowserScope } from './browser-scope';
import { findFirefox, NO_FIREFOX } from './find-firefox';
import { type FirefoxExtension, firefoxExtension } from './firefox-extension';
import { makeProfile } from './firefox-profile';
import { startFirefox } from './start-firefox';
import { type Surface, surfaceOn } from './surface';

/** A real Firefox with the extension that reaches the replica and nothing else. */
export interface FirefoxHandle {
  extension: FirefoxExtension;
  /** Uncaught errors, rejections and console errors so far, of pages and of all parts of the extension. */
  errors(): Promise<string[]>;
  toFront(page: Surface): Promise<void>;
  /** Switches an extension off, as on the browser's own page of them. */
  switchOff(id: string): Promise<void>;
  /** A new tab on this address, loaded. */
  open(url: string): Promise<Surface>;
  /** Bounded; the profile is removed. */
  close(): Promise<void>;
}

async function openSession(send: Command): Promise<BrowserScope> {
  // For pages and the extension's own requests alike; the proxy leads nowhere but to the replica.
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return openBrowserScope(send);
}

// The sites' policy in the replica forbids the icon that Firefox asks for of itself.
const isOurs = (error: string) => /^(https|moz-extension):/.test(error) && !error.includes('/favicon.ico');

/**
 * @example
 * const replica = await startReplica();
 * const browser = await launchFirefox({ replica, extension: '.output/firefox-mv3' });
 * const popup = await browser.extension.openPopup(await browser.open('https://open.spotify.com/album/0NightFerryAdaQuill001'));
 * await popup.waitFor(`document.body.innerText.includes('Juno Park')`);
 * await browser.close();
 * await replica.close();
 */
export async function launchFirefox(options: { replica: Pick<Replica, 'proxyPort'>; extension: string }): Promise<FirefoxHandle> {
  const executable = findFirefox();
  if (!executable) throw new Error(NO_FIREFOX);
  const profile = makeProfile(options.replica);
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  const firefox = await startFirefox(executable, profile).catch((error) => {
    removeProfile();
    throw error;
  });
  const bidi = await connectBidi(firefox.address);
  const close = async () => {
    void bidi.send('browser.close').catch(() => {});
    await firefox.end();
    bidi.disconnect();
    removeProfile();
  };
  try {
    const scope = await openSession(bidi.send);
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(options.extension) } });
    return {
      extension: firefoxExtension(bidi.send, scope),
      errors: async () => [...(await scope<string[]>('scriptErrors')).filter(isOurs), ...firefox.consoleErrors()],
      toFront: async ({ context }) => void (await bidi.send('browsingContext.activate', { context })),
      switchOff: (id) => scope(`AddonManager.getAddonByID('${id}').then((addon) => addon.disable()).then(() => {})`),
      open: (url) => openTab(bidi.send, url),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openTab(send: Command, url: string): Promise<Surface> {
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('browsingContext.navigate', { context, url, wait: 'complete' });
  return surfaceOn(send, context, () => send('browsingContext.close', { context }));
}
