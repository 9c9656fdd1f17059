import { defineBackground } from '#imports';
import { browser } from '../lib/browser';
import { withKillPoints } from '../lib/kill-points';
import { keepFingerprint } from '../lib/library/fingerprints';
import { createOverruleStore, createPassingOverrules } from '../lib/library/overrules';
import { onSurface, tabOf } from '../lib/messaging';
import { type Cache, createMemoryCache } from '../lib/net/cache';
import { createNetwork } from '../lib/net/create-network';
import { createHostQueues } from '../lib/net/host-queues';
import { createIdbCache } from '../lib/net/idb-cache';
import { sessionPaceMemory } from '../lib/net/pace-memory';
import { sayWhoAsks } from '../lib/net/say-who-asks';
import { createResolution } from '../lib/resolve/resolve';
import { watchSettings } from '../lib/settings';
import { creditSources, personSources, tieSources } from '../lib/sources';
import { createServices } from '../lib/sources/services';
import { serveSurfaces } from '../lib/surfaces/serve';

export default defineBackground(() => {
  const settings = watchSettings();
  const { paceOf, serviceOf, hostsThatWantAName } = createServices(settings);
  const named = hostsThatWantAName()
    .then(sayWhoAsks)
    .catch(() => undefined); // then they go out under the browser's name
  const kept = createIdbCache();
  const now = () => Date.now();
  const calls = withKillPoints({
    fetch: fetch.bind(globalThis),
    cache: kept,
    memory: sessionPaceMemory,
    overrules: createOverruleStore(),
    keep: (answer) => keepFingerprint(answer, now()),
  });
  const queues = createHostQueues({ paceOf, memory: calls.memory });
  const networkWith = (cache: Cache) =>
    createNetwork({ queues, cache, fetch: calls.fetch, serviceOf: (endpoint) => named.then(() => serviceOf(endpoint)) });
  const passing = createPassingOverrules(calls.overrules);
  const open = networkWith(calls.cache);

  onSurface(
    serveSurfaces({
      resolutionOf: ({ subject, claims, isPrivate, signal, onChange }) =>
        createResolution(subject, claims, {
          creditSources,
          personSources,
          tieSources,
          network: isPrivate ? networkWith(createMemoryCache()) : open,
          now,
          signal,
          onChange,
        }),
      tabOf,
      overrulesOf: (isPrivate) => (isPrivate ? passing : calls.overrules),
      lookUpMode: async () => (await settings()).lookUp,
      keep: (answer) => void calls.keep(answer).catch(() => undefined),
    }),
  );
  browser.runtime.onStartup.addListener(() => void kept.evict());
  browser.runtime.onInstalled.addListener(() => void kept.evict());
});
