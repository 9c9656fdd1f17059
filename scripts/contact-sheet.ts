/**
 * One picture of every view and state, `npm run sheet`: the popup (380 px) and the panel (wide), light and dark, English and German,
 * from invented answers. Writes `.shots/sheet/<language>-<scheme>-<surface>-<n>.png`; fails when anything is wider than its surface.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answers } from '../tests/gallery/answers';
import { views } from '../tests/gallery/views';
import { type GalleryPages, openGallery, press } from './gallery-pages';
import { LANGUAGES, type Language } from './locales';

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
  await press(page, clicks);
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

async function sheetsOf(gallery: GalleryPages, table: Page, language: Language, scheme: (typeof SCHEMES)[number], surface: Surface) {
  const page = await gallery.page(language, { viewport: SURFACES[surface], colorScheme: scheme });
  const pictures: [string, string][] = [];
  for (const [state, { clicks = [] }] of states) pictures.push([state, await shoot(page, gallery.base, state, clicks, surface)]);
  await page.close();
  await table.setViewportSize({ width: (SURFACES[surface].width / 2 + 12) * COLUMNS + 12, height: 400 });
  for (let start = 0; start < pictures.length; start += COLUMNS * ROWS) {
    const name = `${language}-${scheme}-${surface}-${start / (COLUMNS * ROWS) + 1}.png`;
    await compose(table, pictures.slice(start, start + COLUMNS * ROWS), surface, join(OUT, name));
  }
  console.log(`${language} ${scheme} ${surface}: ${pictures.length} states`);
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const gallery = await openGallery(join(OUT, 'page'));
try {
  const table = await gallery.browser.newPage();
  for (const language of SHOWN) {
    for (const scheme of SCHEMES) {
      for (const surface of ['popup', 'panel'] satisfies Surface[]) await sheetsOf(gallery, table, language, scheme, surface);
    }
  }
} finally {
  await gallery.close();
}
