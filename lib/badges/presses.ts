import type { Marks } from './marks';

/** Presses and keys on a mark are ours alone. What a mark only passes on (a pointer that moves over its row) stays the page's. */
const OURS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'dragstart',
];

/**
 * Hears presses on marks before the page does, at the window, and keeps them from it. Nothing else is touched, no key of the page
 * is heard, and what a script of the page makes up is no press of the person's.
 */
export function hearPresses(
  root: Document,
  marks: Pick<Marks, 'madeFor' | 'list'>,
  press: (mark: HTMLElement) => void,
  end: AbortSignal,
): void {
  const hear = (event: Event) => {
    const mark = event.target;
    // An element that only has our name is the page's.
    if (!(mark instanceof HTMLElement) || !marks.madeFor(mark)) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'click') press(mark);
    if (event instanceof KeyboardEvent && event.type === 'keydown') hearKey(event, mark, marks, () => press(mark));
  };
  for (const type of OURS) root.defaultView?.addEventListener(type, hear, { capture: true, signal: end });
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

function hearKey(event: KeyboardEvent, mark: HTMLElement, marks: Pick<Marks, 'list'>, press: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isPress = event.key === 'Enter' || event.key === ' ';
  const step = STEPS[event.key];
  if (!isPress && !step) return;
  event.preventDefault();
  if (isPress) press();
  else if (step) goFrom(mark, marks.list(), step);
}

/** The marks of a list are one stop of the tab key: the one that was last in use. */
function goFrom(mark: HTMLElement, list: HTMLElement[], step: (at: number, last: number) => number): void {
  const at = list.indexOf(mark);
  if (at === -1) return;
  const next = list[step(at, list.length - 1)] ?? mark;
  for (const each of list) each.tabIndex = each === next ? 0 : -1;
  next.focus();
}

/** One mark of the list can be reached by the tab key; to be called when marks have come or gone. */
export function keepTabStop(list: HTMLElement[]): void {
  if (list[0] && list.every(({ tabIndex }) => tabIndex !== 0)) list[0].tabIndex = 0;
}
