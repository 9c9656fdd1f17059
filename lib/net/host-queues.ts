import PQueue from 'p-queue';
import { type FailureKind, SourceError } from '../errors';
import { type Clock, systemClock } from './clock';
import { type HostState, type HostStates, type PaceMemory, reserveStart, withoutStart } from './host-state';
import type { Pace } from './network';
import { LONGEST_PAUSE_MS } from './trouble';

/** One queue per host for all tabs: nobody who uses us may get an address blocked. */
export interface HostQueues {
  /**
   * Runs when it is this request's turn. A pause of a few seconds is waited for; while the host wants a longer one, throws
   * SourceError of the kind that earned it, with `retryAt`.
   */
  run<T>(host: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** No request to this host before this time (epoch ms). */
  holdUntil(host: string, at: number, kind: FailureKind): Promise<void>;
}

export interface HostQueueParts {
  /** A host without a pace is asked one at a time, once a second. */
  paceOf(host: string): Pace | undefined;
  memory: PaceMemory;
  clock?: Clock;
}

const DEFAULT_PACE: Pace = { limit: 1, concurrency: 1 };
/** Longer pauses are said to the person instead of being waited for. */
const LONGEST_WAIT_MS = 5000;

export function createHostQueues({ paceOf, memory, clock = systemClock }: HostQueueParts): HostQueues {
  const queues = new Map<string, PQueue>();
  const paceAt = (host: string): Pace => paceOf(host) ?? DEFAULT_PACE;
  let loading: Promise<HostStates> | undefined;

  function queueOf(host: string): PQueue {
    const { concurrency } = paceAt(host);
    const queue = queues.get(host) ?? new PQueue({ concurrency });
    queue.concurrency = concurrency;
    queues.set(host, queue);
    return queue;
  }

  async function stateOf(host: string): Promise<HostState> {
    loading ??= memory.load().catch(() => ({}));
    const states = await loading;
    states[host] ??= { starts: [] };
    return states[host];
  }

  async function keep(): Promise<void> {
    const states = await loading;
    if (states) await memory.save(states).catch(() => undefined);
  }

  async function passHold(host: string, signal?: AbortSignal): Promise<void> {
    const state = await stateOf(host);
    const { hold } = state;
    const left = leftOf(state);
    if (!hold || left <= 0) return;
    if (left > LONGEST_WAIT_MS) throw new SourceError(hold.kind, `${host} wants no request yet`, hold.until);
    await clock.sleep(left, signal);
  }

  /** A pause that lies further ahead than any host may ask for is from before the clock was set back. */
  function leftOf({ hold }: HostState): number {
    const left = (hold?.until ?? 0) - clock.now();
    return left <= LONGEST_PAUSE_MS ? left : 0;
  }

  async function until(at: number, signal?: AbortSignal): Promise<void> {
    if (at > clock.now()) await clock.sleep(at - clock.now(), signal);
  }

  /** The start is remembered before the request leaves: a worker that is killed now still knows of it. */
  async function turn(host: string, signal?: AbortSignal): Promise<void> {
    const state = await stateOf(host);
    do {
      await passHold(host, signal);
      const pace = paceAt(host);
      const { at, starts } = reserveStart(state, pace, clock.now());
      state.starts = starts;
      await keep();
      await until(at, signal).catch((reason: unknown) => {
        state.starts = withoutStart(state.starts, at); // whoever leaves gives the turn back
        throw reason;
      });
      // Timers run late: the next start is counted from the real one.
      state.starts = state.starts.map((start) => (start === at ? Math.max(at, clock.now()) : start));
    } while (leftOf(state) > 0);
  }

  return {
    async run<T>(host: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
      await passHold(host, signal);
      const inTurn = () => turn(host, signal).then(task);
      return queueOf(host).add(inTurn, { throwOnTimeout: true, ...(signal ? { signal } : {}) });
    },
    async holdUntil(host, at, kind) {
      const state = await stateOf(host);
      if (leftOf(state) > at - clock.now()) return; // several answers at once: the longest pause counts
      state.hold = { until: at, kind };
      await keep();
    },
  };
}
