import { createMemoryCache } from '../../lib/net/cache';
import { createNetwork } from '../../lib/net/create-network';
import { createHostQueues } from '../../lib/net/host-queues';
import type { HostStates } from '../../lib/net/host-state';
import type { NetworkRequest, Pace } from '../../lib/net/network';
import type { RequestRecord } from '../../lib/net/send';
import { createServices } from '../../lib/sources/services';
import { virtualClock } from '../virtual-clock';

export const AT_ONCE: Pace = { limit: 100, perMs: 1, concurrency: 100 };
export const A: NetworkRequest = { endpoint: 'musicbrainz', path: 'a' };
export const B: NetworkRequest = { endpoint: 'musicbrainz', path: 'b' };
export const C: NetworkRequest = { endpoint: 'genius', path: 'a' };

/** The real network on top of one answering function, in virtual time. */
export function standIn(answer: (url: string, init?: RequestInit) => Response | Promise<Response>, pace = AT_ONCE) {
  const sent: string[] = [];
  const records: RequestRecord[] = [];
  const saved: HostStates[] = [];
  const clock = virtualClock();
  const memory = { load: async () => ({}), save: async (states: HostStates) => void saved.push(structuredClone(states)) };
  const made = createNetwork({
    queues: createHostQueues({ paceOf: () => pace, memory, clock }),
    cache: createMemoryCache(),
    fetch: async (url, init) => {
      sent.push(String(url));
      return answer(String(url), init);
    },
    serviceOf: createServices().serviceOf,
    clock,
    onRequest: (record) => records.push(record),
    timeoutMs: 60,
  });
  return { made, sent, records, saved, clock };
}

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers });

export const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
