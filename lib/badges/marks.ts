import type { RowAnchor } from '../sites/site';

/** One element of ours in a page, which takes the words that belong there. */
export interface MarkKind {
  /** A new element of ours; `track` absent = the record's own line. */
  make(track?: string): HTMLElement;
  /** Called only when the words of an element change. */
  say(mark: HTMLElement, words: string): void;
}

export interface Marks {
  /** Puts the page in step: a mark where there are words, none where there are none, and none anywhere else. */
  sync(
    header: { place: Element | null; words: string | undefined },
    rows: RowAnchor[],
    wordsOf: (trackId: string) => string | undefined,
  ): void;
  /** Takes every mark away; nothing of ours stays. */
  clear(): void;
  readonly count: number;
}

interface Mark {
  element: HTMLElement;
  track: string | undefined;
  words: string;
}

/**
 * Our elements in somebody else's list. A row is known by the track that its link leads to: lists recycle elements and count
 * anew. Nothing of the page is moved; a mark is appended last, and appended again when the page has dropped it.
 */
export function createMarks(kind: MarkKind): Marks {
  const marks = new Map<Element, Mark>();

  function put(place: Element, track: string | undefined, words: string): void {
    const mark = marks.get(place) ?? { element: kind.make(track), track, words: '' };
    if (mark.words !== words || mark.track !== track) {
      mark.track = track;
      mark.words = words;
      if (track) mark.element.dataset['track'] = track;
      kind.say(mark.element, words);
    }
    if (mark.element.parentNode !== place) place.append(mark.element);
    marks.set(place, mark);
  }

  function drop(place: Element): void {
    marks.get(place)?.element.remove();
    marks.delete(place);
  }

  return {
    sync(header, rows, wordsOf) {
      const wanted = new Map<Element, { track: string | undefined; words: string }>();
      if (header.place && header.words) wanted.set(header.place, { track: undefined, words: header.words });
      for (const { trackId, place } of rows) {
        const words = wordsOf(trackId);
        if (words) wanted.set(place, { track: trackId, words });
      }
      for (const place of [...marks.keys()]) if (!wanted.has(place)) drop(place);
      for (const [place, { track, words }] of wanted) put(place, track, words);
    },
    clear() {
      for (const place of [...marks.keys()]) drop(place);
    },
    get count() {
      return marks.size;
    },
  };
}
