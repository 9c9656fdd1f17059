import { createContext } from 'preact';
import type { AnswerActions } from '../lib/view/create-answer-view';
import { noActions } from '../lib/view/no-actions';

/** What a person says about people: needed deep inside every section. */
export const Overruling = createContext<Pick<AnswerActions, 'overrule' | 'undo'>>(noActions);
