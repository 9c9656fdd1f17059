import { cut } from '../cut';
import { idIn } from './address';

/** One row of a track list as it is on screen. */
export interface Row {
  /** `aria-rowindex`: 1 is the header row. */
  index: number | undefined;
  trackId: string;
  title: string;
  artists: { id: string; name: string }[];
  albumId: string | undefined;
  /** As printed, "3:23". */
  duration: string | undefined;
}

// Class names change with every build; `data-testid` and hrefs have outlived them since 2023.
const ROW = '[data-testid="tracklist-row"]';
const ROW_ROLE = '[role="row"]';
const CELL = '[role="gridcell"]';
export const TRACK_LINKS = ['a[data-testid="internal-track-link"]', 'a[href*="/track/"]'];

export const first = (root: ParentNode, selectors: string[]): Element | null => {
  for (const selector of selectors) {
    const hit = root.querySelector(selector);
    if (hit) return hit;
  }
  return null;
};

export const textOf = (node: Element | null | undefined): string => cut((node?.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Rows by their mark and, in a list that is being rolled out anew, those that have the role alone. */
export const rowElements = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(`${ROW},${ROW_ROLE}`)].filter((row) => row.matches(ROW) || row.querySelector(ROW) === null);

/** Rows in the DOM: a long list shows only the ones near the screen. */
export function readRows(root: ParentNode): Row[] {
  return rowElements(root).flatMap((row) => rowOf(row, indexOf(row)) ?? []);
}

const indexOf = (row: Element): number | undefined => Number(row.closest('[role="row"]')?.getAttribute('aria-rowindex')) || undefined;

/** One row, or any part of one that holds its title cell; undefined = no link to a track in it. */
export function rowOf(scope: ParentNode, index?: number): Row | undefined {
  const link = first(scope, TRACK_LINKS);
  const trackId = idIn(link?.getAttribute('href'), 'track');
  if (!link || !trackId) return undefined;
  return {
    index,
    trackId,
    title: textOf(link),
    artists: [...scope.querySelectorAll('a[href*="/artist/"]')].flatMap((each) => {
      const id = idIn(each.getAttribute('href'), 'artist');
      return id ? [{ id, name: textOf(each) }] : [];
    }),
    albumId: idIn(scope.querySelector('a[href*="/album/"]')?.getAttribute('href'), 'album'),
    duration: durationIn(scope),
  };
}

/** The last cell prints the length; its other texts are button labels. */
function durationIn(scope: ParentNode): string | undefined {
  const cell = [...scope.querySelectorAll(CELL)].pop();
  return /(?:^|\s)(\d{1,3}(?::\d{2}){1,2})(?:\s|$)/.exec(cell ? textOf(cell) : '')?.[1] ?? undefined;
}

/** "1:02:03" → ms. */
export function msOf(duration: string | undefined): number | undefined {
  if (!duration) return undefined;
  return duration.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}
