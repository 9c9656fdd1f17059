import { SourceError } from '../../lib/errors';
import type { withKillPoints } from '../../lib/kill-points';
import { type Cache, createMemoryCache } from '../../lib/net/cache';
import { createNetwork } from '../../lib/net/create-network';
import { createHostQueues, type HostQueues } from '../../lib/net/host-queues';
import type { Network } from '../../lib/net/network';
import { sayWhoAsks } from '../../lib/net/say-who-asks';
import { createResolution } from '../../lib/resolve/resolve';
import type { Settings } from '../../lib/settings';
import { creditSources, personSources, tieSources } from '../../lib/sources';
import { createServices } from '../../lib/sources/services';
import type { Opening, ServeParts } from '../../lib/surfaces/serve';
import { briefOf } from '../../lib/view/brief';

type Calls = Pick<ReturnType<typeof withKillPoints>, 'fetch' | 'cache' | 'memory'>;

/** Where nothing may be asked: what is kept answers, all else is missing. */
const askNobody: HostQueues = {
  run: (host) => Promise.reject(new SourceError('refused', `${host} may not be asked now`)),
  holdUntil: async () => {},
};

/** Answers over the real sources: of a private window nothing is kept; recalled ones cost no request. */
export function createAnswers(
  { fetch, cache, memory }: Calls,
  settings: () => Promise<Settings>,
): Pick<ServeParts, 'resolutionOf' | 'recalled'> & { networkFor(isPrivate: boolean): Network } {
  const { paceOf, serviceOf, hostsThatWantAName } = createServices(settings);
  const named = hostsThatWantAName()
    .then(sayWhoAsks)
    .catch(() => undefined); // then they go out under the browser's name
  const queues = createHostQueues({ paceOf, memory });
  const networkWith = (kept: Cache, through: HostQueues) =>
    createNetwork({ queues: through, cache: kept, fetch, serviceOf: (endpoint) => named.then(() => serviceOf(endpoint)) });
  const open = networkWith(cache, queues);
  const shut = networkWith(cache, askNobody);
  const networkFor = (isPrivate: boolean) => (isPrivate ? networkWith(createMemoryCache(), queues) : open);
  const sources = { creditSources, personSources, tieSources, now: () => Date.now() };

  return {
    networkFor,
    resolutionOf: ({ subject, claims, isPrivate, signal, onChange }: Opening) =>
      createResolution(subject, claims, {
        ...sources,
        network: networkFor(isPrivate),
        signal,
        onChange,
      }),
    async recalled({ subject, claims }) {
      const resolution = createResolution(subject, claims, { ...sources, network: shut, onChange: () => {} });
      await resolution.start('both');
      const answer = resolution.answer();
      // Where nobody is named yet, a press may find out.
      return briefOf(answer).made.length > 0 ? answer : { ...answer, outcomes: [], complete: false };
    },
  };
}
