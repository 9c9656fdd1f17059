import * as z from 'zod/mini';
import { contributorSchema } from './contributor';
import { creditSchema } from './credit';
import { handleSchema } from './handle';
import { overruleSchema } from './overrule';
import { READING_KINDS } from './reading-kinds';
import { subjectSchema, trackSchema } from './subject';

/** A release or recording that might be the one on the page: offered as a choice, never shown as an answer. */
export const candidateSchema = z.object({
  /** Entity key, e.g. `mb:release:…` or `genius:album:…`. */
  key: z.string(),
  title: z.string(),
  artists: z.string(),
  /** What tells candidates apart: year, country, tracks. */
  note: z.string(),
  url: z.string(),
});
export type Candidate = z.infer<typeof candidateSchema>;

export const failureKindSchema = z.enum(['offline', 'timeout', 'rate-limited', 'blocked', 'bad-data', 'refused']);

/** What became of asking one source. "None", "could not ask" and "could not match" are three different things. */
export const outcomeSchema = z.discriminatedUnion('state', [
  z.object({ source: z.string(), state: z.literal('asking') }),
  z.object({ source: z.string(), state: z.literal('found'), credits: z.number(), link: z.optional(z.string()) }),
  z.object({ source: z.string(), state: z.literal('none'), link: z.optional(z.string()), editLink: z.optional(z.string()) }),
  z.object({ source: z.string(), state: z.literal('unmatched'), candidates: z.array(candidateSchema) }),
  /** `retryAt`: epoch ms. */
  z.object({ source: z.string(), state: z.literal('failed'), kind: failureKindSchema, retryAt: z.optional(z.number()) }),
  /** `not-needed`: others answered. `later`: asked when the person asks for more. `no-key`: it lacks what it needs to ask with. */
  z.object({ source: z.string(), state: z.literal('skipped'), reason: z.enum(['not-needed', 'later', 'no-key', 'not-allowed']) }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

export const readingKindSchema = z.enum(READING_KINDS);
export type { ReadingKind } from './reading-kinds';

/**
 * Why a reading says what it says: a key that the view turns into a sentence, its parameters (`role` is a role id; figures are
 * texts of digits), the contributors it speaks of, and the proof where there is one.
 */
export const reasonSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.string()),
  people: z.optional(z.array(z.string())),
  proof: z.optional(z.object({ source: z.string(), link: z.string() })),
});
export type Reason = z.infer<typeof reasonSchema>;

/** What one executive credit means here. `kinds` strongest first; never empty. */
export const readingSchema = z.object({
  credit: z.string(),
  contributor: z.string(),
  kinds: z.array(z.object({ kind: readingKindSchema, reasons: z.array(reasonSchema) })),
});
export type Reading = z.infer<typeof readingSchema>;

/** What a credit other than an executive one is easily misread as: one reason, beside the credit. */
export const remarkSchema = z.object({ credit: z.string(), contributor: z.string(), reason: reasonSchema });
export type Remark = z.infer<typeof remarkSchema>;

/** A kind of music as a source files the record under it. */
export const genreSchema = z.object({ name: z.string(), source: z.string(), link: z.optional(z.string()) });
export type Genre = z.infer<typeof genreSchema>;

/** The release that the credits belong to, as the sources know it. */
export const releaseFactsSchema = z.object({
  title: z.string(),
  artists: z.string(),
  /** Contributor ids of the artists. */
  artistKeys: z.array(z.string()),
  year: z.optional(z.number()),
  /** Of the first edition; `year` may be that of a later one. */
  firstYear: z.optional(z.number()),
  labels: z.array(z.string()),
  /** MusicBrainz id by name, of those labels that have one. */
  labelIds: z.optional(z.record(z.string(), z.string())),
  /** Absent = no source that was asked says. */
  genres: z.optional(z.array(genreSchema)),
  link: z.optional(z.string()),
  /** Who says all this. */
  source: z.optional(z.string()),
});
export type ReleaseFacts = z.infer<typeof releaseFactsSchema>;

/**
 * Sources that both list people in one role for one track, and list different ones. `said`: by source, most trusted first,
 * the contributors' ids, and among them those whom another of these sources does not list for this track at all. Names stay
 * visible on both sides; nothing is averaged.
 */
export const disagreementSchema = z.object({
  track: z.string(),
  role: z.string(),
  said: z.array(z.object({ source: z.string(), contributors: z.array(z.string()), alone: z.array(z.string()) })),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

/** A source that knows this very track and names no producer for it, and where that can be mended. */
export const blankSchema = z.object({ track: z.string(), source: z.string(), editLink: z.optional(z.string()) });
export type Blank = z.infer<typeof blankSchema>;

/** What a view has to know of a role that a credit names; its words belong to the language. `order`: lower is more telling. */
export const roleFactsSchema = z.object({
  family: z.string(),
  producerKind: z.optional(z.string()),
  company: z.optional(z.boolean()),
  order: z.number(),
});

/** Everything a view may show. Plain data, sent again as it grows; `revision` rises with every change. */
export const answerSchema = z.object({
  subject: subjectSchema,
  release: z.optional(releaseFactsSchema),
  /** In the order of the release. Of a track subject: that track alone. */
  tracks: z.array(trackSchema),
  credits: z.array(creditSchema),
  /** By role id, of every role that a credit names: a surface carries no catalogue of its own. */
  roles: z.record(z.string(), roleFactsSchema),
  contributors: z.array(contributorSchema),
  handles: z.array(handleSchema),
  readings: z.array(readingSchema),
  /** Absent = none. */
  remarks: z.optional(z.array(remarkSchema)),
  outcomes: z.array(outcomeSchema),
  /** Each absent = none. */
  disagreements: z.optional(z.array(disagreementSchema)),
  blanks: z.optional(z.array(blankSchema)),
  /** What the person has said about this record and its people, oldest first. */
  overrules: z.optional(z.array(overruleSchema)),
  revision: z.number(),
  /** False while sources are still being asked. */
  complete: z.boolean(),
});
export type Answer = z.infer<typeof answerSchema>;
