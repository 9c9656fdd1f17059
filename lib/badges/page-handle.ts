import type { RawClaim, Subject } from '../model/subject';
import type { Anchors } from '../sites/site';

/** The record on screen, as the page's own script has read it. */
export interface ShownPage {
  subject: Subject;
  claims: RawClaim[];
  anchors: Anchors;
  /** Rows that have been asked about already during this view of the page. */
  asked: number;
}

/** What a card is about and where it stands. */
export interface CardRequest {
  subject: Subject;
  claims: RawClaim[];
  /** Id of one of the subject's own tracks, at the page's site; absent = all of the subject. */
  track?: string;
  /** What was pressed: the card stands beside it, and the focus comes back to it. */
  mark: HTMLElement;
  /** The page's own player as it is now, which a card never covers. */
  player: () => Element | null;
}

/** The one card of a page. */
export interface Card {
  /** In place of the one that is open. */
  open(request: CardRequest): void;
  /** Gives the focus back to its mark. Nothing happens where none is open. */
  close(): void;
  /** The mark whose card is open. */
  readonly openFor: HTMLElement | undefined;
}

/** What our scripts in one page share. They live in a world of their own, which the page does not see. */
export interface PageHandle {
  /** undefined between two pages, on pages about nothing, and where nothing is to be shown. */
  current: ShownPage | undefined;
  /** Set by the badge once it is there; called whenever `current` has changed. */
  changed: () => void;
  /** The badge's script is here. */
  isLoaded: boolean;
  /** Set by the card's script once it is there. */
  card: Card | undefined;
  /** False once the extension has been updated, switched off or removed: then all that is ours has to go. */
  isAlive: () => boolean;
}

const KEY = Symbol.for('liner-notes/page');
const world: typeof globalThis & { [KEY]?: PageHandle } = globalThis;

/** For the script that pages load by the manifest: the others of the same page find what it has made. */
export function makePageHandle(): PageHandle {
  world[KEY] ??= { current: undefined, changed: () => {}, isLoaded: false, card: undefined, isAlive: () => true };
  return world[KEY];
}

/** undefined = not a page of ours: a script that came too late into a tab has nothing to do there. */
export const pageHandle = (): PageHandle | undefined => world[KEY];
