import { defineBackground } from '#imports';
import { browser } from '../../lib/browser';
import { withKillPoints } from '../../lib/kill-points';
import { keepFingerprint } from '../../lib/library/fingerprints';
import { createOverruleStore, createPassingOverrules } from '../../lib/library/overrules';
import { onSurface, tabOf } from '../../lib/messaging';
import { createIdbCache } from '../../lib/net/idb-cache';
import { sessionPaceMemory } from '../../lib/net/pace-memory';
import { watchSettings } from '../../lib/settings';
import { serveSurfaces } from '../../lib/surfaces/serve';
import { briefOf } from '../../lib/view/brief';
import { createAnswers } from './create-answers';

export default defineBackground(() => {
  const settings = watchSettings();
  const kept = createIdbCache();
  const calls = withKillPoints({
    fetch: fetch.bind(globalThis),
    cache: kept,
    memory: sessionPaceMemory,
    overrules: createOverruleStore(),
    keep: (answer) => keepFingerprint(answer, Date.now()),
  });
  const passing = createPassingOverrules(calls.overrules);

  onSurface(
    serveSurfaces({
      ...createAnswers(calls, settings),
      briefly: (answer) => ({ type: 'brief/update', brief: briefOf(answer) }),
      tabOf,
      overrulesOf: (isPrivate) => (isPrivate ? passing : calls.overrules),
      lookUpMode: async () => (await settings()).lookUp,
      keep: (answer) => void calls.keep(answer).catch(() => undefined),
    }),
  );
  browser.runtime.onStartup.addListener(() => void kept.evict());
  browser.runtime.onInstalled.addListener(() => void kept.evict());
});
