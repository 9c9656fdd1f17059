import type { Subject } from '../../lib/model/subject';
import { createMemoryCache } from '../../lib/net/cache';
import type { Clock } from '../../lib/net/clock';
import { createNetwork } from '../../lib/net/create-network';
import { createHostQueues } from '../../lib/net/host-queues';
import { noPaceMemory } from '../../lib/net/host-state';
import type { Network } from '../../lib/net/network';
import { createResolution, type Resolution } from '../../lib/resolve/resolve';
import { sites } from '../../lib/sites';
import { creditSources, personSources } from '../../lib/sources';
import { createServices } from '../../lib/sources/services';
import { documentFrom } from '../../scripts/page-document';
import { fetchFrom } from './fetch-from';
import type { Replica } from './start-replica';

const UNPACED = () => ({ limit: 1000, perMs: 1, concurrency: 4 });

/** Real time for requests; pauses between them pass at once. */
function impatientClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    sleep: async (ms) => {
      ahead += ms;
    },
  };
}

/** The production network on the replica, without a browser and without waiting. */
export function networkOn(replica: Replica, timeoutMs = 20_000): Network {
  const clock = impatientClock();
  return createNetwork({
    queues: createHostQueues({ paceOf: UNPACED, memory: noPaceMemory, clock }),
    cache: createMemoryCache(),
    fetch: fetchFrom(replica),
    serviceOf: createServices().serviceOf,
    clock,
    timeoutMs,
  });
}

/** What the readers make of one of the replica's pages. The page itself is no request of ours: the log is empty again. */
export async function readSubject(
  replica: Replica,
  address: string,
): Promise<{ subject: Subject; claims: Parameters<typeof createResolution>[1] }> {
  const url = new URL(address);
  const site = sites.find((each) => each.identify(url));
  const ref = site?.identify(url);
  if (!site || !ref) throw new Error(`no site reads ${address}`);
  const page = await fetchFrom(replica)(address);
  const reading = site.read(ref, documentFrom(await page.text(), address), false);
  replica.requests.length = 0;
  return { subject: reading ? { ref, facts: reading.facts } : { ref }, claims: reading?.claims ?? [] };
}

/** One page of the replica, ready to be resolved by every source. */
export async function resolutionOn(replica: Replica, address: string, network: Network): Promise<Resolution> {
  const { subject, claims } = await readSubject(replica, address);
  return createResolution(subject, claims, { creditSources, personSources, network, now: () => Date.now(), onChange: () => {} });
}
