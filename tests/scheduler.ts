import type { Clock } from '../lib/net/clock';

/** Virtual time with many sleepers: it jumps to the next one once everybody who is awake has nothing left to do. */
export interface Scheduler {
  readonly time: number;
  /** A clock on this time. Once `dead` fires its sleepers never wake, as in a worker that was killed. */
  clock(dead?: AbortSignal): Clock;
  at(time: number, act: () => void): void;
  /** Until nobody sleeps any more. */
  run(): Promise<void>;
}

interface Sleeper {
  at: number;
  wake(): void;
}

export function createScheduler(start = 1_000_000): Scheduler {
  let time = start;
  const sleepers: Sleeper[] = [];
  const add = (at: number, wake: () => void) => void sleepers.push({ at, wake });
  return {
    get time() {
      return time;
    },
    at: add,
    clock: (dead) => ({
      now: () => time,
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          // What runs in a dead worker hears of nobody's leaving either.
          signal?.addEventListener('abort', () => !dead?.aborted && reject(signal.reason), { once: true });
          add(time + ms, () => {
            if (!dead?.aborted) resolve();
          });
        }),
    }),
    async run() {
      for (await idle(); sleepers.length > 0; await idle()) {
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.shift();
        time = Math.max(time, next?.at ?? time);
        next?.wake();
      }
    },
  };
}

/** Promises that follow from each other settle before the next macrotask. */
const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
