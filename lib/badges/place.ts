/** Edges in px, from the window's top left corner. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'below' | 'above';

/** `maxHeight`: what is longer scrolls inside. */
export interface Place {
  side: Side;
  left: number;
  top: number;
  maxHeight: number;
}

export interface Wanted {
  width: number;
  height: number;
  /** Room that suffices below; absent = its height. */
  enough?: number;
  /** With less room than this it lies over what it belongs to, rather than being smaller. */
  least?: number;
  /** Where it stands already: it stays there as long as `least` allows. */
  kept?: Side | undefined;
}

/** Distance from what it belongs to and from the edge of the room. */
const GAP = 6;
const EDGE = 8;

/** Below the element, above it where there is more room, and always inside the room. */
export function placeOf(beside: Edges, { width, height, enough = height, least = 0, kept }: Wanted, room: Edges): Place {
  const below = room.bottom - EDGE - beside.bottom - GAP;
  const above = beside.top - GAP - room.top - EDGE;
  const free = { below, above };
  const side = kept && free[kept] >= least ? kept : enough <= below || below >= above ? 'below' : 'above';
  const most = Math.max(room.bottom - room.top - 2 * EDGE, 0);
  const maxHeight = Math.min(Math.max(free[side], least), most);
  const shown = Math.min(height, maxHeight);
  const top = side === 'below' ? beside.bottom + GAP : beside.top - GAP - shown;
  return {
    side,
    left: within(beside.left, room.left + EDGE, room.right - EDGE - width),
    // Below there is room for all that it may grow to.
    top: within(top, room.top + EDGE, room.bottom - EDGE - (side === 'below' ? maxHeight : shown)),
    maxHeight,
  };
}

/** Where both ends cannot be held, the first one is. */
const within = (value: number, first: number, last: number): number => Math.max(first, Math.min(value, last));

/** The window without the strip that the page's player takes at its bottom or top; one that is not shown has no size. */
export function roomBeside(player: Pick<Edges, 'top' | 'bottom'> | undefined, right: number, bottom: number): Edges {
  const room = { left: 0, top: 0, right, bottom };
  if (!player) return room;
  const isAtBottom = player.top + player.bottom > bottom;
  return isAtBottom ? { ...room, bottom: Math.min(player.top, bottom) } : { ...room, top: Math.max(player.bottom, 0) };
}
