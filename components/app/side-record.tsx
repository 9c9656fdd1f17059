import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FollowedRecord } from '../../lib/view/follow-tab';
import { isAsleep } from '../../lib/view/waking-view';
import { LivePopup } from '../live-popup';
import { useShown } from '../use-shown';
import { Asleep } from './asleep';

/** An answer that has only just begun looks as one that nobody may ask for; it has said more by then. */
const SETTLED_MS = 400;

/** A page's record: its answer, or the way to ask for it. */
export function SideRecord({ record, children }: { record: FollowedRecord; children?: ComponentChildren }) {
  const view = useShown(record.view) ?? record.view.value;
  const answer = useShown(view.answer);
  const sleeps = useSettled(!record.isAwake && answer !== undefined && isAsleep(answer));
  // What is known from before has been asked of nobody: asking again is the first time.
  const actions = useMemo(() => (record.isAwake ? view : { ...view, retry: record.wake }), [view]);
  if (sleeps) {
    return (
      <Asleep subject={record.subject} onWake={record.wake}>
        {children}
      </Asleep>
    );
  }
  return (
    <LivePopup view={actions} subject={record.subject}>
      {children}
    </LivePopup>
  );
}

/** True once it has been so for a moment. */
function useSettled(is: boolean): boolean {
  const [isSettled, settle] = useState(false);
  useEffect(() => {
    const timer = is ? setTimeout(() => settle(true), SETTLED_MS) : undefined;
    if (!is) settle(false);
    return () => clearTimeout(timer);
  }, [is]);
  return is && isSettled;
}
