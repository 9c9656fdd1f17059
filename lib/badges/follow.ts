/** Keeps something in step with parts of the page that its own framework redraws. */
export interface Follower {
  /** Looks once in the next frame, whatever happens to the page. */
  look(): void;
  stop(): void;
}

export interface Followed {
  /** Selector of what has to come for a change to matter: a page changes all the time, and hardly ever where we stand. */
  matters: string;
  /** Whether all that is ours is still in the document. */
  isWhole(): boolean;
  /** Looks as often as this, in ms, in a hidden page too; absent = once a frame, and never while the page is hidden. */
  everyMs?: number;
  /** Puts things in step, and says which parts of the page they depend on from now on; none = the end. */
  look(): Element[];
}

/**
 * One observer; however many changes come, one look a frame, and none while the page is hidden. A change counts when it brings
 * something that matters, leads a link elsewhere, or takes what is ours away. Only the parts themselves are followed inside; of
 * what lies above them children are followed, too, so that a part that is replaced, or joined by another, is noticed. A look that
 * finds all in place changes nothing and so ends there.
 */
export function follow(root: Document, { matters, isWhole, everyMs, look }: Followed): Follower {
  const view = root.defaultView;
  let frame = 0;
  let followed: Element[] = [];

  const observer = new MutationObserver((records) => {
    if (frame === 0 && (records.some((record) => counts(record, matters)) || !isWhole())) later();
  });
  const isResting = () => root.hidden && !everyMs;
  const now = () => {
    frame = 0;
    observe(look());
  };
  const later = () => {
    if (frame || isResting() || !view) return;
    frame = everyMs ? view.setTimeout(now, everyMs) : view.requestAnimationFrame(now);
  };
  function observe(parts: Element[]): void {
    if (parts.length === followed.length && parts.every((part, at) => part === followed[at])) return;
    rest();
    followed = parts;
    for (const part of new Set(parts.flatMap(ancestorsOf))) observer.observe(part, { childList: true });
    for (const part of parts) observer.observe(part, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
  }
  function rest(): void {
    observer.disconnect();
    followed = [];
  }
  const turn = () => {
    if (isResting()) rest();
    else later();
  };
  root.addEventListener('visibilitychange', turn);
  turn();
  return {
    look: later,
    stop() {
      root.removeEventListener('visibilitychange', turn);
      rest();
      if (everyMs) view?.clearTimeout(frame);
      else view?.cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}

// A busy page makes thousands of records a second: each look at one costs, and a list is walked by number for less.
function counts(record: MutationRecord, matters: string): boolean {
  const { addedNodes } = record;
  const { length } = addedNodes;
  if (length === 0) return record.type === 'attributes';
  for (let at = 0; at < length; at += 1) {
    const node = addedNodes[at];
    if (node instanceof Element && brings(node, matters)) return true;
  }
  return false;
}

const brings = (element: Element, matters: string): boolean =>
  element.matches(matters) || (element.firstElementChild !== null && element.querySelector(matters) !== null);

function ancestorsOf(part: Element): Element[] {
  const all: Element[] = [];
  for (let each = part.parentElement; each; each = each.parentElement) all.push(each);
  return all;
}
