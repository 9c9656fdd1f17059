import type { CatalogueTrack } from '../catalogue';
import { artistLinks, element, link, text } from './element';
import { dressed, type Look } from './look';

const clock = (ms: number): string => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

const cell = (column: number, children: (Node | string)[]): HTMLElement =>
  element('div', { role: 'gridcell', 'aria-colindex': String(column) }, children);

const button = (label: string, sign: string, more: Record<string, string> = {}): HTMLElement =>
  element('button', { 'aria-label': label, tabindex: '-1', ...more }, [sign]);

function cells(track: CatalogueTrack, index: number): HTMLElement[] {
  const named = `${track.title} by ${track.artists.map((artist) => artist.name).join(', ')}`;
  const about = { 'data-testid': 'internal-track-link', draggable: 'false', tabindex: '-1' };
  const title = link(`/track/${track.id}`, about, [text(track.title)]);
  const artists = element('span', { class: 'artists', 'data-encore-id': 'text' }, artistLinks(track.artists, { tabindex: '-1' }));
  const more = button(`More options for ${named}`, '⋯', { 'aria-haspopup': 'menu', 'data-testid': 'more-button' });
  return [
    cell(1, [element('span', { 'data-encore-id': 'text' }, [String(index + 1)]), button(`Play ${named}`, '')]),
    cell(2, [element('div', {}, [title, artists])]),
    cell(3, [button('Add to Liked Songs', '+', { 'aria-checked': 'false' }), text(clock(track.ms)), more]),
  ];
}

/** A row of a track list: the element of the list, and the one inside it that holds the cells. */
export interface TrackRow {
  root: HTMLElement;
  inner: HTMLElement;
}

/**
 * A row in the markup of the desktop player of January 2026, or in that of a next generation, which has only roles.
 * `index` counts from 0.
 */
export function trackRow(track: CatalogueTrack, index: number, isNext: boolean, look: Look): TrackRow {
  const mark = isNext ? {} : { 'data-testid': 'tracklist-row' };
  const inner = element('div', { ...mark, draggable: 'true', role: 'presentation' }, cells(track, index));
  const row = element('div', { role: 'row', 'aria-rowindex': String(index + 2), 'aria-selected': 'false' }, [inner]);
  return { root: dressed(element('div', { role: 'presentation' }, [row]), look), inner };
}
