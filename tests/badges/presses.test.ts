// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearPresses, keepTabStop } from '../../lib/badges/presses';

const press = vi.fn();
const heard: string[] = [];
let end: AbortController;
let outer: HTMLElement;
/** Stands in for the marks of a page: those that the test has made. */
const made = new Set<EventTarget>();
const marks = {
  madeFor: (element: EventTarget | null) => (element && made.has(element) ? { track: undefined } : undefined),
  list: () => [...document.querySelectorAll<HTMLElement>('[data-track]')],
};

function markIn(parent: HTMLElement, track?: string): HTMLElement {
  const mark = parent.appendChild(document.createElement('liner-notes-mark'));
  mark.tabIndex = -1;
  if (track) mark.dataset['track'] = track;
  made.add(mark);
  return mark;
}
/** What a person does: tests cannot make such events, so the flag is set by hand. */
function trusted(event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
const key = (name: string, more: KeyboardEventInit = {}) =>
  trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
const click = () => new MouseEvent('click', { bubbles: true });

beforeEach(() => {
  press.mockClear();
  heard.length = 0;
  end = new AbortController();
  document.body.replaceChildren();
  outer = document.body.appendChild(document.createElement('div'));
  for (const type of ['click', 'keydown', 'pointerdown', 'dblclick']) outer.addEventListener(type, () => heard.push(type));
  hearPresses(document, marks, press, end.signal);
});
afterEach(() => end.abort());

describe('a press on a mark', () => {
  it('is ours alone', () => {
    const mark = markIn(outer);
    mark.dispatchEvent(trusted(click()));
    for (const type of ['pointerdown', 'dblclick']) mark.dispatchEvent(trusted(new Event(type, { bubbles: true })));
    expect([press.mock.calls, heard]).toEqual([[[mark]], []]);
  });

  it('by a key counts: Enter and space, not with another key held', () => {
    const mark = markIn(outer);
    const events = [key('Enter'), key(' '), key('Enter', { ctrlKey: true }), key('a')];
    for (const event of events) mark.dispatchEvent(event);
    expect([press.mock.calls.length, events.map((event) => event.defaultPrevented), heard]).toEqual([2, [true, true, false, false], []]);
  });

  it('that a script of the page makes up is none', () => {
    markIn(outer).dispatchEvent(click());
    expect([press.mock.calls.length, heard]).toEqual([0, []]);
  });

  it('that only has our name is the page’s', () => {
    const forged = outer.appendChild(document.createElement('liner-notes-mark'));
    forged.dispatchEvent(trusted(click()));
    expect([press.mock.calls.length, heard]).toEqual([0, ['click']]);
  });

  it('elsewhere is the page’s', () => {
    outer.dispatchEvent(trusted(click()));
    outer.dispatchEvent(key('Enter'));
    expect([press.mock.calls.length, heard]).toEqual([0, ['click', 'keydown']]);
  });

  it('is the page’s again once we are gone', () => {
    const mark = markIn(outer);
    end.abort();
    mark.dispatchEvent(trusted(click()));
    expect([press.mock.calls.length, heard]).toEqual([0, ['click']]);
  });
});

describe('the marks of a list', () => {
  it('are one stop of the tab key', () => {
    const header = markIn(outer);
    const rows = ['a', 'b', 'c'].map((track) => markIn(outer, track));
    keepTabStop(marks.list());
    keepTabStop(marks.list());
    expect([header, ...rows].map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
    rows[0]?.remove();
    keepTabStop(marks.list());
    expect(rows.slice(1).map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  });

  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowUp', 1, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 0, 0],
  ])('%s leads from the row %i to %i', (name, from, to) => {
    const rows = ['a', 'b', 'c'].map((track) => markIn(outer, track));
    const [mark, next] = [rows[from], rows[to]];
    if (!mark || !next) throw new Error('no such row');
    keepTabStop(marks.list());
    mark.focus();
    mark.dispatchEvent(key(name));
    expect([document.activeElement === next, rows.filter(({ tabIndex }) => tabIndex === 0)]).toEqual([true, [next]]);
  });
});
