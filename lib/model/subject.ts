import * as z from 'zod/mini';

/** What a page is about. `artist` and `playlist` pages are recognised, but have no credits of their own. */
export const subjectKindSchema = z.enum(['album', 'track', 'artist', 'playlist']);
export type SubjectKind = z.infer<typeof subjectKindSchema>;

/** A page, known from its address alone. `id` is the site's own: a Spotify id, or the path of a Genius page. */
export const subjectRefSchema = z.object({
  site: z.string(),
  kind: subjectKindSchema,
  id: z.string(),
  /** Canonical https address: no locale prefix, no query. It is also the key under which data services know the page. */
  url: z.string(),
  /** Id of the track that a link points out inside an album. */
  highlight: z.optional(z.string()),
});
export type SubjectRef = z.infer<typeof subjectRefSchema>;

/** A name with the address and the number that the page gives it, as far as it does. */
export const artistRefSchema = z.object({
  name: z.string(),
  id: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type ArtistRef = z.infer<typeof artistRefSchema>;

/** One track as a page shows it. `position` is `disc-track` ("1-3"): the number alone starts again on every disc. */
export const trackFactsSchema = z.object({
  position: z.string(),
  title: z.string(),
  id: z.optional(z.string()),
  url: z.optional(z.string()),
  durationMs: z.optional(z.number()),
  artists: z.optional(z.array(z.string())),
});
export type TrackFacts = z.infer<typeof trackFactsSchema>;

/** What a page shows about its subject. Empty lists mean "the page does not say". */
export const subjectFactsSchema = z.object({
  title: z.string(),
  artists: z.array(artistRefSchema),
  tracks: z.array(trackFactsSchema),
  year: z.optional(z.number()),
  trackCount: z.optional(z.number()),
  /** https address of the page's own cover image. */
  cover: z.optional(z.string()),
  /** Of a track: the album it stands on. */
  album: z.optional(z.object({ title: z.optional(z.string()), id: z.optional(z.string()), url: z.optional(z.string()) })),
  /** Addresses of other albums that the page offers beside its own, at most 20. Nothing is claimed about them. */
  otherAlbums: z.optional(z.array(z.string())),
  /** Number of the record at the page's own service where the address does not hold it (Genius). */
  serviceId: z.optional(z.string()),
  /** Spotify track id that another site's page names. */
  spotifyTrackId: z.optional(z.string()),
});
export type SubjectFacts = z.infer<typeof subjectFactsSchema>;

/** A page and, once the page itself has tied them to its address, the facts it shows. */
export const subjectSchema = z.object({ ref: subjectRefSchema, facts: z.optional(subjectFactsSchema) });
export type Subject = z.infer<typeof subjectSchema>;

/** A credit as a page prints it: untrusted, unmapped. At most 2,000 a page. */
export const rawClaimSchema = z.object({
  label: z.string(),
  name: z.string(),
  url: z.optional(z.string()),
  id: z.optional(z.string()),
  /** Positions; absent = the claim is about the whole subject. */
  tracks: z.optional(z.array(z.string())),
  /** Where on the page it stood, e.g. "producerArtists". */
  via: z.string(),
});
export type RawClaim = z.infer<typeof rawClaimSchema>;

/** A track of the answer: positions are those of the release that the answer is about. */
export const trackSchema = z.object({
  position: z.string(),
  title: z.string(),
  durationMs: z.optional(z.number()),
  artists: z.optional(z.string()),
  /** Ids by service: `spotify`, `musicbrainz` (recording), `genius` (song number). */
  ids: z.record(z.string(), z.string()),
});
export type Track = z.infer<typeof trackSchema>;
