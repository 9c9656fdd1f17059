import { createMemoryCache } from '../../lib/net/cache';
import { createNetwork } from '../../lib/net/create-network';
import { createHostQueues } from '../../lib/net/host-queues';
import { noPaceMemory } from '../../lib/net/host-state';
import type { Network, Pace } from '../../lib/net/network';
import { createServices } from '../../lib/sources/services';
import { virtualClock } from '../virtual-clock';

const AT_ONCE: Pace = { limit: 1000, concurrency: 10, perMs: 1 };

interface Asked {
  url: URL;
  method: string;
  headers: Headers;
  body: string;
}
type Reply = (asked: Asked) => unknown;

export interface FakeNetwork {
  network: Network;
  asked: Asked[];
}

/**
 * The real network on top of invented answers. A reply is JSON data, a string (sent as it is) or undefined (404 as the
 * service writes it).
 */
export function fakeNetwork(reply: Reply): FakeNetwork {
  const asked: Asked[] = [];
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const one = {
      url: new URL(String(input)),
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: String(init?.body ?? ''),
    };
    asked.push(one);
    const body = reply(one);
    if (body === undefined) return new Response('{"error":"Not Found"}', { status: 404 });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const clock = virtualClock(Date.now());
  const queues = createHostQueues({ paceOf: () => AT_ONCE, memory: noPaceMemory, clock });
  const { serviceOf } = createServices();
  return { network: createNetwork({ queues, cache: createMemoryCache(), fetch: answer, serviceOf, clock }), asked };
}
