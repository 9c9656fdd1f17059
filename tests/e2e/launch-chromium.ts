import { rmSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Replica } from '../replica/start-replica';
import { chromiumArguments, makeProfile, unpackedId } from './chromium-profile';
import { type ExtensionHandle, extensionHandle } from './extension-handle';
import { findChromium, NO_CHROMIUM } from './find-chromium';
import { collectErrors } from './page-errors';

/**
 * A real Chromium that reaches the replica and nothing else, with or without the extension.
 * @example
 * const replica = await startReplica();
 * const browser = await launchChromium({ replica, extension: '.output/chrome-mv3' });
 * const page = await browser.open('https://open.spotify.com/album/0NightFerryAdaQuill001');
 * const popup = await browser.extension.openPopup(page);
 * await popup.waitFor(`document.body.innerText.includes('Juno Park')`);
 * await popup.screenshot('popup.png', 2);
 * expect(browser.errors).toEqual([]);
 * await browser.close();
 * await replica.close();
 */
export interface LaunchOptions {
  replica: Pick<Replica, 'hosts' | 'port' | 'spki'>;
  /** Show the window. Needs a display. */
  headed?: boolean;
  deviceScaleFactor?: number;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** BCP 47, of pages and of the browser's own language. */
  locale?: string;
  /** More command-line arguments. */
  args?: string[];
}

export interface ChromiumHandle {
  context: BrowserContext;
  /** DevTools protocol session of the whole browser. */
  cdp: CDPSession;
  /** "where: what" of every uncaught error and console error in pages and popups so far. */
  errors: string[];
  /** A new tab on this address, loaded. */
  open(url: string): Promise<Page>;
  /** Bounded; the profile is removed. */
  close(): Promise<void>;
}
export interface ChromiumWithExtension extends ChromiumHandle {
  extension: ExtensionHandle;
}

const CLOSE_WITHIN_MS = 8000;

function launchContext(
  profile: string,
  { replica, headed = false, args = [], locale, ...look }: LaunchOptions,
  extension: string | undefined,
) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    // Without a user namespace of its own (root in a container) the sandbox cannot start.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...chromiumArguments(replica, extension), ...(locale ? [`--lang=${locale}`] : []), ...args],
    // On Linux the browser's own language comes from the environment, elsewhere from the argument.
    ...(locale ? { locale, env: { ...process.env, LANGUAGE: locale.replace('-', '_') } } : {}),
    ...look,
  });
}

async function closeWithin(context: BrowserContext, profile: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, CLOSE_WITHIN_MS);
  });
  await Promise.race([context.close(), late]);
  clearTimeout(timer);
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

export async function launchChromium(options: LaunchOptions & { extension: string }): Promise<ChromiumWithExtension>;
export async function launchChromium(options: LaunchOptions): Promise<ChromiumHandle>;
export async function launchChromium({ extension, ...options }: LaunchOptions & { extension?: string }): Promise<ChromiumHandle> {
  const profile = makeProfile();
  const context = await launchContext(profile, options, extension);
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the browser gives no session of its own');
  const errors = collectErrors(context);
  return {
    context,
    cdp,
    errors,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    close: () => closeWithin(context, profile),
    ...(extension ? { extension: extensionHandle(context, cdp, unpackedId(extension), errors) } : {}),
  };
}
