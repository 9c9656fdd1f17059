import type { Subject } from '../lib/model/subject';
import type { AnswerView } from '../lib/view/create-answer-view';
import { Popup } from './popup';
import { Surroundings } from './surroundings';

interface Props {
  view: AnswerView;
  subject: Subject;
  guide: Surroundings['guide'];
}

/** The popup of a page that can be asked about, kept up to date by its view. */
export function LivePopup({ view, subject, guide }: Props) {
  return (
    <Surroundings.Provider value={{ guide }}>
      <Popup page="read" subject={subject} answer={view.answer.value} isLost={view.lost.value} actions={view} />
    </Surroundings.Provider>
  );
}
