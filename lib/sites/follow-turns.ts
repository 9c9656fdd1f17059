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
  let about: SubjectRef | undefined;

  function leave(): void {
    turn.abort();
    turn = new AbortController();
    about = undefined;
    left();
  }

  async function stateWithin(waitMs: number): Promise<PageState | undefined> {
    const state = await watch.read(waitMs);
    return state?.reading || state?.isDrawn ? state : undefined;
  }

  async function arrive(): Promise<void> {
    const { signal } = turn;
    await untilSeen(root, signal);
    const state = signal.aborted ? undefined : ((await stateWithin(PROOF_MS)) ?? (await stateWithin(SLOW_MS)));
    if (signal.aborted || !state || isSame(about, state.ref)) return;
    about = state.ref;
    shown(state, signal);
  }

  navigation?.addEventListener(
    'navigate',
    ({ destination }) => {
      // The player writes its address again and again; only another record is a turn.
      if (isSame(identify(new URL(destination.url)), here())) return;
      watch.leaving();
      leave();
    },
    { signal: end },
  );
  navigation?.addEventListener('currententrychange', () => void arrive(), { signal: end });
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
