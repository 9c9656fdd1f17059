import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowsUpdate } from '../../lib/messages';
import { portPair } from '../../lib/messaging';
import { createRowDesk, type Names, type RowParts } from '../../lib/surfaces/serve-rows';

vi.mock('../../lib/browser', () => ({ browser: {} }));

const rowsOf = (...ids: string[]) => ids.map((id) => ({ id, url: `https://open.spotify.com/track/${id}` }));
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

let kept: Names;
beforeEach(() => {
  kept = {};
});

function desk(more: Partial<RowParts> = {}) {
  const linked = vi.fn(
    async (rows: { id: string }[]) => new Map(rows.filter(({ id }) => id !== 'nobody').map(({ id }) => [id, `mb:recording:${id}`])),
  );
  const makersOf = vi.fn(async (_site: string, { id }: { id: string }) => [`maker of ${id}`] as string[] | undefined);
  const parts: RowParts = {
    tabOf: async () => ({ visible: true, private: false }),
    lookUpMode: async () => 'auto',
    known: async (_site, ids) => Object.fromEntries(ids.filter((id) => id.startsWith('known')).map((id) => [id, ['Juno Park']])),
    keep: async (_site, names) => {
      kept = { ...kept, ...names };
    },
    linked,
    makersOf,
    ...more,
  };
  const rows = createRowDesk(parts);
  const { surface, background } = portPair('rows');
  const heard: RowsUpdate[] = [];
  surface.onMessage((message) => heard.push(message as RowsUpdate));
  rows.serve({ ...background, tabId: 7 });
  const say = (message: object) => surface.post(message as Parameters<typeof surface.post>[0]);
  return { rows, say, heard, linked, makersOf, leave: surface.disconnect };
}
const update = (more: Partial<RowsUpdate>) => ({
  type: 'rows/update',
  rows: {},
  seen: [],
  looked: [],
  linked: [],
  missed: [],
  asleep: false,
  ...more,
});

describe('rows that are seen', () => {
  it('are answered with what is known, without a request where nothing more is wanted', async () => {
    const { say, heard, linked } = desk();
    say({ type: 'rows/see', site: 'spotify', rows: rowsOf('known1', 'x') });
    await settle();
    expect(heard).toEqual([update({ rows: { known1: ['Juno Park'] }, seen: ['known1', 'x'] })]);
    expect(linked).not.toHaveBeenCalled();
  });

  it('and are unknown are looked up together, once', async () => {
    const { say, heard, linked, makersOf } = desk();
    say({ type: 'rows/see', site: 'spotify', rows: rowsOf('known1', 'a', 'nobody', 'b'), look: 'auto' });
    await settle();
    expect(heard).toEqual([update({ rows: { known1: ['Juno Park'] }, looked: ['known1', 'a', 'nobody', 'b'], linked: ['a', 'b'] })]);
    expect([linked.mock.calls.length, makersOf.mock.calls.length]).toEqual([1, 0]);
  });

  it('wait for a press where nothing may be looked up without one', async () => {
    const { say, heard, linked } = desk({ lookUpMode: async () => 'click' });
    say({ type: 'rows/see', site: 'spotify', rows: rowsOf('a'), look: 'auto' });
    await settle();
    expect([heard, linked.mock.calls.length]).toEqual([[update({ looked: ['a'], asleep: true })], 0]);
    say({ type: 'rows/see', site: 'spotify', rows: rowsOf('a'), look: 'click' });
    await settle();
    expect(heard[1]).toEqual(update({ looked: ['a'], linked: ['a'] }));
  });

  it('in a hidden tab ask nobody; in a private window they are shown nothing from before, and nothing is kept', async () => {
    const hidden = desk({ tabOf: async () => ({ visible: false, private: false }) });
    hidden.say({ type: 'rows/see', site: 'spotify', rows: rowsOf('a'), look: 'auto' });
    const secret = desk({ tabOf: async () => ({ visible: true, private: true }) });
    secret.say({ type: 'rows/see', site: 'spotify', rows: rowsOf('known1'), look: 'click' });
    secret.say({ type: 'rows/stay', site: 'spotify', rows: rowsOf('known1'), look: 'click' });
    await settle();
    expect([hidden.linked.mock.calls.length, hidden.heard]).toEqual([0, [update({ looked: ['a'], asleep: true })]]);
    expect([secret.heard.at(-1), kept]).toEqual([update({ rows: { known1: ['maker of known1'] } }), {}]);
    // The stores behind them are told, too.
    const told = [...secret.linked.mock.calls, ...secret.makersOf.mock.calls].map((call: unknown[]) => call.at(-1));
    expect(told).toEqual([1, 2, 3].map(() => expect.objectContaining({ isPrivate: true })));
  });

  it('of a look-up that fails are simply not linked', async () => {
    const { say, heard } = desk({ linked: async () => Promise.reject(new Error('busy')) });
    say({ type: 'rows/see', site: 'spotify', rows: rowsOf('a'), look: 'auto' });
    await settle();
    expect(heard).toEqual([update({ looked: ['a'] })]);
  });
});

describe('rows that stay in sight', () => {
  it('are asked about one after the other, and what is answered is kept', async () => {
    let running = 0;
    let most = 0;
    const { say, heard } = desk({
      makersOf: async (_site, { id }) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
        return id === 'broken' ? undefined : [`maker of ${id}`];
      },
    });
    say({ type: 'rows/stay', site: 'spotify', rows: rowsOf('a', 'broken'), look: 'auto' });
    say({ type: 'rows/stay', site: 'spotify', rows: rowsOf('b', 'nobody'), look: 'auto' });
    await settle();
    await settle();
    expect(heard).toEqual([
      update({ rows: { a: ['maker of a'] } }),
      update({ missed: ['broken'] }),
      update({ rows: { b: ['maker of b'] } }),
      update({ missed: ['nobody'] }),
    ]);
    expect([most, kept]).toEqual([1, { a: ['maker of a'], b: ['maker of b'] }]);
  });

  it('and whose page is left are asked about no more', async () => {
    const { say, makersOf, leave } = desk();
    say({ type: 'rows/stay', site: 'spotify', rows: rowsOf('a', 'b'), look: 'auto' });
    leave();
    await settle();
    expect(makersOf).not.toHaveBeenCalled();
  });

  it('are not more than twenty at a time', async () => {
    const { say, makersOf } = desk();
    say({ type: 'rows/stay', site: 'spotify', rows: rowsOf(...Array.from({ length: 21 }, (_, at) => `t${at}`)), look: 'auto' });
    await settle();
    expect(makersOf).not.toHaveBeenCalled();
  });
});

describe('a list of which nothing is shown yet', () => {
  const judge = (parts: Partial<RowParts>, ...ids: string[]) => {
    const made = desk(parts);
    return made.rows.anyKnown('spotify', rowsOf(...ids), 7, new AbortController().signal).then((verdict) => ({ ...made, verdict }));
  };

  it('with a known row needs no request', async () => {
    const { verdict, linked } = await judge({}, 'a', 'known1');
    expect([verdict, linked.mock.calls.length]).toEqual([{ isAny: true, asked: 0 }, 0]);
  });

  it('asks about its first linked rows until one has names, at most three; where more are linked they are left to who looks', async () => {
    expect((await judge({}, 'nobody', 'a', 'b')).verdict).toEqual({ isAny: true, asked: 1 });
    const none = { makersOf: async () => [] };
    expect((await judge(none, 'a', 'b', 'c')).verdict).toEqual({ isAny: false, asked: 3 });
    expect((await judge(none, 'a', 'b', 'c', 'd')).verdict).toEqual({ isAny: true, asked: 3 });
  });

  it('has a line to press where nobody may be asked without it', async () => {
    const { verdict, linked } = await judge({ lookUpMode: async () => 'click' }, 'a');
    expect([verdict, linked.mock.calls.length]).toEqual([{ isAny: true, asked: 0 }, 0]);
  });
});
