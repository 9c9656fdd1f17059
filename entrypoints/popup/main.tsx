import { type ComponentChildren, render } from 'preact';
import { LivePopup } from '../../components/live-popup';
import { Popup } from '../../components/popup';
import '../../components/styles/index.css';
import { browser } from '../../lib/browser';
import { language, speak } from '../../lib/i18n/messages';
import { activeTab, connectPort, readPage } from '../../lib/messaging';
import type { SubjectRef } from '../../lib/model/subject';
import { refAt } from '../../lib/sites/index';
import { type AnswerView, createAnswerView } from '../../lib/view/create-answer-view';
import { noActions } from '../../lib/view/no-actions';
import { readUpdate } from '../../lib/view/read-update';
import type { PageState } from '../../lib/view/screen';
import { createWishes } from '../../lib/view/wishes';
import { LivePanel } from './live-panel';

const root = document.getElementById('app');

speak((key) => browser.i18n.getMessage(key));
document.documentElement.lang = language();

if (root) void show(root);

async function show(root: HTMLElement): Promise<void> {
  const rest = (page: PageState, panel?: ComponentChildren) =>
    render(
      <Popup page={page} actions={noActions}>
        {panel}
      </Popup>,
      root,
    );
  rest('reading');
  const tab = await activeTab();
  const reading = tab && (await readPage(tab.id));
  if (!tab || !reading) return rest(isKnown(tab?.url) ? 'unreadable' : 'unsupported');
  if (reading.state === 'none') return rest('no-record');

  const { ref, facts, claims } = reading;
  let view: AnswerView | undefined;
  const panel = <LivePanel page={{ tabId: tab.id, ref }} outcomes={() => view?.answer.value?.outcomes ?? []} />;
  if (!hasCredits(ref)) return rest('no-record', panel);
  const subject = facts ? { ref, facts } : { ref };
  view = createAnswerView(connectPort, { subject, claims, tabId: tab.id }, readUpdate, createWishes());
  const guide = (place: string) => `/guide.html?tab=${tab.id}#${place}`;
  render(
    <LivePopup view={view} subject={subject} guide={guide}>
      {panel}
    </LivePopup>,
    root,
  );
}

/** Artist and playlist pages are recognised, but have no credits of their own. */
const hasCredits = (ref: SubjectRef): boolean => ref.kind === 'album' || ref.kind === 'track';

const isKnown = (address: string | undefined): boolean =>
  address !== undefined && URL.canParse(address) && refAt(new URL(address)) !== undefined;
