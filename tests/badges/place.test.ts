import { describe, expect, it } from 'vitest';
import { placeOf, roomBeside, type Wanted } from '../../lib/badges/place';

const WINDOW = { left: 0, top: 0, right: 1000, bottom: 800 };
const at = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });
const card: Wanted = { width: 360, height: 300, enough: 340, least: 220 };

describe('a card', () => {
  it.each([
    ['stands below its mark', at(50, 100), {}, { side: 'below', left: 50, top: 126, maxHeight: 666 }],
    ['stands above where there is more room', at(50, 700), {}, { side: 'above', left: 50, top: 394, maxHeight: 686 }],
    ['stays below when both sides are equal', at(50, 390), { height: 900, enough: 900 }, { side: 'below', top: 416, maxHeight: 376 }],
    ['grows upwards when it stands above', at(50, 700), { height: 600 }, { side: 'above', top: 94 }],
    ['stays inside the window at its end', at(950, 100), {}, { left: 632 }],
    ['stays inside the window at its start', at(-40, 100), {}, { left: 8 }],
    ['keeps its side while that suffices', at(50, 300), { kept: 'above' }, { side: 'above', maxHeight: 286 }],
    ['changes sides when there is too little room', at(50, 200), { kept: 'above' }, { side: 'below' }],
    ['of a mark that scrolls out stays inside', at(50, -60), { kept: 'below' }, { side: 'below', top: 8 }],
  ] as const)('%s', (_, mark, more, place) => {
    expect(placeOf(mark, { ...card, ...more }, WINDOW)).toMatchObject(place);
  });

  it('lies over its mark rather than being too small to read', () => {
    const low = { ...WINDOW, bottom: 300 };
    expect(placeOf(at(50, 140), card, low)).toEqual({ side: 'below', left: 50, top: 72, maxHeight: 220 });
  });

  it('is never higher than its room', () => {
    expect(placeOf(at(50, 40), card, { ...WINDOW, bottom: 160 })).toMatchObject({ top: 8, maxHeight: 144 });
  });

  it('starts inside a window that is narrower than itself', () => {
    expect(placeOf(at(50, 100), card, { ...WINDOW, right: 300 }).left).toBe(8);
  });
});

describe('the room beside a player', () => {
  it.each([
    ['at the bottom', { top: 710, bottom: 800 }, { top: 0, bottom: 710 }],
    ['at the top', { top: 0, bottom: 60 }, { top: 60, bottom: 800 }],
    ['that is not shown', { top: 0, bottom: 0 }, { top: 0, bottom: 800 }],
    ['below the window', { top: 900, bottom: 990 }, { top: 0, bottom: 800 }],
    ['that is not there', undefined, { top: 0, bottom: 800 }],
  ])('%s', (_, player, room) => {
    expect(roomBeside(player, 1000, 800)).toEqual({ left: 0, right: 1000, ...room });
  });
});
