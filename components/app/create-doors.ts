import type { DiscographyMessage, SearchMessage } from '../../lib/messages';
import type { SurfacePort } from '../../lib/messaging';
import type { Recent } from '../../lib/model/recent';
import { createAnswerView } from '../../lib/view/create-answer-view';
import { createDiscographyView } from '../../lib/view/create-discography-view';
import { createSearchView } from '../../lib/view/create-search-view';
import { keptViews } from '../../lib/view/kept-views';
import { readUpdate } from '../../lib/view/read-update';
import { hashOf, type NameRoute, type Route } from '../../lib/view/route';
import { createWishes } from '../../lib/view/wishes';
import type { Doors } from './doors';

/** How a surface reaches the background. */
export interface Ports {
  answer(): SurfacePort;
  search(): SurfacePort<SearchMessage>;
  discography(): SurfacePort<DiscographyMessage>;
  recents(): Promise<Recent[]>;
  keepRecent(recent: Recent): void;
  forgetRecents(): Promise<void>;
}

type RecordRoute = Extract<Route, { view: 'record' }>;

/** Views over these ports. `tabId`: whose window the surface stands in. */
export function createDoors(ports: Ports, tabId: number | undefined): Doors {
  const inTab = tabId === undefined ? {} : { tabId };
  const record = keptViews<RecordRoute, ReturnType<typeof createAnswerView>>(hashOf, ({ subject }) =>
    createAnswerView(ports.answer, { subject, claims: [], ...inTab }, readUpdate, createWishes(), { mayRest: true }),
  );
  const discography = keptViews<NameRoute, ReturnType<typeof createDiscographyView>>(hashOf, ({ about, view }) =>
    createDiscographyView(ports.discography, { about, view, ...inTab }),
  );
  return {
    search: createSearchView(ports.search, tabId),
    record,
    discography,
    recents: ports.recents,
    keepRecent: ports.keepRecent,
    forgetRecents: ports.forgetRecents,
  };
}
