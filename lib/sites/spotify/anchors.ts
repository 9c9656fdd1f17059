import type { Anchors, RowAnchor } from '../site';
import { idIn, spotifyUrl } from './address';
import { playingTrack } from './playing';
import { first, rowElements, TRACK_LINKS } from './rows';

const MAIN = 'main';
const TITLES = ['main [data-testid="adaptiveEntityTitle"]', 'main [data-testid="entityTitle"]'];

/**
 * The line of artists under the title, where a mark is one more word; without artists (a page of one artist) beside the title.
 * A row's height is fixed: a line of its own would not be seen.
 */
function anchorAt(row: Element, link: Element): Pick<RowAnchor, 'place' | 'box'> {
  const box = link.closest('[role="gridcell"]') ?? row;
  const artists = [...box.querySelectorAll('a[href*="/artist/"]')].pop();
  return { place: artists?.parentElement ?? link.parentElement ?? row, box };
}

function anchorIn(row: Element): RowAnchor[] {
  const link = first(row, TRACK_LINKS);
  const trackId = idIn(link?.getAttribute('href'), 'track');
  return link && trackId ? [{ trackId, ...anchorAt(row, link) }] : [];
}

const rowsBy = (selector: string) => (root: Document) => [...root.querySelectorAll(selector)].flatMap(anchorIn);

/** Two generations of rows may stand in one list. */
const rowsInMain = (root: Document): RowAnchor[] => [...root.querySelectorAll(MAIN)].flatMap(rowElements).flatMap(anchorIn);

const LINKS = 'a[href*="/track/"]';
const trackOf = (link: Element): string | undefined => idIn(link.getAttribute('href'), 'track');
/** So far above its link a row can begin. */
const MOST_ABOVE = 4;

/** As far up as no other track comes in. */
function rowAround(link: Element, trackId: string): Element {
  let row = link;
  for (let above = 0; above < MOST_ABOVE; above += 1) {
    const parent = row.parentElement;
    if (!parent || [...parent.querySelectorAll(LINKS)].some((other) => trackOf(other) !== trackId)) return row;
    row = parent;
  }
  return row;
}

/** Without any mark of a row: every link to a track is its own row. */
function rowsByLinks(root: Document): RowAnchor[] {
  return [...root.querySelectorAll(`main ${LINKS}`)].flatMap((link) => {
    const trackId = trackOf(link);
    const row = trackId ? rowAround(link, trackId) : link;
    return trackId ? [{ trackId, ...anchorAt(row, link) }] : [];
  });
}

const BARS = ['[data-testid="now-playing-bar"]', 'footer [data-testid="player-controls"]', '[data-testid="player-controls"]'];

/** After the artists of the track that plays, or after its title. */
function playingBy(selector: string) {
  return (root: Document): RowAnchor | null => {
    const widget = root.querySelector(selector);
    const trackId = widget && playingTrack(root)?.id;
    const link = [...(widget?.querySelectorAll('a[href*="/artist/"]') ?? [])].pop();
    const place = link?.parentElement;
    return trackId && widget && place ? { trackId, place, box: widget } : null;
  };
}

export const anchors: Anchors = {
  trackUrl: (id) => spotifyUrl('track', id),
  watched: [
    { id: 'main', find: (root) => root.querySelector(MAIN) },
    { id: 'role-main', find: (root) => root.querySelector('[role="main"]') },
    { id: 'body', find: (root) => root.body },
  ],
  matters: 'main, h1, [data-testid], [role="row"], a[href*="/track/"], a[href*="/artist/"], a[href*="uri="]',
  header: [
    { id: 'title-testid', find: (root) => first(root, TITLES)?.parentElement ?? null },
    { id: 'header-testid', find: (root) => root.querySelector('main [data-testid="entity-header"]') },
    { id: 'heading', find: (root) => root.querySelector('main h1')?.parentElement ?? null },
  ],
  rows: [
    { id: 'row', find: rowsInMain },
    { id: 'row-testid', find: rowsBy('main [data-testid="tracklist-row"]') },
    { id: 'row-role', find: rowsBy('main [role="row"]') },
    { id: 'track-links', find: rowsByLinks },
  ],
  playing: [
    { id: 'widget-testid', find: playingBy('[data-testid="now-playing-widget"]') },
    { id: 'bar-testid', find: playingBy('[data-testid="now-playing-bar"]') },
  ],
  player: BARS.map((selector, at) => ({ id: `bar-${at + 1}`, find: (root) => root.querySelector(selector) })),
};
