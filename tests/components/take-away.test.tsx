// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopyLine } from '../../components/copy-line';
import { recordOf } from '../../components/record';
import { TakeAway } from '../../components/take-away';
import type { Answer } from '../../lib/model/answer';
import { sheetOfRecord } from '../../lib/view/export/record-sheet';
import { pictureOf } from '../../lib/view/picture';
import { answerOf } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';

let root: HTMLElement;
let copied: string[];

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

function show(answer: Answer, hasPicture = false): void {
  const record = recordOf(answer);
  const picture = hasPicture ? () => pictureOf(record) : undefined;
  act(() => render(<TakeAway sheet={() => sheetOfRecord(record)} picture={picture} />, root));
}
const click = (selector: string) => act(async () => root.querySelector<HTMLElement>(selector)?.click());
const ways = () => [...root.querySelectorAll('[role="menuitem"]')].map((way) => way.getAttribute('data-take'));
const press = (key: string) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const focused = () => document.activeElement?.getAttribute('data-take');
const said = () => root.querySelector('[data-taken]')?.textContent;

describe('the menu', () => {
  const EVERYTHING = ['producers', 'text', 'markdown', 'csv', 'json', 'save-csv', 'save-json'];

  it.each([
    ['with a picture', nightFerry, true, [...EVERYTHING, 'picture', 'save-picture']],
    ['without one', nightFerry, false, EVERYTHING],
    ['of a record without producers', answerOf({}), false, EVERYTHING.slice(1)],
  ])('%s offers what there is', async (_, answer, hasPicture, offered) => {
    show(answer, hasPicture);
    expect(ways()).toEqual([]);
    await click('[data-take-away]');
    expect(ways()).toEqual(offered);
  });

  it('is moved through by keys, round both ends', async () => {
    show(nightFerry);
    await click('[data-take-away]');
    expect(focused()).toBe('producers');
    press('ArrowUp');
    expect(focused()).toBe('save-json');
    press('ArrowDown');
    press('ArrowDown');
    expect(focused()).toBe('text');
    press('End');
    expect(focused()).toBe('save-json');
    press('Home');
    expect(focused()).toBe('producers');
  });

  it.each(['Escape', 'Tab'])('is closed by %s, and the focus goes back', async (key) => {
    show(nightFerry);
    await click('[data-take-away]');
    press(key);
    expect(ways()).toEqual([]);
    expect(document.activeElement).toBe(root.querySelector('[data-take-away]'));
  });

  it('says that it is one, and whether it is open', async () => {
    show(nightFerry);
    const button = root.querySelector('[data-take-away]');
    expect([button?.getAttribute('aria-haspopup'), button?.getAttribute('aria-expanded')]).toEqual(['menu', 'false']);
    await click('[data-take-away]');
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('[role="menu"]')?.id).toBe(button?.getAttribute('aria-controls'));
  });
});

describe('what is picked', () => {
  it.each([
    ['producers', 'Produced by Juno Park (@junopark, 9 of 12)'],
    ['text', 'Night Ferry – Ada Quill (2024)'],
    ['markdown', '# Night Ferry – Ada Quill'],
    ['csv', 'record,record_artists,year'],
    ['json', '{\n  "format": "liner-notes"'],
  ])('as %s is copied, and that is said', async (way, beginning) => {
    show(nightFerry);
    await click('[data-take-away]');
    await click(`[data-take="${way}"]`);
    await vi.waitFor(() => expect(said()).toBe('copied'));
    expect(copied[0]?.startsWith(beginning)).toBe(true);
    expect(ways()).toEqual([]);
  });

  it('but refused by the browser is said not to be', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    show(nightFerry);
    await click('[data-take-away]');
    await click('[data-take="text"]');
    await vi.waitFor(() => expect(said()).toBe('not copied'));
  });

  it('as a file is saved under the record’s name', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show(nightFerry);
    await click('[data-take-away]');
    await click('[data-take="save-csv"]');
    await vi.waitFor(() => expect(said()).toBe('saved'));
    expect(names).toEqual(['Night Ferry – Ada Quill.csv']);
  });
});

it('one credit is copied by a button that names whose it is', async () => {
  act(() => render(<CopyLine text={() => 'Juno Park – Producer'} of="Juno Park" />, root));
  expect(root.querySelector('button')?.getAttribute('aria-label')).toBe('Copy this credit of Juno Park');
  await click('[data-copy-line]');
  await vi.waitFor(() => expect(root.querySelector('[role="status"]')?.textContent).toBe('copied'));
  expect(copied).toEqual(['Juno Park – Producer']);
});
