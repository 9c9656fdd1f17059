import type { Catalogue } from '../catalogue';
import { playingBar, type Replay } from './bar';
import { changesIn } from './changes';
import { arrange, element } from './element';
import { drawFrame } from './frame';
import { lookOf } from './look';
import { openOnClick } from './overlays';
import { type View, viewOf } from './views';

/** The address changes at once, the page this much later: as it does while the real one waits for its data. */
const LATER_MS = 250;
const PATH = /^\/(?:intl-[\w-]+\/)?(album|track|artist|playlist)\/([A-Za-z0-9]{22})$/;

/** Handles for tests, on `window.replica`. */
export interface PlayerHandles {
  /** Navigates as a click on a link does. */
  go(path: string): void;
  /** Replaces every row of the list by a new one. */
  redrawRows(): void;
  /** Replaces the whole page section, the address unchanged. */
  redrawPage(): void;
  /** Fills every row and the parent of the title with new nodes; foreign ones in them go, the rows themselves stay. */
  rerender(): void;
  /** Shows in every row element the track that stands `by` rows further on (1 if not said), until the list is drawn again. */
  recycle(by?: number): void;
  /** Another track plays. In the bar, all nodes of the widget are new, unless they are to be changed in place. */
  play(trackId: string, how?: Replay): void;
  /** Adds and removes this many elements a second, in a box at the end of the section or of the first element that fits, until `calm`. */
  stress(perSecond: number, within?: string): void;
  calm(): void;
}

const readCatalogue = (): Catalogue => JSON.parse(document.getElementById('catalogue')?.textContent ?? '{}');

/** Draws pages: what is at the address now, or parts of it again. */
function pageDrawer(catalogue: Catalogue, { scroller, main }: ReturnType<typeof drawFrame>) {
  const look = lookOf(new URLSearchParams(location.search));
  let shown: View | undefined;
  const draw = () => {
    const [, kind = '', id = ''] = PATH.exec(location.pathname) ?? [];
    shown = viewOf(catalogue, kind, id, look);
    arrange(main, [shown?.section ?? element('section', { 'data-testid': 'home-page' }, ['Good evening'])]);
    main.setAttribute('aria-label', `Spotify – ${shown?.section.getAttribute('aria-label') ?? 'Home'}`);
    scroller.scrollTop = 0;
    shown?.grid?.draw(scroller);
  };
  const rerender = () => {
    shown?.rerenderHeader();
    shown?.grid?.rerender();
  };
  scroller.addEventListener('scroll', () => shown?.grid?.draw(scroller));
  return { draw, rerender, redrawRows: () => shown?.grid?.redraw(scroller), recycle: (by = 1) => shown?.grid?.recycle(by) };
}

export function start(): void {
  const catalogue = readCatalogue();
  const bar = playingBar(catalogue);
  const frame = drawFrame(document.getElementById('main') ?? document.body, catalogue, bar.root);
  const { draw, ...redrawing } = pageDrawer(catalogue, frame);
  let timer = 0;
  const drawLater = () => {
    clearTimeout(timer);
    timer = window.setTimeout(draw, LATER_MS);
  };
  const go = (path: string) => {
    history.pushState({ usr: null, key: Math.random().toString(36).slice(2, 10), idx: history.length }, '', path);
    drawLater();
  };
  addEventListener('popstate', drawLater);
  followLinks(go);
  const { refreshPanel } = openOnClick(catalogue, bar.playing);
  const play = (trackId: string, how?: Replay) => {
    bar.play(trackId, how);
    refreshPanel();
  };
  const handles: PlayerHandles = { go, play, redrawPage: draw, ...redrawing, ...changesIn(frame.main) };
  Object.assign(window, { replica: handles });
  draw();
}

function followLinks(go: (path: string) => void): void {
  document.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    const path = anchor?.getAttribute('href');
    if (!path || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    go(path);
  });
}
