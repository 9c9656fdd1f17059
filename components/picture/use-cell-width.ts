import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** px. Narrower cells are not made: then the picture scrolls sideways. */
const LEAST = 7;
const MOST = 22;
const NAMES_NARROW = 118;
const NAMES_WIDE = 200;
const WIDE = 560;
const UNMEASURED = 380;

export interface Widths {
  names: number;
  cell: number;
}

export function widthsIn(room: number, columns: number): Widths {
  const names = room >= WIDE ? NAMES_WIDE : NAMES_NARROW;
  return { names, cell: Math.max(LEAST, Math.min(MOST, Math.floor((room - names) / Math.max(columns, 1)))) };
}

/** Whole px, so that edges are sharp: as wide as the element has room for. */
export function useCellWidth(element: RefObject<HTMLElement | null>, columns: number): Widths {
  const [room, setRoom] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => setRoom(watched.clientWidth || UNMEASURED);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return widthsIn(room, columns);
}
