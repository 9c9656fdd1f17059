import type { Catalogue } from '../catalogue';
import { element, link } from './element';

const shelfEntry = (href: string, cover: string, title: string, note: string): HTMLElement =>
  link(href, {}, [element('img', { src: cover, alt: '' }), element('span', {}, [title, element('small', {}, [note])])]);

function sidebar({ albums, playlists }: Catalogue): HTMLElement {
  const saved = albums.filter((album) => !album.isUnsaved);
  return element('nav', { 'aria-label': 'Main' }, [
    element('h2', {}, ['Your Library']),
    ...playlists.map(({ id, cover, title, owner }) => shelfEntry(`/playlist/${id}`, cover, title, `Playlist • ${owner}`)),
    ...saved.map(({ id, cover, title, artist }) => shelfEntry(`/album/${id}`, cover, title, `Album • ${artist.name}`)),
  ]);
}

/** Everything around the page itself; it stays through every navigation. */
export function drawFrame(root: HTMLElement, catalogue: Catalogue, bar: HTMLElement): { scroller: HTMLElement; main: HTMLElement } {
  const main = element('main', { tabindex: '-1' });
  const scroller = element('div', { id: 'main-view' }, [main]);
  const top = element('div', { id: 'global-nav-bar', 'data-testid': 'global-nav-bar' }, [
    element('div', { class: 'search' }, ['What do you want to play?']),
    element('div', { class: 'user' }),
  ]);
  root.append(element('div', { 'data-testid': 'root' }, [top, sidebar(catalogue), scroller, bar]));
  return { scroller, main };
}
