import { createContext } from 'preact';
import type { Recent } from '../../lib/model/recent';
import type { AnswerView } from '../../lib/view/create-answer-view';
import type { DiscographyView } from '../../lib/view/create-discography-view';
import type { SearchView } from '../../lib/view/create-search-view';
import type { NameRoute, Route } from '../../lib/view/route';

/** What the views of a surface are fed by. Each is opened once per address and kept while it is likely to be gone back to. */
export interface Doors {
  search: SearchView;
  record(route: Extract<Route, { view: 'record' }>): AnswerView;
  discography(route: NameRoute): DiscographyView;
  recents(): Promise<Recent[]>;
  /** Of private windows nothing is kept. */
  keepRecent(recent: Recent): void;
  forgetRecents(): Promise<void>;
}

export const DoorsContext = createContext<Doors | undefined>(undefined);
