import type { Anchors, RowAnchor, Strategy } from '../sites/site';

/** What of a page was found, and by which ways: the ids are what a diagnosis reports. */
export interface Found {
  header: Element | null;
  rows: RowAnchor[];
  by: { header: string | undefined; rows: string | undefined };
}

/** A page must never break us: a way that throws has found nothing. */
function tried<T>(strategies: Strategy<T>[], root: Document, isHit: (found: T) => boolean): { found: T; id: string } | undefined {
  for (const { id, find } of strategies) {
    try {
      const found = find(root);
      if (isHit(found)) return { found, id };
    } catch {
      // The next way may know the page.
    }
  }
  return undefined;
}

/** The first way that finds something counts, for the header and for the rows apart. */
export function findOn(root: Document, { header, rows }: Anchors): Found {
  const head = tried(header, root, (found) => found !== null);
  const list = tried(rows, root, (found) => found.length > 0);
  return { header: head?.found ?? null, rows: list?.found ?? [], by: { header: head?.id, rows: list?.id } };
}

/** Where changes are to be watched; the whole document where a page has no better place. */
export const watchedOn = (root: Document, { watched }: Anchors): Element =>
  tried(watched, root, (found) => found !== null)?.found ?? root.documentElement;
