import type { CatalogueTrack } from '../catalogue';
import { arrange, become, checkPlaces, element, refill } from './element';
import type { Look } from './look';
import { type TrackRow, trackRow } from './rows';

const ROW_HEIGHT = 56;
const HEAD_HEIGHT = 44;
/** Rows that are in the document at most, however long the list is; a window that is taller than usual gets as many as it shows. */
const MOST_ROWS = 25;
const ABOVE = 6;

const mostRows = (scroller: HTMLElement): number => Math.max(MOST_ROWS, Math.ceil(scroller.clientHeight / ROW_HEIGHT));

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
  /** Fills every row anew; the rows stay. */
  rerender(): void;
  /** Shows in every row the track that stands this many rows further on, in the nodes that are there, until the next draw. */
  recycle(by: number): void;
}

function firstDrawn(root: HTMLElement, scroller: HTMLElement, last: number): number {
  const above = scroller.getBoundingClientRect().top - root.getBoundingClientRect().top - HEAD_HEIGHT;
  const first = Math.floor(above / ROW_HEIGHT) - ABOVE;
  return Math.max(0, Math.min(first, last));
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

/** A virtualised track list. Every change of its rows throws when somebody has moved one of its nodes. */
export function trackGrid(tracks: CatalogueTrack[], label: string, testId: string, look: Look): Grid {
  const wrapper = element('div', { role: 'presentation' });
  const root = emptyGrid(tracks.length, label, testId, wrapper);
  let drawn = new Map<number, TrackRow>();
  let shift = 0;
  /** What the row of an index shows now, made anew; a recycled row keeps the marks that it has. */
  const freshRow = (index: number): TrackRow | undefined => {
    const at = (index + shift) % tracks.length;
    return tracks[at] && trackRow(tracks[at], at, look.isNextRow(index), look);
  };
  const change = (apply: (row: TrackRow, fresh: TrackRow) => void) => {
    checkPlaces(wrapper);
    for (const [index, row] of drawn) {
      const fresh = freshRow(index);
      if (fresh) apply(row, fresh);
    }
  };
  const recycle = (by: number) => {
    shift = by;
    change((row, fresh) => become(row.root, fresh.root));
  };
  const draw = (scroller: HTMLElement) => {
    if (shift !== 0) recycle(0);
    checkPlaces(wrapper);
    const most = mostRows(scroller);
    const first = firstDrawn(root, scroller, tracks.length - most);
    const near = tracks.slice(first, first + most).map((_, at) => first + at);
    drawn = new Map(near.flatMap((index) => pair(index, drawn.get(index) ?? freshRow(index))));
    arrange(
      wrapper,
      [...drawn.values()].map((row) => row.root),
    );
    wrapper.style.transform = `translateY(${first * ROW_HEIGHT}px)`;
  };
  const redraw = (scroller: HTMLElement) => {
    checkPlaces(wrapper);
    drawn = new Map();
    draw(scroller);
  };
  return { root, draw, redraw, recycle, rerender: () => change((row, fresh) => refill(row.inner, fresh.inner)) };
}

const pair = (index: number, row: TrackRow | undefined): [number, TrackRow][] => (row ? [[index, row]] : []);
