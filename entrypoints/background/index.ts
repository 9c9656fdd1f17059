import { defineBackground } from '#imports';
import { browser } from '../../lib/browser';
import { withKillPoints } from '../../lib/kill-points';
import { keepFingerprint } from '../../lib/library/fingerprints';
import { keepTracks } from '../../lib/library/known-tracks';
import { keepLastAnswer } from '../../lib/library/last-answers';
import { createOverruleStore } from '../../lib/library/overrules';
import { onSpoken, tabOf } from '../../lib/messaging';
import { createIdbCache } from '../../lib/net/idb-cache';
import { sessionPaceMemory } from '../../lib/net/pace-memory';
import { onSettingsChange, watchSettings } from '../../lib/settings';
import { serveSurfaces } from '../../lib/surfaces/serve';
import { briefOf, namesByTrack } from '../../lib/view/brief';
import { createClosings } from './closings';
import { createAnswers } from './create-answers';
import { createBadgeDesk } from './create-badge-desk';
import { serveDiscographiesOver } from './create-discographies';
import { createSaid } from './create-said';
import { createSearch } from './create-search';
import { hear } from './hear';
import { askPagesAgain } from './in-pages';
import { servePorts } from './serve-ports';

export default defineBackground(() => {
  const settings = watchSettings();
  const kept = createIdbCache();
  const calls = withKillPoints({
    fetch: fetch.bind(globalThis),
    cache: kept,
    memory: sessionPaceMemory,
    overrules: createOverruleStore(),
    async keep(answer) {
      await keepFingerprint(answer, Date.now());
      await keepTracks(answer.subject.ref.site, namesByTrack(answer), Date.now());
      await keepLastAnswer(answer);
    },
  });
  const said = createSaid(calls.overrules);
  const lookUpMode = async () => (await settings()).lookUp;
  const closings = createClosings(settings);
  const { networkFor, ...answers } = createAnswers(calls, settings);

  const serve = serveSurfaces({
    ...answers,
    ...said,
    briefly: (answer) => ({ type: 'brief/update', brief: briefOf(answer) }),
    tabOf,
    lookUpMode,
    keep: (answer) => void calls.keep(answer).catch(() => undefined),
  });
  const { rows, verdicts } = createBadgeDesk({ serve, networkFor, overrules: calls.overrules.list, lookUpMode, closings });

  servePorts({ rows: rows.serve, search: createSearch(networkFor), discography: serveDiscographiesOver({ networkFor, ...said }) }, serve);
  onSpoken((message, sender) => hear({ verdicts, closings }, message, sender));
  browser.tabs.onRemoved.addListener(verdicts.left);
  onSettingsChange(() => void askPagesAgain());
  browser.runtime.onStartup.addListener(() => void kept.evict());
  browser.runtime.onInstalled.addListener(() => void kept.evict());
});
