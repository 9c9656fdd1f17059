import type { RowAnchor } from '../sites/site';
import type { MarkWords } from './marks';

/** How many characters fit in one kind of place. */
export interface Room {
  /** On a line of its own. */
  below(place: Element): number;
  /** After the words of a row. */
  beside(row: RowAnchor): number;
  /** Words are made once for the same names and the same room. */
  words(names: string[], make: (names: string[], chars: number) => MarkWords, chars: number): MarkWords;
  /** Measured anew at the next look. */
  forget(): void;
}

/** About the width of a letter in running text, in px: a name that is cut off at its end still begins right. */
const LETTER = 7;
/** "made by " or "prod. ", and the space around it. */
const LEAD = 9;
const LEAST = 10;
/** Where nothing is drawn. */
const SOME_WIDTH = 320;

/** From where a line begins to the end of its box, in px. */
function widthFor(place: Element, box: Element): number {
  const [line, all] = [place.getBoundingClientRect(), box.getBoundingClientRect()];
  const isRtl = getComputedStyle(place).direction === 'rtl';
  return (isRtl ? line.right - all.left : all.right - line.left) || SOME_WIDTH;
}

/** Places of one kind are of one width: one is measured, and that only when a width is wanted for the first time. */
export function createRoom(): Room {
  let chars: number | undefined;
  let made = new WeakMap<string[], { chars: number; words: MarkWords }>();
  const charsIn = (place: Element, box: Element): number => {
    chars ??= Math.floor(widthFor(place, box) / LETTER) - LEAD;
    return chars;
  };
  return {
    below: (place) => Math.max(LEAST, charsIn(place, place)),
    // Our own marks are no text.
    beside: ({ place, box }) => Math.max(LEAST, charsIn(place, box) - (place.textContent?.length ?? 0)),
    words(names, make, room) {
      const before = made.get(names);
      if (before?.chars === room) return before.words;
      const words = make(names, room);
      made.set(names, { chars: room, words });
      return words;
    },
    forget() {
      chars = undefined;
      made = new WeakMap();
    },
  };
}
