import type { PageVerdict, Spoken } from '../messages';
import type { SubjectRef } from '../model/subject';
import type { Anchors, RowAnchor } from '../sites/site';
import type { PageState } from '../sites/watch-page';
import { follow } from './follow';
import { findOn, watchedOn } from './found';
import type { PageHandle } from './page-handle';

export interface ReportParts {
  root: Document;
  handle: PageHandle;
  /** To the background; undefined or rejected where it went away before it had an answer. */
  say(message: Spoken): Promise<unknown>;
  anchorsOf(ref: SubjectRef): Anchors | undefined;
}

/** Waits before a background that went away is told again, in ms. */
const AGAIN_MS = [1000, 4000];
const MOST_ROWS = 100;

/** Tells the background of every page, and the badge what has become of it. Until then, and between two pages, nothing is shown. */
export function createReporter({ root, handle, say, anchorsOf }: ReportParts) {
  let isWaiting = false;

  function show(current: PageHandle['current']): void {
    if (!current && !handle.current) return;
    handle.current = current;
    handle.changed();
  }

  async function ask(message: Spoken, gone: AbortSignal): Promise<PageVerdict | undefined> {
    for (const waitMs of [0, ...AGAIN_MS]) {
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      if (gone.aborted || !handle.isAlive()) return undefined;
      const reply = await say(message).catch(() => undefined);
      if (isVerdict(reply)) return reply;
    }
    return undefined;
  }

  return {
    async shown({ ref, reading }: PageState, gone: AbortSignal): Promise<void> {
      const anchors = anchorsOf(ref);
      if (!anchors) return;
      const { facts, claims = [] } = reading ?? {};
      const isList = ref.kind === 'playlist' || ref.kind === 'artist';
      const rows = isList ? await rowsOn(root, anchors, gone) : [];
      const subject = facts ? { ref, facts } : { ref };
      const page = { subject, claims: claims.slice(0, 2000) };
      isWaiting = true;
      const verdict = await ask({ type: 'page/shown', ...page, rows, isLoaded: handle.isLoaded }, gone);
      if (gone.aborted) return;
      isWaiting = false;
      if (verdict?.verdict === 'show') show({ ...page, anchors, asked: verdict.asked });
    },
    left(): void {
      if (isWaiting && handle.isAlive()) void say({ type: 'page/left' }).catch(() => undefined);
      isWaiting = false;
      show(undefined);
    },
  };
}

const isVerdict = (reply: unknown): reply is PageVerdict => typeof reply === 'object' && reply !== null && 'verdict' in reply;

/** Rows of a list once there are any; empty when the page is left before that. */
function rowsOn(root: Document, anchors: Anchors, gone: AbortSignal): Promise<{ id: string; url: string }[]> {
  return new Promise((resolve) => {
    const done = (rows: RowAnchor[]) => {
      follower.stop();
      resolve(rows.slice(0, MOST_ROWS).map(({ trackId }) => ({ id: trackId, url: anchors.trackUrl(trackId) })));
    };
    const look = () => {
      const { rows } = findOn(root, anchors);
      if (rows.length > 0) done(rows);
      return rows.length > 0 ? [] : [watchedOn(root, anchors)];
    };
    const follower = follow(root, { matters: anchors.matters, isWhole: () => true, look });
    gone.addEventListener('abort', () => done([]), { once: true });
  });
}
