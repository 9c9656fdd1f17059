import type { PlayingTrack } from '../site';
import { idIn } from './address';
import { first, textOf } from './rows';

const WIDGETS = ['[data-testid="now-playing-widget"]', '[data-testid="now-playing-bar"]'];
const TITLES = ['[data-testid="context-item-link"]', '[data-testid="context-item-info-title"]'];

/** undefined = nothing plays, or no link says what. Links lead to where the track plays from and carry the track as `uri`. */
export function playingTrack(root: Document): (PlayingTrack & { artistIds: string[] }) | undefined {
  const widget = first(root, WIDGETS);
  if (!widget) return undefined;
  const ids = new Set([...widget.querySelectorAll('a[href]')].flatMap((link) => trackIn(link.getAttribute('href')) ?? []));
  const [id, second] = ids;
  if (!id || second) return undefined;
  const links = [...widget.querySelectorAll('a[href*="/artist/"]')];
  const artistIds = links.flatMap((link) => idIn(link.getAttribute('href'), 'artist') ?? []);
  return { id, title: textOf(first(widget, TITLES)), artists: links.map(textOf), artistIds };
}

function trackIn(href: string | null): string | undefined {
  const uri = /[?&]uri=spotify(?::|%3A)track(?::|%3A)([A-Za-z0-9]{22})(?:&|$)/i.exec(href ?? '')?.[1];
  return uri ?? idIn(href, 'track');
}
