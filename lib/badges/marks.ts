/** What a mark says. */
export interface MarkWords {
  text: string;
  /** "+2": never cut off. */
  more: string;
  /** The whole of it, for ears. */
  label: string;
}

/** Where a mark belongs: it is appended last in `place`. */
export interface MarkPlace {
  place: Element;
  /** Absent = the record's own line. */
  track?: string;
  words: MarkWords;
}

export interface Marks {
  /**
   * Puts the page in step: a mark at each of these places, and none anywhere else. A place that two tracks claim gets none. Says
   * whether anything had to be done.
   */
  sync(places: MarkPlace[]): boolean;
  /** Takes every mark away; nothing of ours stays. */
  clear(): void;
  readonly count: number;
  /** Whether every mark is still where it was put. */
  isWhole(): boolean;
  /** What an element was made for; undefined = it is none of ours, whatever it is called. */
  madeFor(element: EventTarget | null): { track: string | undefined } | undefined;
  /** Marks of rows, in the order of the page. */
  list(): HTMLElement[];
}

/** Elements of our own name: no rule of the page is about them, and whoever finds one knows whose it is. */
export const MARK = 'liner-notes-mark';

interface Mark {
  element: HTMLElement;
  track: string | undefined;
  words: MarkWords | undefined;
}

const isSame = (a: MarkWords | undefined, b: MarkWords): boolean => a?.text === b.text && a.more === b.more && a.label === b.label;

/**
 * Our elements in somebody else's lists. A row is known by the track that its link leads to: lists recycle elements and count
 * anew. Nothing of the page is moved; a mark is appended last, and appended again when the page has dropped it. Its words are
 * drawn by its style alone (entrypoints/marks): they are no text of the page, neither to the page nor to us, and they
 * are gone with the style when a browser takes the extension away.
 */
export function createMarks(root: Document): Marks {
  const marks = new Map<Element, Mark>();
  const byElement = new WeakMap<EventTarget, { track: string | undefined }>();

  function make(): HTMLElement {
    const element = root.createElement(MARK);
    element.setAttribute('role', 'button');
    return element;
  }

  function say({ element }: Mark, track: string | undefined, { text, more, label }: MarkWords): void {
    if (track === undefined) delete element.dataset['track'];
    else element.dataset['track'] = track;
    element.dataset['text'] = text;
    element.dataset['more'] = more;
    element.setAttribute('aria-label', label);
    element.title = label;
    // The marks of a list are one stop of the tab key; arrows lead from one to the next.
    if (!element.hasAttribute('tabindex')) element.tabIndex = track === undefined ? 0 : -1;
  }

  function put({ place, track, words }: MarkPlace): boolean {
    const known = marks.get(place);
    const mark: Mark = known ?? { element: make(), track: undefined, words: undefined };
    const isNew = mark.track !== track || !isSame(mark.words, words);
    const isAway = mark.element.parentNode !== place;
    if (isNew) say(mark, track, words);
    if (isAway) place.append(mark.element);
    if (isNew || !known) {
      marks.set(place, { element: mark.element, track, words });
      byElement.set(mark.element, { track });
    }
    return isNew || isAway;
  }

  function drop(place: Element): void {
    marks.get(place)?.element.remove();
    marks.delete(place);
  }

  return {
    sync(all) {
      const places = all.filter(({ place, track }) => !all.some((other) => other.place === place && other.track !== track));
      const wanted = new Set(places.map(({ place }) => place));
      const gone = [...marks.keys()].filter((place) => !wanted.has(place));
      for (const place of gone) drop(place);
      const done = places.map(put);
      return gone.length > 0 || done.includes(true);
    },
    clear() {
      for (const place of [...marks.keys()]) drop(place);
    },
    get count() {
      return marks.size;
    },
    madeFor: (element) => (element ? byElement.get(element) : undefined),
    list: () =>
      [...marks.values()]
        .flatMap(({ element, track }) => (track === undefined ? [] : [element]))
        .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)),
    isWhole() {
      for (const [place, { element }] of marks) if (element.parentNode !== place) return false;
      return true;
    },
  };
}

/** Marks of another copy of this script, which can no longer take them away itself. */
export function sweep(root: Document): void {
  for (const left of root.querySelectorAll(`${MARK},liner-notes-card`)) left.remove();
}
