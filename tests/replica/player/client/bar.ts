import type { Catalogue, CatalogueTrack } from '../catalogue';
import { artistLinks, become, element, link, refill } from './element';

const control = (name: string, sign: string): HTMLElement =>
  element('button', { 'data-testid': `control-button-${name}`, 'aria-label': name }, [sign]);

function widgetOf(track: CatalogueTrack, cover: string): HTMLElement {
  const uri = `?uid=demo&uri=${encodeURIComponent(`spotify:track:${track.id}`)}`;
  const label = `Now playing: ${track.title} by ${track.artists.map((artist) => artist.name).join(', ')}`;
  const title = link(`/album/${track.album}${uri}`, { 'data-testid': 'context-item-link' }, [track.title]);
  const artists = element('small', {}, artistLinks(track.artists, { 'data-testid': 'context-item-info-artist' }));
  return element('div', { 'data-testid': 'now-playing-widget', 'aria-label': label }, [
    link(`/album/${track.album}${uri}`, { 'data-testid': 'context-link' }, [element('img', { src: cover, alt: '' })]),
    element('div', {}, [title, artists]),
  ]);
}

function barWith(widget: HTMLElement): HTMLElement {
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

/** `anew`: everything in the widget is replaced. `in-place`: its nodes stay, their texts and addresses change. */
export type Replay = 'anew' | 'in-place';

export interface PlayingBar {
  root: HTMLElement;
  playing(): CatalogueTrack;
  /** Throws for a track that the catalogue does not hold. */
  play(trackId: string, how?: Replay): void;
}

/** Something always plays: never the page's subject by intent. */
export function playingBar({ tracks, albums }: Catalogue): PlayingBar {
  const found = (track: CatalogueTrack | undefined): CatalogueTrack => {
    if (!track) throw new Error('the catalogue holds no such track');
    return track;
  };
  const widgetFor = (track: CatalogueTrack) => widgetOf(track, albums.find(({ id }) => id === track.album)?.cover ?? '');
  let playing = found(tracks.at(-1));
  const widget = widgetFor(playing);
  const play = (trackId: string, how: Replay = 'anew') => {
    playing = found(tracks.find(({ id }) => id === trackId));
    (how === 'anew' ? refill : become)(widget, widgetFor(playing));
  };
  return { root: barWith(widget), playing: () => playing, play };
}
