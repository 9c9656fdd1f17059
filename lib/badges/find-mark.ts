import { MARK } from './marks';

/** The mark itself, or the one that stands in its place since the page has drawn itself anew. `track`: what it was about when it was pressed. */
export function findMark(mark: HTMLElement, track: string | undefined): HTMLElement | undefined {
  // Lists recycle their elements: it may have become another track's.
  if (mark.isConnected && mark.dataset['track'] === track) return mark;
  const which = track === undefined ? ':not([data-track])' : `[data-track="${CSS.escape(track)}"]`;
  return document.querySelector<HTMLElement>(`${MARK}${which}`) ?? undefined;
}
