import { render } from 'preact';
import { LiveGuide } from '../../components/guide/live-guide';
import '../../components/styles/guide-page.css';
import { browser } from '../../lib/browser';
import { language, speak, t } from '../../lib/i18n/messages';
import { connectPort, readPage } from '../../lib/messaging';
import { type AnswerView, createAnswerView } from '../../lib/view/create-answer-view';
import { readUpdate } from '../../lib/view/read-update';
import { createWishes } from '../../lib/view/wishes';

/** `guide.html?tab=7#executive`: the tab whose record is spoken of, and where to begin. */
const root = document.getElementById('app');

speak((key) => browser.i18n.getMessage(key));
document.documentElement.lang = language();
document.title = `${t('guide_page_title')} – ${t('app_name')}`;

if (root) void show(root);

async function show(root: HTMLElement): Promise<void> {
  let view: AnswerView | undefined;
  const draw = () => render(<LiveGuide place={location.hash.slice(1)} view={view} />, root);
  addEventListener('hashchange', draw);
  draw();
  const tab = Number(new URLSearchParams(location.search).get('tab'));
  // Only the click that led here may ask: opened again later, the same address is about nothing.
  history.replaceState(history.state, '', location.pathname + location.hash);
  view = await viewOf(tab);
  if (view) draw();
}

/** Whoever comes from a record has clicked for its answer. */
async function viewOf(tabId: number): Promise<AnswerView | undefined> {
  const reading = tabId > 0 ? await readPage(tabId) : undefined;
  if (reading?.state !== 'read' || !['album', 'track'].includes(reading.ref.kind)) return undefined;
  const { ref, facts, claims } = reading;
  return createAnswerView(connectPort, { subject: facts ? { ref, facts } : { ref }, claims, tabId }, readUpdate, createWishes());
}
