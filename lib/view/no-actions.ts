import type { AnswerActions } from './create-answer-view';

const nothing = () => {};

/** For a surface without an answer: there is nothing to do. */
export const noActions: AnswerActions = {
  unfoldTracks: nothing,
  stopTracks: nothing,
  openPerson: nothing,
  askWhy: nothing,
  choose: nothing,
  overrule: nothing,
  undo: nothing,
  retry: nothing,
};
