import type { ComponentChildren } from 'preact';
import type { Subject } from '../lib/model/subject';
import type { AnswerView } from '../lib/view/create-answer-view';
import { Popup } from './popup';
import { useShown } from './use-shown';

interface Props {
  view: AnswerView;
  subject: Subject;
  isBrief?: boolean;
  children?: ComponentChildren;
}

/** A record that can be asked about, kept up to date by its view. */
export function LivePopup({ view, subject, isBrief = false, children }: Props) {
  const answer = useShown(view.answer);
  const isLost = useShown(view.lost) ?? false;
  return (
    <Popup page="read" subject={subject} answer={answer} isLost={isLost} isBrief={isBrief} actions={view}>
      {children}
    </Popup>
  );
}
