import type { Catalogue } from '../catalogue';
import { element } from './element';
import { drawFrame } from './frame';
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
}

const readCatalogue = (): Catalogue => JSON.parse(document.getElementById('catalogue')?.textContent ?? '{}');

/** Draws pages: what is at the address now, or its list again. */
function pageDrawer(catalogue: Catalogue, root: HTMLElement) {
  const withUri = new URLSearchParams(location.search).get('testuri') === '1';
  const { scroller, main } = drawFrame(root, catalogue);
  let shown: View | undefined;
  const draw = () => {
    const [, kind = '', id = ''] = PATH.exec(location.pathname) ?? [];
    shown = viewOf(catalogue, kind, id, withUri);
    main.replaceChildren(shown?.section ?? element('section', { 'data-testid': 'home-page' }, ['Good evening']));
    main.setAttribute('aria-label', `Spotify – ${shown?.section.getAttribute('aria-label') ?? 'Home'}`);
    scroller.scrollTop = 0;
    shown?.grid?.draw(scroller);
  };
  scroller.addEventListener('scroll', () => shown?.grid?.draw(scroller));
  return { draw, redrawRows: () => shown?.grid?.redraw(scroller) };
}

export function start(): void {
  const catalogue = readCatalogue();
  const { draw, redrawRows } = pageDrawer(catalogue, document.getElementById('main') ?? document.body);
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
  openOnClick(catalogue);
  Object.assign(window, { replica: { go, redrawRows, redrawPage: draw } satisfies PlayerHandles });
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
