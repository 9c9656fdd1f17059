/** Keeps something in step with parts of the page that its own framework redraws. */
export interface Follower {
  /** Looks once in the next frame, whatever happens to the page. */
  look(): void;
  /** The parts may be others now. */
  turn(): void;
  stop(): void;
}

/**
 * One observer; however many changes come, one look a frame, and none while the page is hidden. What we add ourselves is a change
 * like others: a look that finds all in place changes nothing and so ends there. `parts`: what is followed inside; of what lies
 * above them only children are followed, so that a part that is replaced as a whole is noticed.
 */
export function follow(root: Document, parts: () => Element[], look: () => void): Follower {
  const view = root.defaultView;
  let frame = 0;
  let followed: Element[] = [];
  const later = () => {
    if (frame || root.hidden || !view) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (followed.some((part) => !part.isConnected)) begin();
      look();
    });
  };
  const observer = new MutationObserver(later);
  const begin = () => {
    observer.disconnect();
    followed = parts();
    for (const part of new Set(followed.flatMap(above))) observer.observe(part, { childList: true });
    for (const part of followed) observer.observe(part, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
  };
  const turn = () => {
    observer.disconnect();
    if (root.hidden) return;
    begin();
    later();
  };
  root.addEventListener('visibilitychange', turn);
  turn();
  return {
    look: later,
    turn,
    stop() {
      root.removeEventListener('visibilitychange', turn);
      observer.disconnect();
      if (frame) view?.cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}

function above(part: Element): Element[] {
  const parent = part.parentElement;
  return parent ? [parent, ...above(parent)] : [];
}
