// @vitest-environment happy-dom

import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMarks, MARK, type MarkPlace, sweep } from '../../lib/badges/marks';

let list: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  list = document.body.appendChild(document.createElement('div'));
});

const words: Record<string, string> = { a: 'prod. A', b: 'prod. B' };
const wordsOf = (text: string) => ({ text, more: '', label: text });

const markAt = (place: Element, track: string): MarkPlace[] => (words[track] ? [{ place, track, words: wordsOf(words[track]) }] : []);
function rowsOf(...tracks: string[]): Element[] {
  list.replaceChildren(...tracks.map(() => document.createElement('p')));
  return [...list.children];
}
const placesOf = (rows: Element[], ...tracks: string[]) => rows.flatMap((row, at) => markAt(row, tracks[at] ?? ''));
const shown = () => [...list.children].map((row) => row.querySelector<HTMLElement>(MARK)?.dataset['text'] ?? '');

describe('marks', () => {
  it('stand on the rows that have words, and on no other', () => {
    const marks = createMarks(document);
    marks.sync(placesOf(rowsOf('a', 'x', 'b'), 'a', 'x', 'b'));
    expect(shown()).toEqual(['prod. A', '', 'prod. B']);
    expect(marks.count).toBe(2);
  });

  it('follow a row that shows another track now', () => {
    const marks = createMarks(document);
    const rows = rowsOf('a', 'b');
    marks.sync(placesOf(rows, 'a', 'b'));
    marks.sync(placesOf(rows, 'b', 'x'));
    expect(shown()).toEqual(['prod. B', '']);
    expect(list.querySelectorAll(MARK)).toHaveLength(1);
    expect(list.querySelector<HTMLElement>(MARK)?.dataset['track']).toBe('b');
  });

  it('come back when the page has dropped them', () => {
    const marks = createMarks(document);
    const rows = rowsOf('a');
    marks.sync(placesOf(rows, 'a'));
    list.querySelector(MARK)?.remove();
    expect(marks.sync(placesOf(rows, 'a'))).toBe(true);
    expect(shown()).toEqual(['prod. A']);
  });

  it('that are in place are not touched', () => {
    const marks = createMarks(document);
    const rows = rowsOf('a', 'b');
    marks.sync(placesOf(rows, 'a', 'b'));
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    expect(marks.sync(placesOf(rows, 'a', 'b'))).toBe(false);
    expect(observer.takeRecords()).toEqual([]);
  });

  it('are no text of the page, and say to ears all that eyes see', () => {
    const [place] = rowsOf('a');
    if (!place) throw new Error('no row');
    place.textContent = 'Ada Quill';
    createMarks(document).sync([{ place, track: 'a', words: { text: 'prod. A', more: '+1', label: 'Produced by A and B.' } }]);
    expect(place.textContent).toBe('Ada Quill');
    const mark = place.querySelector(MARK);
    expect([mark?.getAttribute('role'), mark?.getAttribute('aria-label')]).toEqual(['button', 'Produced by A and B.']);
  });

  it('that two tracks claim stand nowhere: a wrong name is worse than none', () => {
    const [place] = rowsOf('a');
    if (!place) throw new Error('no row');
    createMarks(document).sync([...markAt(place, 'a'), ...markAt(place, 'b')]);
    expect(shown()).toEqual(['']);
  });

  it('know what they were made for, whatever their attributes say, and no other element is one', () => {
    const marks = createMarks(document);
    marks.sync(placesOf(rowsOf('b', 'a'), 'b', 'a'));
    const [first, second] = marks.list();
    if (!first || !second) throw new Error('no marks');
    second.dataset['track'] = 'x';
    expect([first, second, document.createElement(MARK), document.body, null].map((each) => marks.madeFor(each)?.track)).toEqual([
      'b',
      'a',
      undefined,
      undefined,
      undefined,
    ]);
    expect(marks.madeFor(document.createElement(MARK))).toBeUndefined();
  });

  it('leave nothing behind', () => {
    const marks = createMarks(document);
    const place = document.body.appendChild(document.createElement('header'));
    marks.sync([{ place, words: wordsOf('made by A') }, ...placesOf(rowsOf('a', 'b'), 'a', 'b')]);
    expect(document.querySelectorAll(MARK)).toHaveLength(3);
    marks.clear();
    expect([document.querySelectorAll(MARK).length, marks.count]).toEqual([0, 0]);
  });

  it('of a copy of ours that is gone are swept away', () => {
    createMarks(document).sync(placesOf(rowsOf('a', 'b'), 'a', 'b'));
    document.body.append(document.createElement('liner-notes-card'));
    sweep(document);
    expect(document.querySelectorAll(`${MARK},liner-notes-card`)).toHaveLength(0);
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
        const marks = createMarks(document);
        for (const { tracks, recycles, drops } of steps) {
          if (!recycles) list.replaceChildren();
          while (list.children.length > tracks.length) list.lastElementChild?.remove();
          while (list.children.length < tracks.length) list.append(document.createElement('p'));
          if (drops) list.querySelector(MARK)?.remove();
          marks.sync(placesOf([...list.children], ...tracks));
          expect(shown()).toEqual(tracks.map((track) => words[track] ?? ''));
          expect(marks.count).toBe(list.querySelectorAll(MARK).length);
        }
      }),
    );
  });
});
