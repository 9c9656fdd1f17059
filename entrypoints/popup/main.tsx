import { type ComponentChildren, render } from 'preact';
import { App } from '../../components/app/app';
import '../../components/styles/index.css';
import { browser } from '../../lib/browser';
import { language, speak } from '../../lib/i18n/messages';
import { activeTab, openPanelFor } from '../../lib/messaging';
import { liveDoors } from './doors';
import { showPage } from './page-view';

const root = document.getElementById('app');

speak((key) => browser.i18n.getMessage(key));
document.documentElement.lang = language();

if (root) void show(root);

/** The page of the tab that it was opened over, or whatever its address says. */
async function show(root: HTMLElement): Promise<void> {
  const tab = await activeTab();
  const openPanel = openPanelFor(tab);
  const doors = liveDoors(tab?.id, openPanel && (() => void openPanel().then(() => window.close())));
  const guide = (place: string) => `/guide.html?${tab ? `tab=${tab.id}` : ''}#${place}`;
  await showPage(tab, (here: ComponentChildren) => render(<App here={here} doors={doors} guide={guide} />, root));
}
