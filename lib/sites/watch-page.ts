import type { SubjectRef } from '../model/subject';
import type { PageReading, Site } from './site';

/** What the page says right now. `reading` undefined = it has not (yet) tied itself to its address. */
export interface PageState {
  ref: SubjectRef;
  reading: PageReading | undefined;
}

export interface PageWatch {
  /** undefined = not a page about a record. Waits up to `waitMs` for a page that is still being drawn. */
  read(waitMs: number): Promise<PageState | undefined>;
  /** To be called when the address is about to change: what is on screen then belongs to the old one. */
  leaving(): void;
}

/**
 * Follows one document through navigation in place. The address changes before the page does: until the fingerprint
 * differs from the one at that moment, what is on screen belongs to the old address. Costs two selectors per navigation
 * and nothing in between; an observer lives only while somebody waits for an answer.
 */
export function watchPage(sites: Site[], root: Document, address: () => URL): PageWatch {
  let left: { url: string; fingerprint: string } | undefined;

  const siteOf = (url: URL) => sites.find((site) => site.identify(url));

  function readNow(): PageState | undefined {
    const url = address();
    const site = siteOf(url);
    const ref = site?.identify(url);
    if (!site || !ref) return undefined;
    const changed = left !== undefined && left.url !== url.href && site.fingerprint?.(root) !== left.fingerprint;
    return { ref, reading: safely(() => site.read(ref, root, changed)) };
  }

  return {
    leaving() {
      const url = address();
      left = { url: url.href, fingerprint: siteOf(url)?.fingerprint?.(root) ?? '' };
    },
    async read(waitMs) {
      const state = readNow();
      if (!state || state.reading || waitMs <= 0) return state;
      await nextReading(root, waitMs, () => readNow()?.reading !== undefined);
      return readNow();
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

/** Resolves when `done` holds after a change of the page, or when the time is up. */
function nextReading(root: Document, waitMs: number, done: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => done() && stop());
    const timer = setTimeout(stop, waitMs);
    observer.observe(root.documentElement, { childList: true, subtree: true, characterData: true });
  });
}
