// @vitest-environment happy-dom

import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks, type MarkKind } from '../../lib/badges/marks';

const said = vi.fn();
const kind: MarkKind = {
  make: () => document.createElement('our-mark'),
  say(mark, words) {
    said(words);
    mark.textContent = words;
  },
};
const NONE = { place: null, words: undefined };

let list: HTMLElement;
beforeEach(() => {
  said.mockClear();
  document.body.replaceChildren();
  list = document.body.appendChild(document.createElement('div'));
});
function rowsOf(...tracks: string[]) {
  list.replaceChildren(...tracks.map(() => document.createElement('p')));
  return [...list.children].map((place, index) => ({ trackId: tracks[index] ?? '', place }));
}
const shown = () => [...list.children].map((row) => row.querySelector('our-mark')?.textContent ?? '');
const words: Record<string, string> = { a: 'prod. A', b: 'prod. B' };
const wordsOf = (track: string) => words[track];

describe('marks', () => {
  it('stand on the rows that have words, and on no other', () => {
    const marks = createMarks(kind);
    marks.sync(NONE, rowsOf('a', 'x', 'b'), wordsOf);
    expect(shown()).toEqual(['prod. A', '', 'prod. B']);
    expect(marks.count).toBe(2);
  });

  it('follow a row that shows another track now', () => {
    const marks = createMarks(kind);
    const [first, second] = rowsOf('a', 'b');
    if (!first || !second) throw new Error('no rows');
    marks.sync(NONE, [first, second], wordsOf);
    marks.sync(
      NONE,
      [
        { ...first, trackId: 'b' },
        { ...second, trackId: 'x' },
      ],
      wordsOf,
    );
    expect(shown()).toEqual(['prod. B', '']);
    expect(list.querySelectorAll('our-mark')).toHaveLength(1);
  });

  it('come back when the page has dropped them', () => {
    const marks = createMarks(kind);
    const rows = rowsOf('a');
    marks.sync(NONE, rows, wordsOf);
    list.querySelector('our-mark')?.remove();
    marks.sync(NONE, rows, wordsOf);
    expect(shown()).toEqual(['prod. A']);
  });

  it('that are in place are not touched', () => {
    const marks = createMarks(kind);
    const rows = rowsOf('a', 'b');
    marks.sync(NONE, rows, wordsOf);
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    marks.sync(NONE, rows, wordsOf);
    expect([said.mock.calls.length, observer.takeRecords().length]).toEqual([2, 0]);
  });

  it('leave nothing behind', () => {
    const marks = createMarks(kind);
    const place = document.body.appendChild(document.createElement('header'));
    marks.sync({ place, words: 'made by A' }, rowsOf('a', 'b'), wordsOf);
    expect(place.textContent).toBe('made by A');
    marks.clear();
    expect([document.querySelectorAll('our-mark').length, marks.count]).toEqual([0, 0]);
  });

  it('are right after any sequence of redraws, recycled rows and dropped nodes', () => {
    const step = fc.record({
      tracks: fc.array(fc.constantFrom('a', 'b', 'x'), { maxLength: 8 }),
      recycles: fc.boolean(),
      drops: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        list.replaceChildren();
        const marks = createMarks(kind);
        for (const { tracks, recycles, drops } of steps) {
          if (!recycles) list.replaceChildren();
          while (list.children.length > tracks.length) list.lastElementChild?.remove();
          while (list.children.length < tracks.length) list.append(document.createElement('p'));
          if (drops) list.querySelector('our-mark')?.remove();
          const rows = [...list.children].map((place, index) => ({ trackId: tracks[index] ?? '', place }));
          marks.sync(NONE, rows, wordsOf);
          expect(shown()).toEqual(tracks.map((track) => words[track] ?? ''));
          expect(marks.count).toBe(list.querySelectorAll('our-mark').length);
        }
      }),
    );
  });
});
