import type { ComponentChildren } from 'preact';
import type { Doors } from '../../components/app/doors';
import type { Answer } from '../../lib/model/answer';
import type { OpenTab } from '../../lib/tabs';
import { doorsOfWindow } from '../sidepanel/doors-of-window';
import { showPage } from './page-view';

interface Drawing {
  doors: Doors;
  here: ComponentChildren;
}

/** The popup over the true background, from what is on screen already. */
export async function goLive(tab: OpenTab | undefined, known: Answer | undefined, draw: (drawing: Drawing) => void): Promise<void> {
  const doors = doorsOfWindow(tab?.id, () => tab?.id);
  await showPage(tab, known, (here) => draw({ doors, here }));
}
