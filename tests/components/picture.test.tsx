// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moved } from '../../components/picture/moved';
import { ArtistPicture, RecordPicture } from '../../components/picture/picture';
import { scaleOf } from '../../components/picture/png-of';
import { widthsIn } from '../../components/picture/use-cell-width';
import { recordOf } from '../../components/record';
import type { Answer } from '../../lib/model/answer';
import { behindOf } from '../../lib/view/behind';
import { rolesOf } from '../../lib/view/catalogue';
import { crowd } from '../gallery/crowds';
import { discography } from '../gallery/discography';
import { answerOf, credit, on, person, tracksOf } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

const show = (answer: Answer) => act(() => render(<RecordPicture record={recordOf(answer)} />, root));
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const textOf = (selector: string) => root.querySelector(selector)?.textContent ?? '';
const focused = () => document.activeElement?.getAttribute('data-cell');
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));
const focus = (cell: string) => act(() => root.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus());

describe('the picture of a record', () => {
  it('is a grid with the people and the tracks at its heads', () => {
    show(nightFerry);
    expect(root.querySelector('table')?.getAttribute('role')).toBe('grid');
    expect(all('th[scope="row"]').map((head) => head.textContent)).toEqual([
      'Juno Park',
      'Ada Quill',
      'Theo Lund',
      'Pia Sand',
      'Noor Haddad',
    ]);
    expect(all('th[scope="col"] .heard')[2]?.textContent).toBe('track 3, Last Bus Out');
  });

  it('names every marked cell by a sentence, and a blank one in the row that keys have come to', () => {
    show(nightFerry);
    const label = (cell: string) => root.querySelector(`[data-cell="${cell}"]`)?.getAttribute('aria-label');
    expect(label('2 2')).toBe('Theo Lund, track 3, Last Bus Out: co-producer');
    expect(label('0 2')).toBe('Juno Park, track 3, Last Bus Out: not credited');
    expect(label('2 0')).toBeNull();
    focus('0 0');
    press('ArrowDown');
    press('ArrowDown');
    expect(label('2 0')).toBe('Theo Lund, track 1, Harbour Lights: not credited');
  });

  it('is one stop for Tab, and keys move within', () => {
    show(nightFerry);
    expect(all('[data-cell][tabindex="0"]')).toHaveLength(1);
    focus('0 0');
    press('ArrowRight');
    press('ArrowDown');
    expect(focused()).toBe('1 1');
    press('End');
    expect(focused()).toBe('1 11');
    press('Home', { ctrlKey: true });
    expect(focused()).toBe('0 0');
    expect(all('[data-cell][tabindex="0"]')).toHaveLength(1);
  });

  it('prints the sentence of the cell that has the focus or is pointed at', () => {
    show(nightFerry);
    focus('0 0');
    expect(textOf('[data-picture-said]')).toContain('Juno Park, track 1, Harbour Lights: producer');
    act(() => void root.querySelector('[data-cell="3 9"]')?.dispatchEvent(new Event('pointerover', { bubbles: true })));
    expect(textOf('[data-picture-said]')).toBe('Pia Sand, track 10, Nobody’s Compass: additional producer');
  });

  it('shows everybody on request', () => {
    show(nightFerry);
    expect(all('[data-picture-row]')).toHaveLength(5);
    act(() => root.querySelector<HTMLElement>('[data-picture-everyone]')?.click());
    expect(all('[data-picture-row]')).toHaveLength(17);
    expect(all('th[scope="rowgroup"]').map((head) => head.textContent)).toEqual([
      ...['Producing', 'Running the project', 'Writing', 'Playing', 'Engineering', 'Art', 'Video'],
    ]);
  });

  it('explains only the shapes that it has', () => {
    show(answerOf({ credits: [credit('Juno Park', 'producer', on(1, 2))], contributors: [person('Juno Park')] }));
    expect(all('.picture__key').map((key) => key.textContent)).toEqual(['producer']);
    expect(all('[data-picture-everyone]')).toEqual([]);
  });

  it('of 112 people on 40 tracks has a drawing a row and no element in blank cells', () => {
    show(crowd(112, 6));
    act(() => root.querySelector<HTMLElement>('[data-picture-everyone]')?.click());
    expect(all('[data-picture-row]')).toHaveLength(112);
    expect(all('td svg')).toHaveLength(112);
    expect(all('td path').length).toBeLessThan(112 * 4);
  });

  it.each([
    ['one track', answerOf({ tracks: tracksOf(1), credits: [credit('A', 'producer', on(1))] })],
    ['nobody', answerOf({})],
  ])('is not drawn of %s', (_, answer) => {
    show(answer);
    expect(root.textContent).toBe('');
  });

  it('is copied as text, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show(nightFerry);
    await act(async () => root.querySelector<HTMLElement>('[data-picture-text]')?.click());
    expect(write).toHaveBeenCalledWith(expect.stringContaining('Theo Lund: 3, 7 (co-producer)'));
    await vi.waitFor(() => expect(textOf('.picture__actions [role="status"]')).toBe('copied'));
  });

  it('says what else can be done where it cannot be copied', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('refused'));
    show(nightFerry);
    await act(async () => root.querySelector<HTMLElement>('[data-picture-copy]')?.click());
    await vi.waitFor(() => expect(textOf('.picture__actions [role="status"]')).toBe('not copied: save it instead'));
  });
});

describe('the picture of an artist’s records', () => {
  const rows = behindOf(discography, {}, rolesOf(discography).roleOf);

  it('has people at its rows and records at its heads', () => {
    act(() => render(<ArtistPicture discography={discography} rows={rows} />, root));
    expect(all('th[scope="row"]').map((head) => head.textContent)).toEqual(['Juno Park', 'Theo Lund', 'Mara Voss']);
    expect(all('th[scope="col"] .heard').map((head) => head.textContent)).toEqual(['Low Tide (2019)', 'Night Ferry (2024)', 'Tapes']);
  });

  it('of one record is not drawn', () => {
    const alone = rows.map((row) => ({ ...row, records: row.records.slice(-1) }));
    act(() => render(<ArtistPicture discography={discography} rows={alone.slice(0, 1)} />, root));
    expect(root.textContent).toBe('');
  });
});

describe('keys', () => {
  it.each([
    ['ArrowLeft', false, { row: 2, column: 2 }],
    ['ArrowRight', false, { row: 2, column: 4 }],
    ['ArrowUp', false, { row: 1, column: 3 }],
    ['ArrowDown', false, { row: 3, column: 3 }],
    ['Home', false, { row: 2, column: 0 }],
    ['End', true, { row: 4, column: 5 }],
    ['a', false, undefined],
  ])('%s leads on', (key, isFar, to) => expect(moved({ row: 2, column: 3 }, key, isFar, 5, 6)).toEqual(to));

  it.each(['ArrowLeft', 'ArrowUp'])('%s leads beyond no edge', (key) => {
    expect(moved({ row: 0, column: 0 }, key, false, 1, 1)).toEqual({ row: 0, column: 0 });
  });
});

it.each([
  [352, 12, { names: 118, cell: 19 }],
  [352, 40, { names: 118, cell: 7 }],
  [900, 40, { names: 200, cell: 17 }],
])('in %i px %i columns are as wide as there is room for', (room, columns, widths) => expect(widthsIn(room, columns)).toEqual(widths));

it('an image has at most three million pixels', () => {
  expect(scaleOf(520, 700)).toBe(2);
  expect(760 * 2400 * scaleOf(760, 2400) ** 2).toBeCloseTo(3_000_000);
});
