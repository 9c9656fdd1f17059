import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium, NO_CHROMIUM } from '../tests/e2e/find-chromium';
import { type Language, messagesOf } from './locales';

const ROOT = join(import.meta.dirname, '../tests/gallery');

/** The invented states of `tests/gallery` as pages of a local server, and a browser to take pictures of them with. */
export interface GalleryPages {
  /** Ends in "/". */
  base: string;
  browser: Browser;
  /** A page that speaks this language. */
  page(language: Language, options: Parameters<Browser['newPage']>[0]): Promise<Page>;
  close(): Promise<void>;
}

export async function openGallery(outDir: string): Promise<GalleryPages> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  const input = ['index.html', 'card.html'].map((name) => join(ROOT, name));
  const common = { root: ROOT, configFile: false, logLevel: 'error' } as const;
  await build({ ...common, build: { outDir, emptyOutDir: true, target: 'esnext', rollupOptions: { input } } });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    base: server.resolvedUrls?.local[0] ?? '',
    browser,
    async page(language, options) {
      const page = await browser.newPage(options);
      await page.addInitScript((all) => Object.assign(globalThis, { texts: all }), await messagesOf(language));
      page.on('pageerror', (error) => console.error(page.url(), error.message));
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Presses what a state wants pressed, and takes pointer and focus out of the picture. */
export async function press(page: Page, clicks: string[] = []): Promise<void> {
  await page.locator('main').waitFor();
  for (const selector of clicks) for (const button of await page.locator(selector).all()) await button.click();
  await page.mouse.move(0, 0);
}
