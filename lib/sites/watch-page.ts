import type { SubjectRef } from '../model/subject';
import type { PageReading, Site } from './site';

/** What the page says right now. `reading` undefined = it has not (yet) tied itself to its address. */
export interface PageState {
  ref: SubjectRef;
  reading: PageReading | undefined;
  /**
   * Something is drawn, and it is not what was there when the page before was left: no proof, but a sign. `unsure` = that one was
   * left before it was drawn, and this may be its late drawing.
   */
  isDrawn: boolean | 'unsure';
}

export interface PageWatch {
  /** undefined = not a page about a record. Waits up to `waitMs` for a page that is still being drawn: until it is read, or as said. */
  read(waitMs: number, isEnough?: (state: PageState) => boolean): Promise<PageState | undefined>;
  /** To be called when the address is about to change: what is on screen then belongs to the old one. */
  leaving(): void;
}

/**
 * Follows one document through navigation in place. The address changes before the page does: what is on screen belongs to
 * an address only once it differs from what was on screen when the one before was left. When that one was left before it
 * had been drawn, a change may be its late drawing: then only a page that proves itself is believed.
 * Costs a few selectors per navigation and nothing in between; an observer lives only while somebody waits for an answer.
 */
export function watchPage(sites: Site[], root: Document, address: () => URL): PageWatch {
  let left: string | undefined;
  let isUnsure = false;

  const onScreen = () => sites.map((site) => safely(() => site.fingerprint?.(root)) ?? '').join('');

  function isOther(): boolean {
    const now = onScreen();
    return now !== '' && now !== left;
  }

  const hasChanged = () => left !== undefined && !isUnsure && isOther();

  /** A site that proves its own state needs no sign. */
  function isDrawn({ fingerprint }: Site): PageState['isDrawn'] {
    if (!fingerprint) return true;
    return isOther() && (isUnsure ? 'unsure' : true);
  }

  function readNow(): PageState | undefined {
    const url = address();
    const site = sites.find((each) => each.identify(url));
    const ref = site?.identify(url);
    return site && ref && { ref, reading: safely(() => site.read(ref, root, hasChanged())), isDrawn: isDrawn(site) };
  }

  return {
    leaving() {
      const now = onScreen();
      isUnsure = left !== undefined && now !== '' && now === left;
      left = now;
    },
    async read(waitMs, isEnough = ({ reading }) => reading !== undefined) {
      const state = readNow();
      if (!state || isEnough(state) || waitMs <= 0) return state;
      return nextState(root, waitMs, readNow, isEnough);
    },
  };
}

/** A page must never break us, nor we it. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Changes come in bursts while a page is drawn: one look per burst is enough. */
const BURST_MS = 50;

/** The first state after a change of the page that is enough; the last one when the time is up. */
function nextState(
  root: Document,
  waitMs: number,
  readNow: () => PageState | undefined,
  isEnough: (state: PageState) => boolean,
): Promise<PageState | undefined> {
  return new Promise((resolve) => {
    let look: ReturnType<typeof setTimeout> | undefined;
    const finish = (state: PageState | undefined) => {
      observer.disconnect();
      clearTimeout(look);
      clearTimeout(end);
      resolve(state);
    };
    const lookOnce = () => {
      look = undefined;
      const state = readNow();
      if (state && isEnough(state)) finish(state);
    };
    const observer = new MutationObserver(() => {
      look ??= setTimeout(lookOnce, BURST_MS);
    });
    const end = setTimeout(() => finish(readNow()), waitMs);
    observer.observe(root.documentElement, { childList: true, subtree: true, characterData: true });
  });
}
