import { type Edges, placeOf } from '../lib/badges/place';

/** Puts a card of the top layer below the element, above it where there is more room, and always inside the window. */
export function placeBeside(card: HTMLElement, element: HTMLElement): void {
  const room = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { left, top, maxHeight } = placeOf(element.getBoundingClientRect(), card.getBoundingClientRect(), room);
  Object.assign(card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
}

/** Whether some of the element's height is inside the window and, in a card that scrolls, inside that. */
export function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const sight: Pick<Edges, 'top' | 'bottom'> = element.closest('.card')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  return bottom > Math.max(sight.top, 0) && top < Math.min(sight.bottom, innerHeight);
}
