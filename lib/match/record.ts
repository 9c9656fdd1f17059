/** What a page says about the record or track that is sought. Absent = the page does not say. */
export interface Sought {
  kind: 'release' | 'recording';
  title: string;
  /** As the page lists them; never empty. */
  artists: string[];
  /** Ids of the artists at the asked service, where the page's addresses gave them; empty or absent = not known. */
  artistIds?: string[];
  year?: number;
  /** Of a release. */
  trackCount?: number;
  /** Of a release: lengths in ms in the order of the tracks, as far as the page shows them. */
  trackLengthsMs?: number[];
  /** Of a recording, in ms. */
  durationMs?: number;
  /** Of a recording: title of the album that the page names. */
  album?: string;
}

/** What a service offers for it. Absent = the service does not say. */
export interface Offered {
  id: string;
  title: string;
  /** The whole artist line as the service prints it: "A feat. B & C". */
  artistLine: string;
  /** The artists one by one: names as credited here, main names and aliases of the same artist side by side. */
  artists: { id?: string; names: string[] }[];
  /** The service never names guests in titles and artist lines: that none is named means nothing. */
  guestsUnlisted?: boolean;
  /** The service's own words to tell versions apart: "live, 2004: Paris", "deluxe edition". */
  disambiguation?: string;
  /** The service's words for the kind of release: "Album", "Live", "Remix", "Compilation". */
  types?: string[];
  year?: number;
  /** Of a release. */
  trackCount?: number;
  trackLengthsMs?: number[];
  /** Of a recording, in ms. */
  durationMs?: number;
  /** Of a recording: titles of the albums that hold it. */
  albums?: string[];
  /** Of a recording: a film, not audio. */
  video?: boolean;
  /** The service's own search score, 0–100. */
  searchScore?: number;
}
