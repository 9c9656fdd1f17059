/** Distance from the word and from the window's edge, in px. */
const GAP = 6;
const EDGE = 8;

/** Puts a card of the top layer below the element, above it where there is more room, and always inside the window. */
export function placeBeside(card: HTMLElement, element: HTMLElement): void {
  const { left, top, bottom } = element.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = innerHeight - bottom - GAP - EDGE;
  const above = top - GAP - EDGE;
  const isBelow = height <= below || below >= above;
  card.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`;
  card.style.top = isBelow ? `${bottom + GAP}px` : `${Math.max(EDGE, top - GAP - height)}px`;
  card.style.maxHeight = `${Math.max(isBelow ? below : above, 0)}px`;
}

export function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
