import { connectPort, readPage } from '../../lib/messaging';
import { refIn } from '../../lib/sites';
import { activeTab } from '../../lib/tabs';
import { createAnswerView } from '../../lib/view/create-answer-view';
import { followPlayers, type Players } from '../../lib/view/follow-players';
import { followTab, type TabFollower } from '../../lib/view/follow-tab';
import { readUpdate } from '../../lib/view/read-update';
import { createWishes } from '../../lib/view/wishes';
import { connect, tabs } from './window-tabs';

/** Follows the panel's own window. A panel that nobody sees looks at nothing, and so asks for nothing, until it is seen. */
export function followWindow(isPressed: boolean): { tab: TabFollower; players: Players; look: () => void } {
  const tab = followTab({
    active: activeTab,
    isPressed,
    readPage,
    identify: refIn,
    open: (about) => createAnswerView(connectPort, about, readUpdate, createWishes(), { mayRest: true }),
  });
  const players = followPlayers({ tabs, connect });
  const look = () => {
    if (document.hidden) return;
    void tab.look();
    void players.look();
  };
  return { tab, players, look };
}
