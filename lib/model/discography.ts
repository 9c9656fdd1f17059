import * as z from 'zod/mini';
import { outcomeSchema, roleFactsSchema } from './answer';
import { contributorSchema } from './contributor';
import { creditSchema } from './credit';
import { handleSchema } from './handle';
import { overruleSchema } from './overrule';
import { subjectSchema } from './subject';

/** A record, all its editions as one. */
export const recordSchema = z.object({
  /** `mb:release-group:…`, `genius:album:…`; of a release without a group `mb:release:…`. */
  key: z.string(),
  title: z.string(),
  /** As credited on the record. */
  artists: z.string(),
  /** Contributor ids of its artists. */
  artistKeys: z.array(z.string()),
  /** Of the first edition. Absent = no source says. */
  year: z.optional(z.number()),
  /** ISO date as far as it is known ("2024-09"): orders records of one year. */
  date: z.optional(z.string()),
  /** As the source writes it: "Album", "EP", "Single", "Album · Compilation". */
  type: z.optional(z.string()),
  /** What shows its credits. */
  subject: subjectSchema,
  link: z.string(),
});
export type DiscographyRecord = z.infer<typeof recordSchema>;

/** A recording: one song counts once, on however many editions and records it is. */
export const songSchema = z.object({
  /** `mb:recording:…`, `genius:song:…`. */
  id: z.string(),
  title: z.string(),
  artists: z.string(),
  artistKeys: z.array(z.string()),
  year: z.optional(z.number()),
  /** Keys of the records that it is on, albums before singles and compilations, the oldest first. Empty = nobody has looked yet. */
  records: z.array(z.string()),
  link: z.string(),
});
export type Song = z.infer<typeof songSchema>;

/** As on an answer, but `scope` holds song ids. `record`: set where the credit is for a record as a whole (`scope` is then `release`). */
export const discographyCreditSchema = z.extend(creditSchema, { record: z.optional(z.string()) });
export type DiscographyCredit = z.infer<typeof discographyCreditSchema>;

/** How far a source has been read: `read` of `total` of its own units. `total` absent = it does not say. */
export const progressSchema = z.object({
  source: z.string(),
  read: z.number(),
  total: z.optional(z.number()),
  /** `editions` = releases, several of which can be one record. `records` = one by one, since the service tells no more at once. */
  unit: z.enum(['editions', 'records', 'songs']),
});
export type Progress = z.infer<typeof progressSchema>;

/** `artist` = who is behind the records of this artist; `person` = what this person is credited on. */
export const discographyViewSchema = z.enum(['artist', 'person']);
export type DiscographyView = z.infer<typeof discographyViewSchema>;

/** Everything that an artist's or a person's page may show. Plain data, sent again as it grows. */
export const discographySchema = z.object({
  view: discographyViewSchema,
  about: contributorSchema,
  /** Newest first; those without a year last. */
  records: z.array(recordSchema),
  songs: z.array(songSchema),
  /** Of `person`: theirs, and those of others on songs that have been read with all their people. */
  credits: z.array(discographyCreditSchema),
  /** By role id, as on an answer. */
  roles: z.record(z.string(), roleFactsSchema),
  /** All who are credited, and `about`. */
  contributors: z.array(contributorSchema),
  handles: z.array(handleSchema),
  progress: z.array(progressSchema),
  /** More can be read. */
  hasMore: z.boolean(),
  /**
   * Of `person`: how many of the records with songs of theirs have been read with all their people. `hasFailed`: the last one could not
   * be. Absent = nobody has asked for that.
   */
  company: z.optional(z.object({ read: z.number(), total: z.number(), hasFailed: z.boolean() })),
  outcomes: z.array(outcomeSchema),
  /** What the person has said about these people, oldest first. Absent = nothing. */
  overrules: z.optional(z.array(overruleSchema)),
  revision: z.number(),
  /** False while sources are being asked. */
  complete: z.boolean(),
});
export type Discography = z.infer<typeof discographySchema>;
