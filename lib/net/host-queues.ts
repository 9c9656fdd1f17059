import PQueue from 'p-queue';
import { SourceError } from '../errors';
import type { Pace } from './network';

/** Remembers across a killed worker when a host may be asked again. Epoch ms by host. */
export interface PaceMemory {
  load(): Promise<Record<string, number>>;
  save(notBefore: Record<string, number>): Promise<void>;
}

/** One queue per host for all tabs: nobody who uses us may get an address blocked. */
export interface HostQueues {
  /** Runs when it is this request's turn. Throws SourceError(rate-limited) at once while the host has asked to wait. */
  run<T>(host: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** No request to this host before this time. */
  holdUntil(host: string, at: number): void;
}

const DEFAULT_PACE: Pace = { limit: 1, concurrency: 1 };

/** `paces` says how politely a host is asked; a host that it does not know is asked one at a time, once a second. */
export function createHostQueues(paces: Pick<Map<string, Pace>, 'get'>, memory: PaceMemory, now: () => number = Date.now): HostQueues {
  const queues = new Map<string, PQueue>();
  let notBefore: Record<string, number> | undefined;

  function queueOf(host: string): PQueue {
    const pace = paces.get(host) ?? DEFAULT_PACE;
    const queue = queues.get(host) ?? new PQueue({ concurrency: pace.concurrency, interval: pace.perMs ?? 1000, intervalCap: pace.limit });
    queues.set(host, queue);
    return queue;
  }

  async function refuseWhileHeld(host: string): Promise<void> {
    notBefore ??= await memory.load();
    const hold = notBefore[host] ?? 0;
    if (hold > now()) throw new SourceError('rate-limited', `${host} asked to wait`, hold);
  }

  return {
    async run<T>(host: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
      await refuseWhileHeld(host);
      // Whoever waited in the queue may meet a host that has asked to wait since.
      const held = async () => {
        await refuseWhileHeld(host);
        return task();
      };
      return queueOf(host).add(held, signal ? { signal, throwOnTimeout: true } : { throwOnTimeout: true });
    },
    holdUntil(host, at) {
      notBefore = { ...notBefore, [host]: at };
      void memory.save(notBefore);
    },
  };
}
