import type { ComponentChildren } from 'preact';
import type { Subject } from '../lib/model/subject';
import type { AnswerView } from '../lib/view/create-answer-view';
import { Popup } from './popup';
import { Surroundings } from './surroundings';
import { useShown } from './use-shown';

interface Props {
  view: AnswerView;
  subject: Subject;
  guide: Surroundings['guide'];
  children?: ComponentChildren;
}

/** The popup of a page that can be asked about, kept up to date by its view. */
export function LivePopup({ view, subject, guide, children }: Props) {
  const answer = useShown(view.answer);
  const isLost = useShown(view.lost) ?? false;
  return (
    <Surroundings.Provider value={{ guide }}>
      <Popup page="read" subject={subject} answer={answer} isLost={isLost} actions={view}>
        {children}
      </Popup>
    </Surroundings.Provider>
  );
}
