import { render } from 'preact';
import { App } from '../../components/app/app';
import { SearchPage } from '../../components/app/pages';
import { SidePanel } from '../../components/app/side-panel';
import '../../components/styles/index.css';
import '../../components/styles/now-playing.css';
import { browser } from '../../lib/browser';
import { language, speak } from '../../lib/i18n/messages';
import { onSettingsChange } from '../../lib/settings';
import { activeTab, isPanelPressed } from '../../lib/tabs';
import { doorsOfWindow } from './doors-of-window';
import { followWindow } from './follow-window';
import { knownNames } from './known-names';
import { switchesOf } from './switches-of';
import { goTo, onTurn } from './window-tabs';

const root = document.getElementById('app');

speak((key) => browser.i18n.getMessage(key));
document.documentElement.lang = language();

if (root) void show(root);

async function show(root: HTMLElement): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own) showInTab(root, own.id);
  else await showBesidePage(root);
}

/** A link into the panel that was opened in a tab: there is no page beside it. */
function showInTab(root: HTMLElement, tabId: number | undefined): void {
  const doors = doorsOfWindow(tabId, () => tabId);
  const here = <SearchPage route={{ view: 'search', query: '', scope: 'all' }} />;
  render(<App here={here} doors={doors} guide={guideFor(undefined)} isPanel />, root);
}

async function showBesidePage(root: HTMLElement): Promise<void> {
  const { tab, players, look } = followWindow(await isPanelPressed());
  onTurn(look);
  onSettingsChange(tab.again);
  document.addEventListener('visibilitychange', look);
  const front = () => tab.here.value.tab?.id;
  const doors = doorsOfWindow((await activeTab())?.id, front);
  const guide = (place: string) => guideFor(front())(place);
  render(<SidePanel {...{ tab, players, knownNames, switchesOf, goTo, doors, guide }} />, root);
  look();
}

const guideFor = (tabId: number | undefined) => (place: string) => `/guide.html${tabId === undefined ? '' : `?tab=${tabId}`}#${place}`;
