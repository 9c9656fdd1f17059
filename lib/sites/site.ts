import type { RawClaim, SubjectFacts, SubjectRef } from '../model/subject';

/** What a page shows once it has tied itself to its address. */
export interface PageReading {
  facts: SubjectFacts;
  /** Credits that the page itself prints or holds: untrusted, unmapped, at most 2,000. */
  claims?: RawClaim[];
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
  /** Changes whenever the page shows another record; '' = none. Sites that prove their own state need none. */
  fingerprint?(root: Document): string;
}
