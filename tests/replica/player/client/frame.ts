import type { Catalogue, CatalogueTrack } from '../catalogue';
import { artistLinks, element, link } from './element';

const shelfEntry = (href: string, cover: string, title: string, note: string): HTMLElement =>
  link(href, {}, [element('img', { src: cover, alt: '' }), element('span', {}, [title, element('small', {}, [note])])]);

const sidebar = ({ albums, playlists }: Catalogue): HTMLElement =>
  element('nav', { 'aria-label': 'Main' }, [
    element('h2', {}, ['Your Library']),
    ...playlists.map(({ id, cover, title, owner }) => shelfEntry(`/playlist/${id}`, cover, title, `Playlist • ${owner}`)),
    ...albums.map(({ id, cover, title, artist }) => shelfEntry(`/album/${id}`, cover, title, `Album • ${artist.name}`)),
  ]);

const control = (name: string, sign: string): HTMLElement =>
  element('button', { 'data-testid': `control-button-${name}`, 'aria-label': name }, [sign]);

function nowPlaying(track: CatalogueTrack, cover: string): HTMLElement {
  const uri = `?uid=demo&uri=${encodeURIComponent(`spotify:track:${track.id}`)}`;
  const label = `Now playing: ${track.title} by ${track.artists.map((artist) => artist.name).join(', ')}`;
  const title = link(`/album/${track.album}${uri}`, { 'data-testid': 'context-item-link' }, [track.title]);
  const artists = element('small', {}, artistLinks(track.artists, { 'data-testid': 'context-item-info-artist' }));
  const widget = element('div', { 'data-testid': 'now-playing-widget', 'aria-label': label }, [
    link(`/album/${track.album}${uri}`, { 'data-testid': 'context-link' }, [element('img', { src: cover, alt: '' })]),
    element('div', {}, [title, artists]),
  ]);
  const controls = element('div', { 'data-testid': 'player-controls' }, [
    element('div', { 'data-testid': 'general-controls' }, [
      control('skip-back', '◂◂'),
      control('playpause', '▮▮'),
      control('skip-forward', '▸▸'),
      control('npv', '▤'),
    ]),
    element('div', { 'data-testid': 'playback-progressbar' }, [element('div', { 'data-testid': 'progress-bar' })]),
  ]);
  const volume = element('div', { 'data-testid': 'volume-bar' }, [element('div', { 'data-testid': 'progress-bar' })]);
  return element('aside', { 'data-testid': 'now-playing-bar' }, [widget, controls, volume]);
}

export const playingIn = ({ tracks }: Catalogue): CatalogueTrack | undefined => tracks.at(-1);

/** Everything around the page itself; it stays through every navigation. Something always plays: never the page's subject by intent. */
export function drawFrame(root: HTMLElement, catalogue: Catalogue): { scroller: HTMLElement; main: HTMLElement } {
  const main = element('main', { tabindex: '-1' });
  const scroller = element('div', { id: 'main-view' }, [main]);
  const playing = playingIn(catalogue);
  const cover = catalogue.albums.find((album) => album.id === playing?.album)?.cover ?? '';
  const top = element('div', { id: 'global-nav-bar', 'data-testid': 'global-nav-bar' }, [
    element('div', { class: 'search' }, ['What do you want to play?']),
    element('div', { class: 'user' }),
  ]);
  root.append(
    element('div', { 'data-testid': 'root' }, [top, sidebar(catalogue), scroller, ...(playing ? [nowPlaying(playing, cover)] : [])]),
  );
  return { scroller, main };
}
