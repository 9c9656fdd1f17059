import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../lib/model/answer';
import type { Subject } from '../lib/model/subject';
import type { AnswerActions } from '../lib/view/create-answer-view';
import { headlineOf } from '../lib/view/headline';
import { candidatesOf, type PageState, screenOf } from '../lib/view/screen';
import { allParts } from './all-parts';
import { AnswerBody } from './answer-body';
import { Candidates } from './candidates';
import { Header } from './header';
import { LostNotice } from './lost-notice';
import { MoreParts } from './more-parts';
import { Overruling } from './overruling';
import { recordOf } from './record';
import { SkeletonHeader, SkeletonSections } from './skeleton';
import { StateMessage } from './state-message';

export interface PopupProps {
  page: PageState;
  /** What the page says about itself, before any source has answered. */
  subject?: Subject | undefined;
  answer?: Answer | undefined;
  isLost?: boolean;
  /** Only what is seen without scrolling, for a first picture that is there at once. */
  isBrief?: boolean;
  actions: AnswerActions;
  /** What stands in the page itself, below everything else. */
  children?: ComponentChildren;
}

/** The toolbar popup: one screen per state. */
export function Popup({ page, subject, answer, isLost = false, isBrief = false, actions, children }: PopupProps) {
  const state = screenOf(page, answer, isLost);
  const record = useMemo(() => answer && recordOf(answer, isLost), [answer, isLost]);
  const headline = headlineOf(subject, answer);
  const hasCredits = state === 'found' || state === 'partly';
  // The messages of empty states list the sources themselves.
  const counted = hasCredits || state === 'looking' ? record : undefined;
  const isOpen = isBrief || (!isLost && (answer ? !answer.complete : state === 'looking'));
  return (
    <Overruling.Provider value={actions}>
      <main class="popup" data-state={state} data-complete={!isOpen} aria-busy={isOpen}>
        {headline.title && (
          <Header headline={headline} record={counted} isWaiting={state === 'looking'} onChoose={actions.choose} onRetry={actions.retry} />
        )}
        {!headline.title && state === 'looking' && <SkeletonHeader />}
        {state === 'looking' && <SkeletonSections />}
        {hasCredits && isLost && <LostNotice />}
        {hasCredits && record && (
          <MoreParts.Provider value={allParts}>
            <AnswerBody record={record} isPartial={state === 'partly'} isBrief={isBrief} actions={actions} />
          </MoreParts.Provider>
        )}
        {!hasCredits && state !== 'looking' && <Empty state={state} answer={answer} actions={actions} isTop={!headline.title} />}
        {children}
      </main>
    </Overruling.Provider>
  );
}

interface EmptyProps extends Pick<PopupProps, 'answer' | 'actions'> {
  state: ReturnType<typeof screenOf>;
  isTop: boolean;
}

function Empty({ state, answer, actions, isTop }: EmptyProps) {
  if (state === 'unmatched' && answer && candidatesOf(answer).length > 0) {
    return <Candidates answer={answer} onChoose={actions.choose} onRetry={actions.retry} />;
  }
  return <StateMessage state={state} answer={answer} onRetry={actions.retry} isTop={isTop} />;
}
