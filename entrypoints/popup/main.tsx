import { type ComponentChildren, render } from 'preact';
import { App } from '../../components/app/app';
import type { Doors } from '../../components/app/doors';
import { HereRest } from '../../components/app/here-rest';
import { LivePopup } from '../../components/live-popup';
import '../../components/styles/index.css';
import { browser } from '../../lib/browser';
import { language, speak } from '../../lib/i18n/messages';
import { lastAnswer } from '../../lib/library/last-answers';
import type { Answer } from '../../lib/model/answer';
import { refIn } from '../../lib/sites';
import { activeTab, type OpenTab, openPanelFor } from '../../lib/tabs';
import { stillView } from '../../lib/view/still-view';

const root = document.getElementById('app');

speak((key) => browser.i18n.getMessage(key));
document.documentElement.lang = language();

if (root) void show(root);

/**
 * The page of the tab that it was opened over, or whatever its address says. What was last answered is drawn before anything else is
 * fetched: ports, schemas and the other views come after the first picture.
 */
async function show(root: HTMLElement): Promise<void> {
  const tab = await activeTab();
  const open = openPanelFor(tab);
  const openPanel = open && (() => void open().then(() => window.close()));
  const guide = (place: string) => `/guide.html?${tab ? `tab=${tab.id}` : ''}#${place}`;
  const draw = (here: ComponentChildren, doors?: Doors) => render(<App {...{ here, doors, guide, openPanel }} />, root);
  const known = await knownAbout(tab);
  draw(
    known ? (
      <LivePopup view={stillView(known)} subject={known.subject} isBrief />
    ) : (
      <HereRest page="reading" artist={undefined} children={undefined} />
    ),
  );
  if (known) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const { goLive } = await import('./live');
  await goLive(tab, known, ({ here, doors }) => draw(here, doors));
}

/** A private window does not get to see what is known from before. */
async function knownAbout(tab: OpenTab | undefined): Promise<Answer | undefined> {
  const ref = tab?.url && !tab.isPrivate ? refIn(tab.url) : undefined;
  return ref && lastAnswer(ref);
}
