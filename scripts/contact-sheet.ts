/**
 * One picture of every view and state, `npm run sheet`: the popup (380 px) and the panel (wide), light and dark, English and German,
 * from invented answers. Writes `.shots/sheet/<language>-<scheme>-<surface>-<n>.png`; fails when anything is wider than its surface.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { answers } from '../tests/gallery/answers';
import { views } from '../tests/gallery/views';
import { findChromium } from './find-chromium.mjs';
import { LANGUAGES, type Language, messagesOf } from './locales';

const ROOT = join(import.meta.dirname, '../tests/gallery');
const OUT = join(import.meta.dirname, '../.shots/sheet');
const SHOWN: Language[] = LANGUAGES.filter((language) => language === 'en' || language === 'de');
const SCHEMES = ['light', 'dark'] as const;
const SURFACES = { popup: { width: 380, height: 600 }, panel: { width: 480, height: 760 } } as const;
type Surface = keyof typeof SURFACES;
/** Pictures in one sheet. */
const COLUMNS = 6;
const ROWS = 3;

const states: [name: string, shown: { clicks?: string[] }][] = Object.entries({ ...answers, ...views });

/** One state as the surface shows it, as a data address. */
async function shoot(page: Page, base: string, state: string, clicks: string[], surface: Surface): Promise<string> {
  await page.goto(`${base}?state=${state}${surface === 'panel' ? '&panel' : ''}`);
  // Parts that are fetched later are in the pictures too.
  await page.waitForLoadState('networkidle');
  await page.locator('main').waitFor();
  for (const selector of clicks) for (const button of await page.locator(selector).all()) await button.click();
  await page.mouse.move(0, 0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > SURFACES[surface].width) throw new Error(`${state} is ${width} px wide in the ${surface}`);
  const picture = await page.screenshot({ animations: 'disabled' });
  return `data:image/png;base64,${picture.toString('base64')}`;
}

const figure = ([name, picture]: [string, string]) => `<figure><img src="${picture}"><figcaption>${name}</figcaption></figure>`;

async function compose(page: Page, pictures: [string, string][], surface: Surface, path: string): Promise<void> {
  const { width } = SURFACES[surface];
  await page.setContent(`<style>
    body { margin: 12px; display: grid; grid-template-columns: repeat(${COLUMNS}, ${width / 2}px); gap: 12px; background: #8a8a8a; font: 11px sans-serif }
    figure { margin: 0 } img { width: 100%; display: block } figcaption { color: #fff; padding-top: 2px }
  </style>${pictures.map(figure).join('')}`);
  await page.screenshot({ path, fullPage: true });
}

const outDir = join(OUT, 'page');
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
await build({ root: ROOT, configFile: false, logLevel: 'error', build: { outDir, rollupOptions: { input: join(ROOT, 'index.html') } } });
const server = await preview({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
});
const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is missing: npm start installs it or says how');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const base = server.resolvedUrls?.local[0] ?? '';
  const table = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  for (const language of SHOWN) {
    const texts = await messagesOf(language);
    for (const scheme of SCHEMES) {
      for (const surface of ['popup', 'panel'] satisfies Surface[]) {
        const page = await browser.newPage({ viewport: SURFACES[surface], colorScheme: scheme });
        await page.addInitScript((all) => Object.assign(globalThis, { texts: all }), texts);
        page.on('pageerror', (error) => {
          throw error;
        });
        const pictures: [string, string][] = [];
        for (const [state, { clicks = [] }] of states) pictures.push([state, await shoot(page, base, state, clicks, surface)]);
        for (let start = 0; start < pictures.length; start += COLUMNS * ROWS) {
          const name = `${language}-${scheme}-${surface}-${start / (COLUMNS * ROWS) + 1}.png`;
          await table.setViewportSize({ width: (SURFACES[surface].width / 2 + 12) * COLUMNS + 12, height: 400 });
          await compose(table, pictures.slice(start, start + COLUMNS * ROWS), surface, join(OUT, name));
        }
        await page.close();
        console.log(`${language} ${scheme} ${surface}: ${pictures.length} states`);
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
