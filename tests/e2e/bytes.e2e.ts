import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import limits from './byte-limits.json' with { type: 'json' };

const BUILD = '.output/chrome-mv3';
const textOf = (file: string): string => readFileSync(join(BUILD, file), 'utf8');

/** Scripts and styles that a page of ours loads before it shows anything. */
const loadedBy = (page: string): string[] =>
  [...textOf(page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);

/** And whatever their scripts fetch later, each once. */
function withAllThatFollows(files: string[]): string[] {
  const all = new Set(files);
  // A set hands out what is added while it is gone through.
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    for (const [, next = ''] of textOf(file).matchAll(/["'`](?:\.\/|chunks\/)([\w-]+\.js)["'`]/g)) all.add(`chunks/${next}`);
  }
  return [...all];
}

/** Everything that the manifest loads into pages, scripts and styles. */
function manifestScripts(): string[] {
  const { content_scripts } = JSON.parse(textOf('manifest.json')) as { content_scripts: { js?: string[]; css?: string[] }[] };
  return content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

const FILES: Record<keyof typeof limits, () => string[]> = {
  'a page, by the manifest': () => manifestScripts(),
  'the scripts of the badge and its card, on demand': () => ['badge.js', 'card.js'],
  'the style of the marks, on demand': () => ['assets/marks.css'],
  'the popup, before its first picture': () => loadedBy('popup.html'),
  'the popup, with every view': () => withAllThatFollows(loadedBy('popup.html')),
  'the side panel': () => loadedBy('sidepanel.html'),
  'the guide': () => loadedBy('guide.html'),
  'the background': () => ['background.js'],
};

/** Limits, in bytes of gzip, are kept in a file of their own: whoever raises one says so. */
describe('what is loaded', () => {
  it.each(Object.entries(limits))('by %s stays within its limit', (what, limit) => {
    const files = Object.entries(FILES).find(([name]) => name === what)?.[1]() ?? [];
    expect(files.length).toBeGreaterThan(0);
    const bytes = files.reduce((sum, file) => sum + gzipSync(textOf(file)).length, 0);
    console.log(`bytes: ${what}: ${bytes} of ${limit} gzip`);
    expect(bytes).toBeLessThanOrEqual(limit);
  });

  it('by a page has no schema library and no view library in it', () => {
    for (const file of FILES['a page, by the manifest']()) expect(/ZodMini|safeParse|__preactattr_/.test(textOf(file)), file).toBe(false);
  });

  it('by a badge has no schema library in it', () => {
    for (const file of ['badge.js', 'card.js']) expect(/ZodMini|safeParse/.test(textOf(file)), file).toBe(false);
  });
});
