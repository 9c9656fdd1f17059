import { type Place, placeOf, roomBeside, type Side } from './place';

export interface KeepBesideParts {
  dialog: HTMLElement;
  /** The element that it belongs to, found anew where the page has replaced it; undefined = it is gone. */
  find: () => HTMLElement | undefined;
  /** The page's own player, wherever it is now. */
  player: () => Element | null;
  /** Ends all of it. */
  signal: AbortSignal;
  /** It has been out of sight, or out of the document, for a moment. */
  onLost: () => void;
}

/** A framework that redraws takes things away and puts them back. */
const MOMENT_MS = 250;
/** What is there fills as answers come: the side is chosen for this height, and smaller than the other it never gets. */
const ENOUGH = 340;
const LEAST = 220;

/** Holds a dialog beside its element, on the side where it opened, until that has gone. */
export function keepBeside({ dialog, find, player, signal, onLost }: KeepBesideParts): void {
  let side: Side | undefined;
  let frame = 0;
  let watched: HTMLElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function place(): void {
    frame = 0;
    const element = find();
    if (!element) return;
    const { width } = dialog.getBoundingClientRect();
    const wanted = { width, height: dialog.scrollHeight, enough: ENOUGH, least: LEAST, kept: side };
    const room = roomBeside(player()?.getBoundingClientRect(), document.documentElement.clientWidth, innerHeight);
    const found = placeOf(element.getBoundingClientRect(), wanted, room);
    side = found.side;
    put(dialog, found);
  }
  const later = () => {
    frame ||= requestAnimationFrame(place);
  };

  const sight = new IntersectionObserver((entries) => {
    clearTimeout(waiting);
    if (!entries.at(-1)?.isIntersecting) waiting = setTimeout(lookAgain, MOMENT_MS);
  });
  function watch(element: HTMLElement): void {
    sight.disconnect();
    sight.observe(element);
    watched = element;
    later();
  }
  /** Another element in its place gets a chance of its own. */
  function lookAgain(): void {
    const element = find();
    if (element && element !== watched) watch(element);
    else onLost();
  }

  const size = new ResizeObserver(later);
  size.observe(dialog);
  const first = find();
  if (first) watch(first);
  else onLost();
  place();
  // What scrolls inside the dialog moves nothing outside: its events do not leave it.
  addEventListener('scroll', later, { signal, capture: true, passive: true });
  addEventListener('resize', later, { signal, passive: true });
  signal.addEventListener('abort', () => {
    sight.disconnect();
    size.disconnect();
    clearTimeout(waiting);
    cancelAnimationFrame(frame);
  });
}

/** Held at the end that is at its element: what fills meanwhile grows away from it, and not over the player. */
function put(dialog: HTMLElement, { side, left, top, maxHeight }: Place): void {
  const bottom = innerHeight - top - Math.min(dialog.scrollHeight, maxHeight);
  const ends = side === 'above' ? { top: 'auto', bottom: `${bottom}px` } : { top: `${top}px`, bottom: 'auto' };
  Object.assign(dialog.style, { left: `${left}px`, maxHeight: `${maxHeight}px`, ...ends });
  // Whatever hangs on a place inside follows as when it scrolls.
  dialog.dispatchEvent(new Event('scroll'));
}
