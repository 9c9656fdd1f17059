import type { Answer } from '../model/answer';
import type { AnswerView } from './create-answer-view';
import { type Shown, shown } from './shown';

export type Trigger = 'click' | 'auto';

/** The answer about a page that nobody has clicked for yet. */
export interface WakingView {
  /** Another one once somebody has clicked. */
  view: Shown<AnswerView>;
  /** Somebody has asked for it by now. */
  readonly isAwake: boolean;
  wake(): void;
  /** Asks once more without a click: it may be allowed by now. Only where nothing was. */
  again(): void;
  close(): void;
}

/** Nobody has been asked, and too little is known from before. So is an answer that has only just begun. */
export const isAsleep = ({ outcomes, complete }: Answer): boolean => !complete && outcomes.length === 0;

export function createWakingView(open: (trigger: Trigger) => AnswerView, trigger: Trigger): WakingView {
  const view = shown(open(trigger));
  let isAwake = trigger === 'click';
  const replace = (by: Trigger) => {
    view.value.close();
    view.value = open(by);
  };
  return {
    view,
    get isAwake() {
      return isAwake;
    },
    wake() {
      isAwake = true;
      replace('click');
    },
    again() {
      const answer = view.value.answer.value;
      if (!isAwake && answer && isAsleep(answer)) replace('auto');
    },
    close: () => view.value.close(),
  };
}
