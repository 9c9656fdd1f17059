import type { Anchors, RowAnchor, Strategy } from '../sites/site';

/** What of a page was found. */
export interface Found {
  header: Element | null;
  rows: RowAnchor[];
  playing: RowAnchor | null;
}

/** A page must never break us: a way that throws has found nothing. */
function tried<T>({ find }: Strategy<T>, root: Document): T | undefined {
  try {
    return find(root);
  } catch {
    return undefined;
  }
}

/** What the first way finds that finds something; the next way may know the page. */
function first<T>(strategies: Strategy<T>[], root: Document, isHit: (found: T) => boolean): T | undefined {
  for (const strategy of strategies) {
    const found = tried(strategy, root);
    if (found !== undefined && isHit(found)) return found;
  }
  return undefined;
}

const isThere = (found: unknown): boolean => found !== null;

/** Header, rows and the track that plays, each by the first way that finds it. */
export const findOn = (root: Document, { header, rows, playing }: Anchors): Found => ({
  header: first(header, root, isThere) ?? null,
  rows: first(rows, root, (found) => found.length > 0) ?? [],
  playing: first(playing, root, isThere) ?? null,
});

/** Where changes are to be watched; the whole document where a page has no better place. */
export const watchedOn = (root: Document, { watched }: Anchors): Element => first(watched, root, isThere) ?? root.documentElement;

/** The smallest element that holds all of these. */
function holding([first, ...others]: Element[]): Element | undefined {
  let around: Element | null | undefined = first;
  for (const each of others) while (around && !around.contains(each)) around = around.parentElement;
  return around ?? undefined;
}

/** What a look at the page depends on: the header and the list alone once both are found, so that the rest of the page costs nothing. */
export function partsOn(root: Document, anchors: Anchors, { header, rows, playing }: Found): Element[] {
  const list = holding(rows.map(({ box }) => box));
  const isAll = header && (list || anchors.rows.length === 0);
  const parts = isAll ? [header, list] : [watchedOn(root, anchors)];
  return [...parts, playing?.box ?? playerOn(root, anchors)].filter((part) => part instanceof Element);
}

/** The page's own player; null = it has none. */
export const playerOn = (root: Document, { player }: Anchors): Element | null => first(player, root, isThere) ?? null;

/** How often one way finds something, whether or not an earlier one does. */
export interface Hits {
  part: 'watched' | 'header' | 'rows' | 'playing' | 'player';
  strategy: string;
  count: number;
}

const PARTS = ['watched', 'header', 'rows', 'playing', 'player'] as const;

const countOf = (found: unknown): number => (Array.isArray(found) ? found.length : Number(Boolean(found)));

/** Which of the ways still know the page, for a report. */
export const hitsOn = (root: Document, anchors: Anchors): Hits[] =>
  PARTS.flatMap((part) =>
    anchors[part].map((strategy: Strategy<unknown>) => ({ part, strategy: strategy.id, count: countOf(tried(strategy, root)) })),
  );
