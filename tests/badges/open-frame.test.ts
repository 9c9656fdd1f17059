// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Frame, openFrame } from '../../lib/badges/open-frame';

let mark: HTMLElement;
let frame: Frame;
const closed = vi.fn();
const onPage = vi.fn();

function markFor(track: string | undefined): HTMLElement {
  const made = document.createElement('liner-notes-mark');
  if (track) made.dataset['track'] = track;
  made.tabIndex = 0;
  return document.body.appendChild(made);
}

function open(heeds: (event: Event) => boolean = () => true): void {
  const fill = (dialog: HTMLElement) =>
    dialog.insertAdjacentHTML('beforeend', '<h2 id="title">Night Ferry</h2><button>a</button><button>b</button>');
  frame = openFrame({
    request: { mark, player: () => null },
    css: '.card {}',
    language: 'en',
    label: 'title',
    fill,
    heeds,
    onClose: closed,
  });
}

const host = () => document.querySelector<HTMLElement>('liner-notes-card');
const buttons = () => [...frame.dialog.querySelectorAll('button')];
const key = (target: EventTarget | undefined, name: string, more = {}) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }));
const press = (target: EventTarget | null) => target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));

beforeEach(() => {
  vi.clearAllMocks();
  mark = markFor('t1');
  for (const type of ['click', 'keydown', 'pointerdown']) document.body.addEventListener(type, onPage);
  for (const type of ['click', 'keydown', 'pointerdown']) document.addEventListener(type, onPage);
});
afterEach(() => {
  frame.close();
  document.body.replaceChildren();
  for (const type of ['click', 'keydown', 'pointerdown']) document.removeEventListener(type, onPage);
});

it('is one element of the page, and none once it is closed', () => {
  open();
  expect([host()?.parentElement, host()?.dataset['scheme']]).toEqual([document.documentElement, 'light']);
  frame.close();
  expect(host()).toBe(null);
});

it('is a dialog with the name of what it holds, and takes the focus', () => {
  open();
  const { role, labelledby } = { role: frame.dialog.getAttribute('role'), labelledby: frame.dialog.getAttribute('aria-labelledby') };
  expect([role, labelledby, host()?.shadowRoot?.activeElement]).toEqual(['dialog', 'title', frame.dialog]);
});

it('keeps to itself what happens in it', () => {
  open();
  buttons()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  key(buttons()[0], ' ');
  expect(onPage).not.toHaveBeenCalled();
});

it('does not heed what a page makes up', () => {
  open((event) => event.isTrusted);
  const pressed = vi.fn();
  buttons()[0]?.addEventListener('click', pressed);
  buttons()[0]?.click();
  key(frame.dialog, 'Escape');
  press(document.body);
  expect([pressed.mock.calls, closed.mock.calls]).toEqual([[], []]);
});

it('closes on Escape, which the page does not hear', () => {
  open();
  key(frame.dialog, 'Escape');
  expect([closed.mock.calls.length, onPage.mock.calls.length]).toEqual([1, 0]);
});

it('closes what lies on top of it first', () => {
  open();
  const hidePopover = vi.fn();
  const meaning = Object.assign(document.createElement('span'), { hidePopover });
  meaning.setAttribute('popover', 'auto');
  frame.dialog.append(meaning);
  key(frame.dialog, 'Escape');
  expect([hidePopover.mock.calls.length, closed.mock.calls.length]).toEqual([1, 0]);
});

it('closes on a press elsewhere, but not inside and not on its own mark', () => {
  open();
  press(buttons()[0] ?? null);
  press(mark);
  expect(closed).not.toHaveBeenCalled();
  press(document.body);
  expect(closed).toHaveBeenCalledOnce();
});

it('holds the tab key', () => {
  open();
  buttons()[1]?.focus();
  key(buttons()[1], 'Tab');
  expect(host()?.shadowRoot?.activeElement).toBe(buttons()[0]);
  key(buttons()[0], 'Tab', { shiftKey: true });
  expect(host()?.shadowRoot?.activeElement).toBe(buttons()[1]);
});

it('gives the focus back to its mark', () => {
  open();
  frame.close();
  expect(document.activeElement).toBe(mark);
});

it('finds its mark anew when the page has drawn it again, or made it another track’s', () => {
  open();
  mark.dataset['track'] = 't7';
  const again = markFor('t1');
  expect(frame.mark).toBe(again);
  again.remove();
  const third = markFor('t1');
  frame.close();
  expect(document.activeElement).toBe(third);
});
