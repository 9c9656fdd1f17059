import type { CatalogueTrack } from '../catalogue';
import { element } from './element';
import { trackRow } from './rows';

const ROW_HEIGHT = 56;
const HEAD_HEIGHT = 44;
/** Rows that are in the document at most, however long the list is. */
const MOST_ROWS = 25;
const ABOVE = 6;

const columnHeaders = (): HTMLElement =>
  element('div', { role: 'presentation' }, [
    element('div', { role: 'row', 'aria-rowindex': '1', class: 'head-row' }, [
      element('div', { role: 'columnheader', 'aria-colindex': '1' }, ['#']),
      element('div', { role: 'columnheader', 'aria-colindex': '2' }, ['Title']),
      element('div', { role: 'columnheader', 'aria-colindex': '3' }, ['◷']),
    ]),
  ]);

export interface Grid {
  root: HTMLElement;
  /** Draws the rows that are near the visible part; those that stay near are kept. */
  draw(scroller: HTMLElement): void;
  /** Makes every row anew, as a state change of the page does. */
  redraw(scroller: HTMLElement): void;
}

function firstVisible(root: HTMLElement, scroller: HTMLElement, count: number): number {
  const above = scroller.getBoundingClientRect().top - root.getBoundingClientRect().top - HEAD_HEIGHT;
  const first = Math.floor(above / ROW_HEIGHT) - ABOVE;
  return Math.max(0, Math.min(first, count - MOST_ROWS));
}

/** The rows come right after the sentinel; their wrapper carries the offset, the grid the height of the whole list. */
function emptyGrid(count: number, label: string, testId: string, wrapper: HTMLElement): HTMLElement {
  const counts = { 'aria-rowcount': String(count + 1), 'aria-colcount': '3' };
  const sentinel = (name: string) => element('div', { 'data-testid': `${name}-sentinel` });
  const parts = [columnHeaders(), sentinel('top'), wrapper, sentinel('bottom')];
  const root = element('div', { role: 'grid', ...counts, 'aria-label': label, 'data-testid': testId, tabindex: '0' }, parts);
  root.style.height = `${HEAD_HEIGHT + count * ROW_HEIGHT}px`;
  return root;
}

/** A virtualised track list. */
export function trackGrid(tracks: CatalogueTrack[], label: string, testId: string): Grid {
  const wrapper = element('div', { role: 'presentation' });
  const root = emptyGrid(tracks.length, label, testId, wrapper);
  let drawn: HTMLElement[] = [];
  const draw = (scroller: HTMLElement) => {
    const first = firstVisible(root, scroller, tracks.length);
    const near = tracks.slice(first, first + MOST_ROWS);
    const kept = drawn;
    drawn = [];
    for (const [at, track] of near.entries()) drawn[first + at] = kept[first + at] ?? trackRow(track, first + at);
    const rows = near.map((_, at) => drawn[first + at] ?? '');
    if (rows.length !== wrapper.children.length || rows.some((row, at) => row !== wrapper.children[at])) wrapper.replaceChildren(...rows);
    wrapper.style.transform = `translateY(${first * ROW_HEIGHT}px)`;
  };
  const redraw = (scroller: HTMLElement) => {
    drawn = [];
    draw(scroller);
  };
  return { root, draw, redraw };
}
