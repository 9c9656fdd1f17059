import { element } from './element';

/** Nodes that the box holds at most: each new one beyond them takes the place of the oldest. */
const HELD = 100;
/** A frame that came later than this (a tab in the background) is not made up for. */
const LONGEST_FRAME_MS = 100;

export interface Changes {
  /** `within`: selector of the element in the page that takes the box, last; the page's section if not said. */
  stress(perSecond: number, within?: string): void;
  calm(): void;
}

function turnOver(box: HTMLElement): void {
  box.append(element('i'));
  if (box.childElementCount > HELD) box.firstElementChild?.remove();
}

/** Changes without meaning, in a box of their own: they go on through navigation. */
export function changesIn(main: HTMLElement): Changes {
  const box = element('div', { 'aria-hidden': 'true' });
  let frame = 0;
  const calm = () => {
    cancelAnimationFrame(frame);
    box.replaceChildren();
    box.remove();
  };
  const stress = (perSecond: number, within = 'section') => {
    calm();
    let last = performance.now();
    let owed = 0;
    const step = (now: number) => {
      owed += (Math.max(0, Math.min(now - last, LONGEST_FRAME_MS)) * perSecond) / 1000;
      last = now;
      if (!box.isConnected) main.querySelector(within)?.append(box);
      for (; owed >= 1; owed -= 1) turnOver(box);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  return { stress, calm };
}
