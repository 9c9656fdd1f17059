import { personOf, sample } from '../../replica/sample';
import { type Album, trackSpotifyId } from '../../replica/sample/sample';
import type { SitePage } from './stage';

export const HEADER = 'liner-notes-mark:not([data-track])';
export const ROW_MARK = '[data-testid="tracklist-row"] liner-notes-mark, [role="row"] liner-notes-mark';
export const CARD = `document.querySelector('liner-notes-card')?.shadowRoot`;

const MAKERS = new Set(['producer', 'coProducer']);

/** Who made a track as a producer or co-producer, by the sample; empty = nobody is named. Of albums whose tracks all services know. */
export function makersOf(album: Album, number: number): string[] {
  const lines = album.credits.filter(({ role, on }) => MAKERS.has(role) && Array.isArray(on) && on.includes(number));
  const names = lines.map(({ who, as }) => as ?? personOf(who).name);
  return [...new Set(names)].sort();
}

/** Of every track of these albums, by its id at the player. */
export const makersByTrack = (...keys: string[]): Record<string, string[]> =>
  Object.fromEntries(
    sample.albums
      .filter(({ key }) => keys.includes(key))
      .flatMap((album) => album.tracks.map((_, at) => [trackSpotifyId(album, at + 1), makersOf(album, at + 1)])),
  );

/** A row as it is drawn: its track by the page's own link, and what our mark in it says, if there is one. */
export interface DrawnRow {
  track: string;
  marks: { track: string; label: string; text: string; more: string }[];
}

export const drawnRows = (page: SitePage): Promise<DrawnRow[]> =>
  page.evaluate(`[...document.querySelectorAll('main [aria-rowindex]')].flatMap((row) => {
    const href = row.querySelector('a[href*="/track/"]')?.getAttribute('href');
    return href ? [{ track: href.split('/track/')[1].slice(0, 22), marks: [...row.querySelectorAll('liner-notes-mark')].map((mark) => ({
      track: mark.dataset.track, label: mark.getAttribute('aria-label'), text: mark.dataset.text, more: mark.dataset.more })) }] : [];
  })`);

export const headerText = (page: SitePage): Promise<string | undefined> =>
  page.evaluate(`document.querySelector('${HEADER}')?.dataset.text`);

/** What is wrong with the rows on screen, in words; empty = the right names stand on the right rows, and on no other. */
export function faultsIn(rows: DrawnRow[], makers: Record<string, string[]>): string[] {
  return rows.flatMap(({ track, marks }) => {
    const expected = makers[track] ?? [];
    if (expected.length === 0) return marks.map(({ label }) => `${track} has nobody, but says ${label}`);
    const [mark, second] = marks;
    if (!mark) return [`${track} lacks its mark`];
    if (second) return [`${track} has two marks`];
    if (mark.track !== track) return [`${track} carries the mark of ${mark.track}`];
    const missing = expected.filter((name) => !mark.label.includes(name));
    const count = mark.text.split(', ').length + Number(mark.more.replace('+', ''));
    if (missing.length > 0) return [`${track} does not name ${missing.join(', ')}: ${mark.label}`];
    return count === expected.length ? [] : [`${track} names ${count} people, not ${expected.length}: ${mark.label}`];
  });
}

/** Waits until nothing is wrong; what is still wrong after that, in words. */
export async function settledFaults(page: SitePage, makers: Record<string, string[]>, withinMs = 3000): Promise<string[]> {
  const end = Date.now() + withinMs;
  for (;;) {
    const rows = await drawnRows(page);
    const faults = rows.length > 0 ? faultsIn(rows, makers) : ['no rows'];
    if (faults.length === 0 || Date.now() > end) return faults;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The middle of the first element that this expression gives, once it is in sight. */
export const middleOf = (page: SitePage, expression: string): Promise<{ x: number; y: number }> =>
  page.evaluate(`(() => {
    const found = ${expression};
    if (!found) throw new Error('nothing is ' + ${JSON.stringify(expression)});
    found.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + Math.min(width / 2, 60), y: y + height / 2 };
  })()`);

export const press = async (page: SitePage, expression: string): Promise<void> => page.clickAt(await middleOf(page, expression));
export const pressMark = (page: SitePage, selector: string): Promise<void> =>
  press(page, `document.querySelector(${JSON.stringify(selector)})`);

/** How many elements of ours are in the page. */
export const oursIn = (page: SitePage): Promise<number> =>
  page.evaluate(`document.querySelectorAll('liner-notes-mark, liner-notes-card, [class*="liner-notes"], [id*="liner-notes"]').length`);
