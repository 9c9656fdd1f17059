/**
 * Why an offer is or is not what is sought, and how much each reason weighs. A title and its artists alone reach the bar by a
 * little: whatever speaks against them has to be outweighed by lengths, the number of tracks or the album.
 */
export const WEIGHTS = {
  'same-title': 40,
  /** The same words, otherwise divided or bracketed. */
  'near-title': 30,
  /** One title stands within the other. */
  'title-within': -20,
  'other-title': -60,
  'other-part': -60,
  'other-subtitle': -40,
  /** Bracketed words that only one side has. */
  'unsaid-subtitle': -20,
  /** Many records of one artist are called so. */
  'common-title': -20,

  'same-artist-id': 45,
  'same-artists': 40,
  /** The same but for an article, a nickname, "Jr". */
  'like-artists': 30,
  'various-artists': 25,
  'shares-artist': 10,
  'other-artist': -60,
  /** The name agrees, but the page's address belongs to somebody else. */
  namesake: -70,
  /** A guest that only one side names. */
  'unnamed-guest': -15,
  'other-guest': -60,

  'same-version': 5,
  /** Only one side says which live or remixed version it is. */
  'vaguer-version': -15,
  /** Only the kind or title of a record tells that its recordings are live. */
  'unsaid-version': -23,
  'other-version': -70,
  'other-edition': -3,
  'unexplained-words': -20,
  video: -60,

  'same-track-count': 15,
  'other-track-count': -60,
  /** The sought tracks come first, more follow. */
  'more-tracks': -20,
  'same-lengths': 20,
  'other-lengths': -60,
  'same-length': 15,
  'near-length': -5,
  'other-length': -60,

  'same-album': 10,
  'same-year': 3,
  'other-year': -2,
  /** First released after the page's record. */
  'later-year': -10,
  /** Of a record named like its artist, who may have made several. */
  'self-titled-other-year': -25,
  'low-search-score': -30,

  /** Found only beside others: artists of one name, and nothing tells which of them is meant. */
  namesakes: 0,
  /** Found only beside others: several that are not one record fit as well. */
  ambiguous: 0,
} as const;

export type ReasonKey = keyof typeof WEIGHTS;

/** Data for a sentence that a view makes; values are what the service or the page wrote. */
export interface Reason {
  key: ReasonKey;
  params: Record<string, string>;
}

export const because = (key: ReasonKey, params: Record<string, string> = {}): Reason => ({ key, params });

/** From this score on an offer is an answer. */
export const BAR = 75;
