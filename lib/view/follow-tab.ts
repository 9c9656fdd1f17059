import type { PageReadingMessage } from '../messages';
import type { RawClaim, Subject, SubjectRef } from '../model/subject';
import { subjectKey } from '../model/subject-key';
import type { OpenTab } from '../tabs';
import type { AnswerView } from './create-answer-view';
import { type Identify, pageStateOf } from './page-state';
import type { PageState } from './screen';
import { type Shown, shown } from './shown';
import { createWakingView, type Trigger, type WakingView } from './waking-view';

export interface FollowParts {
  /** The tab in front, in the panel's own window; undefined = there is none to follow. */
  active(): Promise<OpenTab | undefined>;
  /** undefined = no script of ours answers there. */
  readPage(tabId: number): Promise<PageReadingMessage | undefined>;
  identify: Identify;
  /** Somebody has pressed for the panel: the page that is in front first has been clicked for. */
  isPressed: boolean;
  open(about: { subject: Subject; claims: RawClaim[]; tabId: number; trigger: Trigger }): AnswerView;
}

/** A page with credits of its own, and their answer. */
export interface FollowedRecord extends WakingView {
  tabId: number;
  subject: Subject;
}

/** What the tab in front shows. */
export interface Here {
  tab: OpenTab | undefined;
  state: PageState;
  /** Of artist and playlist pages, too. */
  ref: SubjectRef | undefined;
  record: FollowedRecord | undefined;
}

export interface TabFollower {
  here: Shown<Here>;
  /** The records whose answers are still kept, the one that was in front last first. */
  records(): FollowedRecord[];
  /** Another tab or another page may be in front. Where nothing has changed, nothing happens. */
  look(): Promise<void>;
  /** What may be looked up without a click has changed. */
  again(): void;
  close(): void;
}

/** Of so many pages the answers are kept, so that coming back to a tab is instant. */
const MOST_KEPT = 5;

/**
 * Follows the tab in front from page to page. The page that was in front first may have been clicked for; all others are looked up as far as
 * that is allowed without a click. Of pages that have been left only the last few keep their ports.
 */
export function followTab({ active, readPage, identify, isPressed, open }: FollowParts): TabFollower {
  const here = shown<Here>({ tab: undefined, state: 'reading', ref: undefined, record: undefined });
  const kept = new Map<string, FollowedRecord>();
  let looks = 0;
  let clicked: OpenTab | undefined;

  const triggerOf = (tab: OpenTab): Trigger => (tab.id === clicked?.id && tab.url === clicked.url ? 'click' : 'auto');

  function recordOf(tab: OpenTab, subject: Subject, claims: RawClaim[]): FollowedRecord {
    const key = keyOf(tab, subject.ref);
    const known = kept.get(key);
    // A page that has been drawn by now opens more ways to its credits.
    const isEnough = known && (known.subject.facts || !subject.facts);
    const trigger = known?.isAwake ? 'click' : triggerOf(tab);
    const record = isEnough ? known : opened(tab.id, subject, claims, trigger);
    if (!isEnough) known?.close();
    kept.delete(key);
    kept.set(key, record);
    for (const [oldest, gone] of [...kept].slice(0, Math.max(0, kept.size - MOST_KEPT))) {
      kept.delete(oldest);
      gone.close();
    }
    return record;
  }

  function opened(tabId: number, subject: Subject, claims: RawClaim[], first: Trigger): FollowedRecord {
    const waking = createWakingView((trigger) => open({ subject, claims, tabId, trigger }), first);
    return Object.assign(waking, { tabId, subject });
  }

  function show(next: Here): void {
    const { tab, state, ref, record } = here.value;
    if (isSame(tab, next.tab) && state === next.state && ref?.url === next.ref?.url && record === next.record) return;
    here.value = next;
  }

  /** What can be said before the page has been asked. */
  function arrive(tab: OpenTab | undefined): void {
    const ref = tab?.url === undefined ? undefined : identify(tab.url);
    const record = tab && ref && kept.get(keyOf(tab, ref));
    const isNew = !isSame(tab, here.value.tab);
    if (record) show({ tab, state: 'read', ref, record });
    else if (isNew) show({ tab, state: 'reading', ref, record: undefined });
  }

  return {
    here,
    records: () => [...kept.values()].reverse(),
    async look() {
      looks += 1;
      const look = looks;
      const tab = await active();
      if (look !== looks) return;
      if (isPressed) clicked ??= tab;
      arrive(tab);
      const reading = tab && (await readPage(tab.id));
      if (look !== looks) return;
      const state = pageStateOf(tab, reading, identify);
      const page = reading?.state === 'read' ? reading : undefined;
      const record = tab && page && state === 'read' ? recordOf(tab, subjectIn(page), page.claims) : undefined;
      show({ tab, state, ref: page?.ref, record });
    },
    again() {
      here.value.record?.again();
      for (const [key, record] of kept) {
        if (record.isAwake || record === here.value.record) continue;
        kept.delete(key);
        record.close();
      }
    },
    close() {
      looks += 1;
      for (const record of kept.values()) record.close();
      kept.clear();
    },
  };
}

const keyOf = ({ id }: OpenTab, ref: SubjectRef): string => `${id} ${subjectKey(ref)}`;

const isSame = (a: OpenTab | undefined, b: OpenTab | undefined): boolean => a?.id === b?.id && a?.url === b?.url;

const subjectIn = ({ ref, facts }: Extract<PageReadingMessage, { state: 'read' }>): Subject => (facts ? { ref, facts } : { ref });
