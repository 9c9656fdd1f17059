import type { Answer } from '../model/answer';
import type { AnswerView } from './create-answer-view';
import { noActions } from './no-actions';
import { shown } from './shown';

/** What was answered before, while there is nobody to ask yet. */
export const stillView = (answer: Answer): AnswerView => ({
  ...noActions,
  answer: shown(answer),
  connected: shown(false),
  lost: shown(false),
  close: () => {},
});
