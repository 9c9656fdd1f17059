import type { ComponentChildren } from 'preact';
import { HereRest } from '../../components/app/here-rest';
import { LivePopup } from '../../components/live-popup';
import { lastAnswer } from '../../lib/library/last-answers';
import { connectPort, type OpenTab, readPage } from '../../lib/messaging';
import type { Answer } from '../../lib/model/answer';
import type { SubjectRef } from '../../lib/model/subject';
import { refAt } from '../../lib/sites/index';
import { type AnswerView, createAnswerView, stillView } from '../../lib/view/create-answer-view';
import { readUpdate } from '../../lib/view/read-update';
import { createWishes } from '../../lib/view/wishes';
import { LivePanel } from './live-panel';
import { stateOf } from './state-of';

/** The view of the page of one tab, drawn anew as more of it is known: what was last answered about it, then what is true now. */
export async function showPage(tab: OpenTab | undefined, draw: (here: ComponentChildren) => void): Promise<void> {
  const known = await knownAbout(tab);
  if (known) draw(<LivePopup view={stillView(known)} subject={known.subject} />);
  else draw(<HereRest page="reading" artist={undefined} children={undefined} />);
  const reading = tab && (await readPage(tab.id));
  const state = stateOf(tab, reading);
  if (!tab || reading?.state !== 'read') return draw(<HereRest page={state} artist={undefined} children={undefined} />);

  const { ref, facts, claims } = reading;
  let view: AnswerView | undefined;
  const panel = <LivePanel page={{ tabId: tab.id, ref }} outcomes={() => view?.answer.value?.outcomes ?? []} />;
  if (state !== 'read') {
    const artist = ref.kind === 'artist' ? ref.url : undefined;
    return draw(
      <HereRest page={state} artist={artist}>
        {panel}
      </HereRest>,
    );
  }
  const subject = facts ? { ref, facts } : { ref };
  const first = known && isSame(known, ref) ? known : undefined;
  view = createAnswerView(connectPort, { subject, claims, tabId: tab.id }, readUpdate, createWishes(), first);
  draw(
    <LivePopup view={view} subject={subject}>
      {panel}
    </LivePopup>,
  );
}

/** A private window does not get to see what is known from before. */
async function knownAbout(tab: OpenTab | undefined): Promise<Answer | undefined> {
  const ref = tab?.url && !tab.isPrivate && URL.canParse(tab.url) ? refAt(new URL(tab.url)) : undefined;
  return ref && lastAnswer(ref);
}

const isSame = ({ subject }: Answer, { site, id }: SubjectRef): boolean => subject.ref.site === site && subject.ref.id === id;
