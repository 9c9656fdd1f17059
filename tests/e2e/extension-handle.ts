import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { openPopup, type Popup } from './popup';
import { poll, targets } from './target';

/** The extension as the browser runs it. */
export interface ExtensionHandle {
  id: string;
  /** `chrome-extension://…` */
  origin: string;
  openPopup(page: Page): Promise<Popup>;
  /** The service worker; waits for it to start. `evaluate` runs in it. */
  worker(): Promise<Worker>;
  /** Ends the service worker as an idle browser does (under automation it never idles out by itself). */
  killWorker(): Promise<void>;
  /** Optional hosts: the extension's next request for them, made by a real click, is granted without a prompt. */
  approveHosts(patterns: string[]): Promise<void>;
  /** Starts collecting for `reportedErrors`; reloads the extension. */
  watchErrors(): Promise<void>;
  /** Manifest warnings and run-time errors as the browser's own page of extensions lists them. */
  reportedErrors(): Promise<string[]>;
}

/** The part of `chrome.developerPrivate` that is used on chrome://extensions. */
interface ExtensionsPage {
  addHostPermission(id: string, pattern: string): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ manifestErrors: { message: string }[]; runtimeErrors: { message: string; source: string }[] }>;
}
declare const chrome: { developerPrivate: ExtensionsPage };

async function onExtensionsPage<Value>(context: BrowserContext, use: (page: Page) => Promise<Value>): Promise<Value> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    return await use(page);
  } finally {
    await page.close();
  }
}

const approve = (page: Page, id: string, patterns: string[]) =>
  page.evaluate(
    async (asked) => {
      for (const pattern of asked.patterns) await chrome.developerPrivate.addHostPermission(asked.id, pattern);
    },
    { id, patterns },
  );

const watch = (page: Page, id: string) =>
  page.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
    await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
  }, id);

const report = (page: Page, id: string) =>
  page.evaluate(async (extensionId) => {
    const { manifestErrors, runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
    return [...manifestErrors.map((each) => each.message), ...runtimeErrors.map((each) => `${each.message} (${each.source})`)];
  }, id);

export function extensionHandle(context: BrowserContext, browser: CDPSession, id: string, errors: string[]): ExtensionHandle {
  const origin = `chrome-extension://${id}`;
  const workers = async () => (await targets(browser)).filter((each) => each.type === 'service_worker' && each.url.startsWith(origin));
  const running = () => context.serviceWorkers().find((each) => each.url().startsWith(origin));
  return {
    id,
    origin,
    openPopup: (page) => openPopup(page, { browser, id, errors }),
    worker: () => poll('the service worker', async () => running(), 10_000),
    async killWorker() {
      for (const { targetId } of await workers()) await browser.send('Target.closeTarget', { targetId });
      await poll('the end of the service worker', async () => (await workers()).length === 0);
    },
    approveHosts: (patterns) => onExtensionsPage(context, (page) => approve(page, id, patterns)),
    watchErrors: () => onExtensionsPage(context, (page) => watch(page, id)),
    reportedErrors: () => onExtensionsPage(context, (page) => report(page, id)),
  };
}
