/** Keeps something in step with a part of the page that its own framework redraws. */
export interface Follower {
  /** Looks once in the next frame, whatever happens to the page. */
  look(): void;
  stop(): void;
}

/**
 * One observer on one container; however many changes come, one look a frame, and none while the page is hidden. What we add
 * ourselves is a change like others: a look that finds all in place changes nothing and so ends there.
 */
export function follow(root: Document, container: () => Element, look: () => void): Follower {
  const view = root.defaultView;
  let frame = 0;
  const later = () => {
    if (frame || root.hidden || !view) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      look();
    });
  };
  const observer = new MutationObserver(later);
  const begin = () => observer.observe(container(), { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
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
    stop() {
      root.removeEventListener('visibilitychange', turn);
      observer.disconnect();
      if (frame) view?.cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
