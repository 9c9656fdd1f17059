import type { SubjectRef } from '../model/subject';
import type { PageState, PageWatch } from './watch-page';

export interface Turns {
  root: Document;
  watch: PageWatch;
  /** What an address is about; undefined = nothing. */
  identify(url: URL): SubjectRef | undefined;
  /** The page has tied itself to its address, or has stood at it for a while without a proof. `gone` fires when it is left. */
  shown(state: PageState, gone: AbortSignal): void;
  /** Something else is about to be at the address. */
  left(): void;
}

const isSame = (a: SubjectRef | undefined, b: SubjectRef | undefined): boolean =>
  a?.site === b?.site && a?.kind === b?.kind && a?.id === b?.id;

/** A head can tell of a page that is still to be drawn: what is shown beside it would stand on the one before. */
const isThere = ({ reading, isDrawn }: PageState): boolean => reading !== undefined && isDrawn !== false;

/** What is drawn for so long at an address is taken for its page, though nothing is read from it. */
const PROOF_MS = 3000;
/** A slow page takes its time; after this nobody waits for it. */
const SLOW_MS = 10_000;

/**
 * Follows one tab from record to record, while it is seen: a page in a hidden tab is read once it is looked at. The browser tells of
 * every navigation twice: before the address changes and right after (Navigation API: Chrome 102, Firefox 147).
 */
export function followTurns({ root, watch, identify, shown, left }: Turns, end: AbortSignal): { again(): void } {
  const navigation = root.defaultView?.navigation;
  const here = () => identify(new URL(root.location.href));
  let turn = new AbortController();
  /** What the page of this turn is about, once it is read or being read. */
  let arriving: SubjectRef | undefined;

  function leave(): void {
    turn.abort();
    turn = new AbortController();
    arriving = undefined;
    left();
  }

  async function arrive(): Promise<void> {
    const { signal } = turn;
    const ref = here();
    if (!ref || isSame(arriving, ref)) return;
    arriving = ref;
    await untilSeen(root, signal);
    const state = signal.aborted ? undefined : await stateOf();
    if (!signal.aborted) await untilSeen(root, signal);
    if (signal.aborted || !state) return;
    shown(state, signal);
  }

  /** With its reading; without one only what has stood there for a while. */
  async function stateOf(): Promise<PageState | undefined> {
    const soon = await watch.read(PROOF_MS, isThere);
    if (soon?.reading || soon?.isDrawn === true) return soon;
    const late = await watch.read(SLOW_MS, isThere);
    return late?.reading || late?.isDrawn ? late : undefined;
  }

  navigation?.addEventListener(
    'navigate',
    ({ destination, downloadRequest, isTrusted }) => {
      // A page can make up events; a download leads nowhere; and the player writes its address again and again: only another
      // record is a turn.
      if (!isTrusted || downloadRequest !== null || isSame(identify(new URL(destination.url)), here())) return;
      watch.leaving();
      leave();
    },
    { signal: end },
  );
  navigation?.addEventListener('currententrychange', () => void arrive(), { signal: end });
  // The page stays what it was.
  navigation?.addEventListener('navigateerror', () => void arrive(), { signal: end });
  end.addEventListener('abort', leave);
  void arrive();

  return {
    again() {
      leave();
      void arrive();
    },
  };
}

function untilSeen(root: Document, signal: AbortSignal): Promise<void> {
  if (!root.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const seen = new AbortController();
    const done = () => {
      seen.abort();
      resolve();
    };
    signal.addEventListener('abort', done, { signal: seen.signal });
    root.addEventListener('visibilitychange', () => !root.hidden && done(), { signal: seen.signal });
  });
}
