import { keepTracks, knownTracks } from '../../lib/library/known-tracks';
import { tabOf } from '../../lib/messaging';
import type { Overrule } from '../../lib/model/overrule';
import type { Network } from '../../lib/net/network';
import type { LookUpMode } from '../../lib/resolve/gate';
import { createRowDesk, type RowDesk } from '../../lib/surfaces/serve-rows';
import { createVerdicts, type VerdictParts, type Verdicts } from '../../lib/surfaces/verdicts';
import type { Closings } from './closings';
import { createRowAnswers } from './create-row-answers';

interface BadgeParts extends Pick<VerdictParts, 'serve'> {
  networkFor(isPrivate: boolean): Network;
  overrules(): Promise<Overrule[]>;
  lookUpMode(): Promise<LookUpMode>;
  closings: Closings;
}

/** All that pages need beside the answers: names for rows, and whether badges are shown at all. */
export function createBadgeDesk({ serve, networkFor, overrules, lookUpMode, closings }: BadgeParts): { rows: RowDesk; verdicts: Verdicts } {
  const rows = createRowDesk({
    ...createRowAnswers(networkFor, overrules),
    tabOf,
    lookUpMode,
    known: (site, ids) => knownTracks(site, ids, Date.now()),
    keep: (site, names) => keepTracks(site, names, Date.now()),
  });
  const verdicts = createVerdicts({
    serve,
    rows,
    isClosed: async (ref, tabId) => closings.isClosed(ref, (await tabOf(tabId)).private),
  });
  return { rows, verdicts };
}
