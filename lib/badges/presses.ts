import { MARK } from './marks';

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

const markAt = ({ target }: Event): HTMLElement | undefined =>
  target instanceof HTMLElement && target.localName === MARK ? target : undefined;

/**
 * Hears presses on marks before the page does, at the window, and keeps them from it. Nothing else is touched, no key of the page
 * is heard, and what a script of the page makes up is no press of the person's.
 */
export function hearPresses(root: Document, press: (mark: HTMLElement) => void, end: AbortSignal): void {
  const hear = (event: Event) => {
    const mark = markAt(event);
    if (!mark) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'click') press(mark);
    if (event instanceof KeyboardEvent && event.type === 'keydown') hearKey(event, mark, () => press(mark));
  };
  for (const type of OURS) root.defaultView?.addEventListener(type, hear, { capture: true, signal: end });
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

function hearKey(event: KeyboardEvent, mark: HTMLElement, press: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isPress = event.key === 'Enter' || event.key === ' ';
  const step = STEPS[event.key];
  if (!isPress && !step) return;
  event.preventDefault();
  if (isPress) press();
  else if (step && mark.dataset['track']) goFrom(mark, step);
}

/** The marks of a list are one stop of the tab key: the one that was last in use. */
function goFrom(mark: HTMLElement, step: (at: number, last: number) => number): void {
  const list = listMarks(mark.ownerDocument);
  const next = list[step(list.indexOf(mark), list.length - 1)] ?? mark;
  for (const each of list) each.tabIndex = each === next ? 0 : -1;
  next.focus();
}

const listMarks = (root: Document): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(`${MARK}[data-track]`)];

/** One mark of the list can be reached by the tab key; to be called when marks have come or gone. */
export function keepTabStop(root: Document): void {
  const list = listMarks(root);
  if (list[0] && list.every(({ tabIndex }) => tabIndex !== 0)) list[0].tabIndex = 0;
}
