// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PagePort } from '../../lib/badges/port';
import { type RowsOnPage, rowsOnPage } from '../../lib/badges/row-names';
import type { RowsMessage, RowsUpdate } from '../../lib/messages';
import type { RowAnchor } from '../../lib/sites/site';

/** What the browser tells of elements that come into sight. */
let sight: { tell: (places: Element[], isIntersecting: boolean) => void; watched: Set<Element> };

function standInForSight(): void {
  const watched = new Set<Element>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: IntersectionObserverCallback) {
        sight = {
          watched,
          tell: (places, isIntersecting) =>
            hear(
              places.map((target) => ({ target, isIntersecting }) as IntersectionObserverEntry),
              this as never,
            ),
        };
      }
      observe = (place: Element) => void watched.add(place);
      unobserve = (place: Element) => void watched.delete(place);
      disconnect = () => watched.clear();
    },
  );
}

let posted: RowsMessage[];
let answer: (update: Partial<RowsUpdate>) => void;
let breakPort: () => void;
let opened: number;
const connect = (): PagePort => {
  opened += 1;
  return {
    post: (message) => void posted.push(message as RowsMessage),
    onMessage: (listener) => {
      answer = (update) =>
        listener({ type: 'rows/update', rows: {}, seen: [], looked: [], linked: [], missed: [], asleep: false, ...update });
    },
    onDisconnect: (listener) => {
      breakPort = listener;
    },
    disconnect: () => {},
  };
};

const changed = vi.fn();
const rowsFor = (...ids: string[]): RowAnchor[] =>
  ids.map((trackId) => {
    const place = document.body.appendChild(document.createElement('p'));
    return { trackId, place, box: place };
  });
const open = (asked = 0, names = new Map<string, string[]>()): RowsOnPage =>
  rowsOnPage({ site: 'spotify', urlOf: (id) => `https://open.spotify.com/track/${id}`, connect, asked, names, changed });
const said = () => posted.map(({ type, rows, look }) => `${type} ${rows.map(({ id }) => id).join(' ')}${look ? ` (${look})` : ''}`);

beforeEach(() => {
  vi.useFakeTimers();
  standInForSight();
  posted = [];
  opened = 0;
  changed.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('rows on a page', () => {
  it('are asked at once for what is known, and looked up together once the list stands still', () => {
    const page = open();
    page.see(rowsFor('a', 'b'), rowsFor('z'));
    expect(said()).toEqual(['rows/see a b z']);
    vi.advanceTimersByTime(300);
    page.see(rowsFor('b', 'c'), []);
    vi.advanceTimersByTime(300);
    expect(said()).toEqual(['rows/see a b z', 'rows/see c']);
    vi.advanceTimersByTime(100);
    expect(said().slice(2)).toEqual(['rows/see b c (auto)']);
  });

  it('are looked up even while everything around them changes', () => {
    const page = open();
    const rows = rowsFor('a');
    for (let frame = 0; frame < 60; frame += 1) {
      page.see(rows, []);
      vi.advanceTimersByTime(16);
    }
    expect(said()).toEqual(['rows/see a', 'rows/see a (auto)']);
  });

  it('that are known cost nothing more', () => {
    const page = open(0, new Map([['a', ['Juno Park']]]));
    page.see(rowsFor('a'), []);
    vi.advanceTimersByTime(1000);
    expect([opened, page.namesOf('a')]).toEqual([0, ['Juno Park']]);
  });

  it('are asked about one by one only if linked, and after a second in sight without a break', () => {
    const page = open();
    const rows = rowsFor('a', 'b', 'c');
    page.see(rows, []);
    vi.advanceTimersByTime(400);
    answer({ linked: ['a', 'b'] });
    page.see(rows, []);
    const places = rows.map(({ place }) => place);
    expect([...sight.watched]).toEqual(places.slice(0, 2));
    sight.tell(places.slice(0, 2), true);
    vi.advanceTimersByTime(600);
    sight.tell(places.slice(1, 2), false);
    vi.advanceTimersByTime(500);
    expect(said().at(-1)).toBe('rows/stay a (auto)');
    answer({ rows: { a: ['Juno Park'] } });
    expect(page.namesOf('a')).toEqual(['Juno Park']);
    sight.tell(places.slice(1, 2), true);
    vi.advanceTimersByTime(1000);
    expect(said().at(-1)).toBe('rows/stay b (auto)');
  });

  it('are asked about at most twenty times a view, what was asked before it included; a press is for twenty more', () => {
    const page = open(2);
    const ids = Array.from({ length: 25 }, (_, at) => `t${at}`);
    const rows = rowsFor(...ids);
    page.see(rows, []);
    vi.advanceTimersByTime(400);
    answer({ linked: ids });
    page.see(rows, []);
    sight.tell(
      rows.map(({ place }) => place),
      true,
    );
    vi.advanceTimersByTime(1000);
    const stays = () => posted.filter(({ type }) => type === 'rows/stay').map(({ rows: asked }) => asked.length);
    expect([stays(), page.wants]).toEqual([[18], 'more']);
    page.press();
    page.see(rows, []);
    sight.tell(
      rows.slice(18).map(({ place }) => place),
      true,
    );
    vi.advanceTimersByTime(1000);
    expect([stays(), posted.at(-1)?.look, page.wants]).toEqual([[18, 7], 'click', undefined]);
  });

  it('wait for a press where nothing may be looked up without one', () => {
    const page = open();
    page.see(rowsFor('a'), []);
    vi.advanceTimersByTime(400);
    answer({ asleep: true });
    expect([page.wants, changed.mock.calls.length]).toEqual(['asleep', 1]);
    page.press();
    expect([page.wants, said().at(-1)]).toEqual([undefined, 'rows/see a (click)']);
  });

  it('are asked for by a press only as far as they are drawn', () => {
    const page = open();
    page.see(rowsFor('a'), []);
    vi.advanceTimersByTime(400);
    answer({ looked: ['a'], asleep: true });
    page.press();
    page.see(rowsFor('b'), []);
    vi.advanceTimersByTime(400);
    expect(said().slice(-3)).toEqual(['rows/see a (click)', 'rows/see b', 'rows/see b (auto)']);
  });

  it('whose question failed are not asked about again, but by a press', () => {
    const page = open();
    const rows = rowsFor('a');
    const stayed = () => {
      page.see(rows, []);
      sight.tell([rows[0]?.place as Element], true);
      vi.advanceTimersByTime(1000);
      return posted.filter(({ type }) => type === 'rows/stay').length;
    };
    page.see(rows, []);
    vi.advanceTimersByTime(400);
    answer({ looked: ['a'], linked: ['a'] });
    expect(stayed()).toBe(1);
    answer({ missed: ['a'] });
    expect(stayed()).toBe(1);
    page.press();
    expect(stayed()).toBe(2);
  });

  it('stay unasked while the page is hidden, and are asked about once it is seen', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const page = open();
    const rows = rowsFor('a');
    page.see(rows, []);
    vi.advanceTimersByTime(5000);
    expect(said()).toEqual(['rows/see a']);
    hidden.mockReturnValue(false);
    page.wake();
    vi.advanceTimersByTime(400);
    expect(said().at(-1)).toBe('rows/see a (auto)');
    answer({ looked: ['a'], asleep: true });
    page.wake();
    vi.advanceTimersByTime(400);
    expect([page.wants, posted.length]).toEqual([undefined, 3]);
    hidden.mockRestore();
  });

  it('of one track in two places keep their clocks apart', () => {
    const page = open();
    const rows = [...rowsFor('a'), ...rowsFor('a')];
    page.see(rows, []);
    vi.advanceTimersByTime(400);
    answer({ looked: ['a'], linked: ['a'] });
    page.see(rows, []);
    const [first, second] = rows.map(({ place }) => place);
    sight.tell([first as Element], true);
    sight.tell([second as Element], false);
    vi.advanceTimersByTime(1000);
    expect(said().at(-1)).toBe('rows/stay a (auto)');
  });

  it('that were asked about when the background went away are asked about again', () => {
    const page = open();
    const rows = rowsFor('a');
    page.see(rows, []);
    vi.advanceTimersByTime(400);
    answer({ linked: ['a'] });
    page.see(rows, []);
    sight.tell([rows[0]?.place as Element], true);
    vi.advanceTimersByTime(1000);
    answer({ seen: ['a'], looked: ['a'] });
    breakPort();
    vi.advanceTimersByTime(300);
    expect([opened, said().slice(-2)]).toEqual([2, ['rows/stay a (auto)', 'rows/stay a (auto)']]);
    answer({ rows: { a: ['Juno Park'] } });
    breakPort();
    vi.advanceTimersByTime(20_000);
    expect(opened).toBe(2);
  });

  it('that were seen when the background went away are asked for again', () => {
    const page = open();
    page.see(rowsFor('a'), []);
    breakPort();
    vi.advanceTimersByTime(300);
    expect([opened, said()]).toEqual([2, ['rows/see a', 'rows/see a']]);
  });

  it('of a page that is left are waited for no more', () => {
    const page = open();
    page.see(rowsFor('a'), []);
    page.close();
    vi.advanceTimersByTime(5000);
    expect(said()).toEqual(['rows/see a']);
  });
});
