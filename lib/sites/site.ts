import type { RawClaim, SubjectFacts, SubjectRef } from '../model/subject';

/** What a page shows once it has tied itself to its address. */
export interface PageReading {
  facts: SubjectFacts;
  /** Credits that the page itself prints or holds: untrusted, unmapped, at most 2,000. */
  claims?: RawClaim[];
}

/** One way to find something on a page. `id` names it where somebody reports what still works. */
export interface Strategy<Found> {
  id: string;
  find(root: Document): Found;
}

/** Where a row of a track list takes a mark: the mark is appended last in `place`. */
export interface RowAnchor {
  trackId: string;
  place: Element;
  /** How wide a mark may be: as this element, less what stands before it. Rows of one list are alike. */
  box: Element;
}

/** Where a page takes what we add, each by several ways: the first that finds something counts. Never by class names. */
export interface Anchors {
  /** Stays while the page redraws what is inside: changes are watched here. */
  watched: Strategy<Element | null>[];
  /** Selector of all that the header and the rows are found by: where nothing of it comes or goes, nothing has to be looked for. */
  matters: string;
  /** The record's own line is appended last in it. */
  header: Strategy<Element | null>[];
  /** Rows that are in the document now; empty where the page has no track list. */
  rows: Strategy<RowAnchor[]>[];
  /** The track that plays, on pages with a player of their own. */
  playing: Strategy<RowAnchor | null>[];
  /** That player itself, which nothing of ours may cover. */
  player: Strategy<Element | null>[];
  /** Address of a row's track as data services know it. */
  trackUrl(id: string): string;
}

/** The track that a page's own player shows. */
export interface PlayingTrack {
  id: string;
  title: string;
  artists: string[];
}

/** One service's pages. A plain, pure object: no state, no browser API, no request. */
export interface Site {
  id: string;
  name: string;
  /** Match patterns. */
  matches: string[];
  /** From the address alone; undefined = not a page about a record or a person. Any https URL may be given. */
  identify(url: URL): SubjectRef | undefined;
  /**
   * undefined = the page does not (yet) show this ref. Never throws on page content.
   * `changed`: what is on screen has been replaced since the address became this ref's.
   */
  read(ref: SubjectRef, root: Document, changed: boolean): PageReading | undefined;
  anchors: Anchors;
  /** undefined = nothing plays, or it is not certain what. Sites without a player have none. */
  playing?(root: Document): PlayingTrack | undefined;
  /** Changes whenever the page shows another record; '' = none. Sites that prove their own state need none. */
  fingerprint?(root: Document): string;
}
