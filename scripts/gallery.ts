/**
 * Pictures of every state of the popup and of the card, light and dark, from invented answers:
 * `npx tsx scripts/gallery.ts [--lang de] [state…]`. The popup is taken as the browser shows it (at most 600 px high) and whole, the
 * card over a page of its own scheme, wide and narrow. Writes to `.shots/gallery/`; fails when a state is wider than the popup.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { answers, type Shown } from '../tests/gallery/answers';
import { cards, type ShownCard } from '../tests/gallery/cards';
import { views } from '../tests/gallery/views';
import { openGallery, press } from './gallery-pages';
import { LANGUAGES } from './locales';

const OUT = join(import.meta.dirname, '../.shots/gallery');
const WIDTH = 380;

type Picture = { state: string; shown: Pick<Shown, 'clicks'>; scheme: 'light' | 'dark'; language: string };

async function shoot(page: Page, base: string, { state, shown, scheme, language }: Picture): Promise<void> {
  for (const tall of [false, true]) {
    await page.goto(`${base}?state=${state}${tall ? '&tall' : ''}`);
    await press(page, shown.clicks);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.screenshot({
      path: join(OUT, `${state}-${language}-${scheme}${tall ? '-tall' : ''}.png`),
      fullPage: tall,
      animations: 'disabled',
    });
  }
  const width = await page.evaluate(() => document.querySelector('main')?.scrollWidth ?? 0);
  if (width > WIDTH) throw new Error(`${state} is ${width} px wide`);
}

async function shootCard(page: Page, base: string, state: string, shown: ShownCard, scheme: string, language: string): Promise<void> {
  for (const width of [760, 420]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`${base}card.html?state=${state}${scheme === 'light' ? '&light' : ''}`);
    await page.locator('.card').waitFor();
    for (const selector of shown.clicks ?? []) await page.locator(selector).click();
    await page.screenshot({ path: join(OUT, `${state}-${language}-${scheme}-${width}.png`), animations: 'disabled' });
  }
}

await mkdir(OUT, { recursive: true });
const gallery = await openGallery(join(OUT, 'page'));
try {
  const { base } = gallery;
  const { values, positionals: wanted } = parseArgs({ options: { lang: { type: 'string', default: 'en' } }, allowPositionals: true });
  const language = LANGUAGES.find((each) => each === values.lang) ?? 'en';
  const isWanted = (state: string) => wanted.length === 0 || wanted.includes(state);
  for (const scheme of ['light', 'dark'] as const) {
    const page = await gallery.page(language, { viewport: { width: WIDTH, height: 600 }, colorScheme: scheme, deviceScaleFactor: 2 });
    for (const [state, shown] of Object.entries({ ...answers, ...views })) {
      if (isWanted(state)) await shoot(page, base, { state, shown, scheme, language });
    }
    // The card looks at the page, not at the browser.
    await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
    for (const [state, shown] of Object.entries(cards)) {
      if (isWanted(state)) await shootCard(page, base, state, shown, scheme, language);
    }
  }
} finally {
  await gallery.close();
}
