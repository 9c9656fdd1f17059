import { poll } from '../target';
import type { Command } from './bidi';
import type { BrowserScope } from './browser-scope';
import { EXTENSION_ID, EXTENSION_UUID } from './firefox-profile';
import { type Surface, surfaceOn } from './surface';

/** The extension as Firefox runs it. */
export interface FirefoxExtension {
  /** `moz-extension://…` */
  origin: string;
  /** Presses the toolbar button over a page: the real popup. */
  openPopup(page: Surface): Promise<Surface>;
  /** Its sidebar, once it is open. */
  sidebar(): Promise<Surface>;
  /** One of its pages in a tab, e.g. `guide.html`. */
  openPage(path: string): Promise<Surface>;
  /** The tab that shows one of its pages, opened by itself. */
  pageAt(path: RegExp): Promise<Surface>;
  /** Ends the background page as an idle browser does; the next event starts it anew. */
  stopBackground(): Promise<void>;
  /** Match patterns that it may read and ask, as granted. */
  grantedHosts(): Promise<string[]>;
  /** What Firefox holds against the manifest. */
  warnings(): Promise<string[]>;
}

const ORIGIN = `moz-extension://${EXTENSION_UUID}`;
const SELF = `WebExtensionPolicy.getByID('${EXTENSION_ID}')`;
const EXTENSION_PARENT = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent`;

interface Tree {
  contexts: { context: string; url: string }[];
}

export function firefoxExtension(send: Command, scope: BrowserScope): FirefoxExtension {
  const tab = (context: string) => surfaceOn(send, context, () => send('browsingContext.close', { context }));
  const started = async (page: Surface) => {
    // No load event is sent for pages of an extension, and on the way to their process there is nobody to ask.
    const isLoaded = `location.origin === '${ORIGIN}' && document.readyState === 'complete'`;
    await poll('the page to load', () => page.evaluate(isLoaded).catch(() => false));
    return page;
  };
  return {
    origin: ORIGIN,
    async openPopup({ context }) {
      await send('browsingContext.activate', { context });
      // The button of an open popup would close it.
      await poll('the end of the last popup', () => scope<boolean>('closePopup(), !popupId()'));
      await scope(`void ${EXTENSION_PARENT}.apiManager.global.browserActionFor(${SELF}.extension).triggerAction(window)`);
      const popup = await poll('the popup', () => scope<string | undefined>('popupId()'));
      return started(surfaceOn(send, popup, () => scope('closePopup()')));
    },
    async sidebar() {
      const sidebar = await poll('the sidebar', () => scope<string | undefined>('sidebarId()'));
      return started(surfaceOn(send, sidebar, () => scope('SidebarController.hide()')));
    },
    async openPage(path) {
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await send('browsingContext.navigate', { context, url: `${ORIGIN}/${path}`, wait: 'none' });
      return started(tab(context));
    },
    async pageAt(path) {
      const found = await poll(`a tab on ${path.source}`, async () => {
        const { contexts } = await send<Tree>('browsingContext.getTree');
        return contexts.find(({ url }) => url.startsWith(ORIGIN) && path.test(url));
      });
      return started(tab(found.context));
    },
    async stopBackground() {
      await scope(`${EXTENSION_PARENT}.DebugUtils.terminateBackgroundScript('${EXTENSION_ID}').then(() => {})`);
    },
    grantedHosts: () => scope(`${SELF}.allowedOrigins.patterns.map(({ pattern }) => pattern)`),
    warnings: () => scope(`${SELF}.extension.warnings.concat(${SELF}.extension.errors)`),
  };
}
