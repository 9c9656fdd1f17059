import type { MarkWords } from './marks';

/** How many characters fit where marks stand. */
export interface Room {
  ofHeader(place: Element): number;
  ofRow(place: Element): number;
  /** Words are made once for the same names and the same room. */
  words(names: string[], make: (names: string[], chars: number) => MarkWords, chars: number): MarkWords;
  /** Measured anew at the next look. */
  forget(): void;
}

/** About the width of a letter in running text, in px; a name that is cut off at the end still begins right. */
const ROW_LETTER = 7;
const HEADER_LETTER = 8;
/** "prod. " and the space around it. */
const ROW_LEAD = 8;
const HEADER_LEAD = 12;
const LEAST = 12;

/** Rows of one list are of one width: one is measured, and that only when a width is wanted for the first time. */
export function createRoom(): Room {
  let header: number | undefined;
  let row: number | undefined;
  let made = new WeakMap<string[], { chars: number; words: MarkWords }>();
  const widthOf = (element: Element | null) => element?.clientWidth || 320;
  return {
    ofHeader(place) {
      header ??= Math.floor(widthOf(place) / HEADER_LETTER) - HEADER_LEAD;
      return Math.max(LEAST, header);
    },
    ofRow(place) {
      row ??= Math.floor(widthOf(place.closest('[role="gridcell"]') ?? place.parentElement) / ROW_LETTER) - ROW_LEAD;
      // The words of the row itself stand before the mark; ours are no text.
      return Math.max(LEAST, row - (place.textContent?.length ?? 0));
    },
    words(names, make, chars) {
      const before = made.get(names);
      if (before?.chars === chars) return before.words;
      const words = make(names, chars);
      made.set(names, { chars, words });
      return words;
    },
    forget() {
      header = undefined;
      row = undefined;
      made = new WeakMap();
    },
  };
}
