import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../lib/errors';
import { createHostQueues, type HostQueues } from '../../lib/net/host-queues';
import { type HostStates, type PaceMemory, reserveStart } from '../../lib/net/host-state';
import { creditSources } from '../../lib/sources';
import { createServices } from '../../lib/sources/services';
import { createScheduler } from '../scheduler';

const HOST = 'musicbrainz.org';

/** storage.session: what was saved is there for the next worker, as plain data. */
function sessionMemory(): PaceMemory {
  let kept: HostStates = {};
  return {
    load: async () => structuredClone(kept),
    save: async (states) => {
      kept = structuredClone(states);
    },
  };
}

/** The memory as one worker has it: once it is dead, nothing that it was about to do is done. */
const memoryOf = (memory: PaceMemory, worker: AbortSignal): PaceMemory => ({
  load: () => memory.load(),
  save: async (states) => {
    if (!worker.aborted) await memory.save(states);
  },
});

interface Ask {
  tab: number;
  at: number;
  lasts: number;
  /** Ms after which nobody waits for it any more. */
  leaves: number | undefined;
}
const asksThat = (leaves: fc.Arbitrary<number | undefined>) =>
  fc.array(fc.record({ tab: fc.nat(9), at: fc.nat(20_000), lasts: fc.nat(4000), leaves }), { minLength: 10, maxLength: 40 });
const asks = asksThat(fc.option(fc.nat(3000), { nil: undefined }));
const patientAsks = asksThat(fc.constant(undefined));
const deaths = fc.array(fc.nat(40_000), { maxLength: 4 });
const holds = fc.array(fc.record({ at: fc.nat(20_000), forMs: fc.nat(4000) }), { maxLength: 3 });

/** When the requests of ten tabs start, with a worker that is killed now and then. */
async function startsOf(list: Ask[], killedAt: number[], held: { at: number; forMs: number }[]): Promise<number[]> {
  const scheduler = createScheduler();
  const memory = sessionMemory();
  const { paceOf } = createServices();
  const starts: number[] = [];
  let dead = new AbortController();
  const start = (worker: AbortSignal): HostQueues =>
    createHostQueues({ paceOf, memory: memoryOf(memory, worker), clock: scheduler.clock(worker) });
  let queues = start(dead.signal);
  for (const ms of killedAt) {
    scheduler.at(1_000_000 + ms, () => {
      dead.abort();
      dead = new AbortController();
      queues = start(dead.signal);
    });
  }
  for (const { at, forMs } of held) scheduler.at(1_000_000 + at, () => void queues.holdUntil(HOST, scheduler.time + forMs, 'rate-limited'));
  for (const { at, lasts, leaves } of list) {
    scheduler.at(1_000_000 + at, () => {
      const worker = dead.signal;
      const leaving = new AbortController();
      if (leaves !== undefined) scheduler.at(scheduler.time + leaves, () => leaving.abort(new SourceError('timeout', 'gone')));
      const request = async () => {
        if (worker.aborted) return;
        starts.push(scheduler.time);
        await scheduler.clock(worker).sleep(lasts);
      };
      queues.run(HOST, request, leaving.signal).catch((error: unknown) => expect(error).toBeInstanceOf(SourceError));
    });
  }
  await scheduler.run();
  return starts.sort((a, b) => a - b);
}

const gaps = (starts: number[]): number[] => starts.slice(1).map((start, index) => start - (starts[index] ?? 0));

describe('MusicBrainz', () => {
  it('is never asked more than once a second, in any interleaving of ten tabs, with callers who leave and through killed workers', async () => {
    await fc.assert(
      fc.asyncProperty(asks, deaths, holds, async (list, killedAt, held) => {
        const starts = await startsOf(list, killedAt, held);
        expect(Math.min(...gaps(starts), 1000)).toBe(1000);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('answers everybody when no worker dies and no pause is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(patientAsks, async (list) => {
        expect(await startsOf(list, [], [])).toHaveLength(list.length);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

describe('a start', () => {
  it('is at once when the host has rested', () => expect(reserveStart({ starts: [0] }, { limit: 1, concurrency: 1 }, 5000).at).toBe(5000));
  it('waits for its turn', () => expect(reserveStart({ starts: [4800] }, { limit: 1, concurrency: 1 }, 5000).at).toBe(5800));
  it('does not wait for a clock that was set back', () =>
    expect(reserveStart({ starts: [9_000_000] }, { limit: 1, concurrency: 1 }, 5000).at).toBe(5000));
  it('may come in a burst where the pace allows one', () => {
    const pace = { limit: 3, perMs: 1000, concurrency: 3 };
    let starts: number[] = [];
    const at = Array.from({ length: 5 }, () => {
      const next = reserveStart({ starts }, pace, 100);
      starts = next.starts;
      return next.at;
    });
    expect(at).toEqual([100, 100, 100, 1100, 1100]);
  });
});

it('every source of credits says how politely its host is asked', () => {
  const { paceOf } = createServices();
  const bases = creditSources.flatMap(({ endpoints }) => Object.values(endpoints));
  expect(bases.map((base) => paceOf(new URL(base).hostname))).not.toContain(undefined);
});
