import type { Anchors, RowAnchor } from '../site';
import { idIn } from './address';
import { first, TRACK_LINKS } from './rows';

const MAIN = 'main';
const TITLES = ['main [data-testid="adaptiveEntityTitle"]', 'main [data-testid="entityTitle"]'];

/**
 * The line of artists under the title, where a mark is one more word; without artists (a page of one artist) beside the title.
 * A row's height is fixed: a line of its own would not be seen.
 */
function placeIn(row: Element, link: Element): Element {
  const cell = link.closest('[role="gridcell"]') ?? row;
  const artists = [...cell.querySelectorAll('a[href*="/artist/"]')].pop();
  return artists?.parentElement ?? link.parentElement ?? row;
}

function anchorIn(row: Element): RowAnchor[] {
  const link = first(row, TRACK_LINKS);
  const trackId = idIn(link?.getAttribute('href'), 'track');
  return link && trackId ? [{ trackId, place: placeIn(row, link) }] : [];
}

const rowsBy = (selector: string) => (root: Document) => [...root.querySelectorAll(selector)].flatMap(anchorIn);

/** Without any mark of a row: every link to a track is its own row, as far as its parent holds no other. */
function rowsByLinks(root: Document): RowAnchor[] {
  return [...root.querySelectorAll('main a[href*="/track/"]')].flatMap((link) => {
    const trackId = idIn(link.getAttribute('href'), 'track');
    const row = link.parentElement?.parentElement ?? link;
    return trackId ? [{ trackId, place: placeIn(row, link) }] : [];
  });
}

export const anchors: Anchors = {
  watched: [
    { id: 'main', find: (root) => root.querySelector(MAIN) },
    { id: 'role-main', find: (root) => root.querySelector('[role="main"]') },
    { id: 'body', find: (root) => root.body },
  ],
  header: [
    { id: 'title-testid', find: (root) => first(root, TITLES)?.parentElement ?? null },
    { id: 'header-testid', find: (root) => root.querySelector('main [data-testid="entity-header"]') },
    { id: 'heading', find: (root) => root.querySelector('main h1')?.parentElement ?? null },
  ],
  rows: [
    { id: 'row-testid', find: rowsBy('main [data-testid="tracklist-row"]') },
    { id: 'row-role', find: rowsBy('main [role="row"]') },
    { id: 'track-links', find: rowsByLinks },
  ],
};
