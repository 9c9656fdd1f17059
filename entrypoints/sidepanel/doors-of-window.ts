import { createDoors } from '../../components/app/create-doors';
import type { Doors } from '../../components/app/doors';
import { portTo, recentSearches, type SurfacePort, speakTo } from '../../lib/messaging';

/** A panel outlives the tab that it was opened over: whatever names a tab names the one that is in front by then. */
function inFront<Message extends object>(connect: () => SurfacePort<Message>, tabId: () => number | undefined) {
  return (): SurfacePort<Message> => {
    const port = connect();
    const now = (message: Message): Message => ('tabId' in message ? { ...message, tabId: tabId() ?? message.tabId } : message);
    return { ...port, post: (message) => port.post(now(message)) };
  };
}

/** The views of a surface over the true background. `tabId`: the tab in front, once that is known; `first`: one of the window until then. */
export const doorsOfWindow = (first: number | undefined, tabId: () => number | undefined): Doors =>
  createDoors(
    {
      answer: inFront(portTo('answer'), tabId),
      search: inFront(portTo('search'), tabId),
      discography: inFront(portTo('discography'), tabId),
      recents: () => recentSearches(tabId() ?? first),
      keepRecent: (recent) => void speakTo({ type: 'recents/keep', recent, ...tabIn(tabId() ?? first) }),
      forgetRecents: async () => void (await speakTo({ type: 'recents/forget' })),
    },
    first,
  );

const tabIn = (tabId: number | undefined) => (tabId === undefined ? {} : { tabId });
