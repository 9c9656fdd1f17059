import type { ComponentChildren } from 'preact';
import { HereRest } from '../../components/app/here-rest';
import { LivePopup } from '../../components/live-popup';
import { connectPort, readPage } from '../../lib/messaging';
import type { Answer } from '../../lib/model/answer';
import type { SubjectRef } from '../../lib/model/subject';
import { refIn } from '../../lib/sites';
import type { OpenTab } from '../../lib/tabs';
import { type AnswerView, createAnswerView } from '../../lib/view/create-answer-view';
import { pageStateOf } from '../../lib/view/page-state';
import { readUpdate } from '../../lib/view/read-update';
import { createWishes } from '../../lib/view/wishes';
import { LivePanel } from './live-panel';

/** The view of the page of one tab as it is now; `known` = what was last answered about it, which is on screen already. */
export async function showPage(
  tab: OpenTab | undefined,
  known: Answer | undefined,
  draw: (here: ComponentChildren) => void,
): Promise<void> {
  const reading = tab && (await readPage(tab.id));
  const state = pageStateOf(tab, reading, refIn);
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
  view = createAnswerView(connectPort, { subject, claims, tabId: tab.id }, readUpdate, createWishes(), { first });
  draw(
    <LivePopup view={view} subject={subject}>
      {panel}
    </LivePopup>,
  );
}

const isSame = ({ subject }: Answer, { site, id }: SubjectRef): boolean => subject.ref.site === site && subject.ref.id === id;
