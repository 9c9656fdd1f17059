import { createDoors } from '../../components/app/create-doors';
import type { Doors } from '../../components/app/doors';
import { portTo, recentSearches, speakTo } from '../../lib/messaging';

/** The views of a surface over the true background. */
export const liveDoors = (tabId: number | undefined): Doors =>
  createDoors(
    {
      answer: portTo('answer'),
      search: portTo('search'),
      discography: portTo('discography'),
      recents: () => recentSearches(tabId),
      keepRecent: (recent) => void speakTo({ type: 'recents/keep', recent, ...(tabId === undefined ? {} : { tabId }) }),
      forgetRecents: async () => void (await speakTo({ type: 'recents/forget' })),
    },
    tabId,
  );
