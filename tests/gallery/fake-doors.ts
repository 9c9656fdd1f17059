import type { Doors } from '../../components/app/doors';
import { noActions } from '../../lib/view/no-actions';
import { shown } from '../../lib/view/shown';
import { answers } from './answers';
import type { ShownView } from './views';

const nothing = () => {};

/** Doors behind which everything has been answered already. */
export function fakeDoors(view: ShownView | undefined): Doors {
  const { search, discography, recents = [] } = view ?? {};
  const lost = shown(false);
  return {
    search: { answer: shown(search), isAsking: shown(search?.complete !== true), lost, ask: nothing, close: nothing },
    record: () => ({ ...noActions, answer: shown(answers['found']?.answer), connected: shown(true), lost, close: nothing }),
    discography: () => ({
      discography: shown(discography),
      lost,
      readOn: nothing,
      readCompany: nothing,
      stop: nothing,
      retry: nothing,
      openPerson: nothing,
      overrule: nothing,
      undo: nothing,
      close: nothing,
    }),
    recents: async () => recents,
    keepRecent: nothing,
    forgetRecents: async () => {},
  };
}
