import * as z from 'zod/mini';

/** How we know one line: which source said it, where, in which words, and when it was read. */
export const proofSchema = z.object({
  /** Source id: `musicbrainz`, `genius`, `wikidata`, `page:spotify`… */
  source: z.string(),
  /** https page that shows the statement to a person. */
  link: z.string(),
  /** https page where a wrong statement can be corrected. */
  editLink: z.optional(z.string()),
  /**
   * Word for word: the role and the name as the source writes them, MusicBrainz attributes ("executive") and Discogs' tracks
   * ("tracks: A1 to B2").
   */
  words: z.object({ role: z.string(), name: z.string(), attributes: z.optional(z.array(z.string())) }),
  /** What the source ties the statement to: `release`, `release_group`, `recording`, `work`, `album`, `song`, `track` (Spotify's, Discogs'), `person`. */
  level: z.string(),
  /** The source's own id of the credited contributor, and of the work for a work-level statement. */
  sourceId: z.optional(z.string()),
  workId: z.optional(z.string()),
  /** Where in the source's data it stood, e.g. `song_performances`. */
  via: z.optional(z.string()),
  /** The edition that says so when it is not the one on the page, e.g. "CD, US 2010". */
  edition: z.optional(z.string()),
  /** ISO 8601. */
  readAt: z.string(),
});
export type Proof = z.infer<typeof proofSchema>;

/** `release` = the record as a whole; otherwise the positions of the tracks, in track order. Never both. */
export const scopeSchema = z.union([z.literal('release'), z.array(z.string())]);
export type Scope = z.infer<typeof scopeSchema>;

/** One contributor in one role. Every credit has at least one proof. */
export const creditSchema = z.object({
  id: z.string(),
  /** Contributor id. */
  contributor: z.string(),
  /** Role id of the catalogue; `other` when the label is unknown (the proof keeps the words). */
  role: z.string(),
  /** What the role id does not say: the instrument, the task. Part of the credit's identity. */
  detail: z.optional(z.string()),
  /** The name on this record where it differs from the contributor's main name. Views lead with it. */
  creditedAs: z.optional(z.string()),
  scope: scopeSchema,
  proofs: z.array(proofSchema),
});
export type Credit = z.infer<typeof creditSchema>;
