import * as z from 'zod/mini';
import { outcomeSchema } from './answer';
import { someoneSchema } from './overrule';
import { subjectSchema } from './subject';

/** What somebody looks for. `all`: people first, then records and songs. */
export const searchScopeSchema = z.enum(['all', 'artist', 'album', 'track']);
export type SearchScope = z.infer<typeof searchScopeSchema>;

export const foundKindSchema = z.enum(['artist', 'album', 'track']);
export type FoundKind = z.infer<typeof foundKindSchema>;

const common = {
  /** Entity key of the most trusted source that has it (`mb:artist:…`, `genius:album:…`): unique in one answer. */
  key: z.string(),
  title: z.string(),
  /** What that source says to tell namesakes apart. */
  note: z.optional(z.string()),
  year: z.optional(z.number()),
  /** The other name by which it was found, where that is not the title. */
  alias: z.optional(z.string()),
  /** Who has it and where, most trusted first. Several = they mean the same: by an id, or because nothing else of that name is in sight. */
  at: z.array(z.object({ source: z.string(), key: z.string(), link: z.string() })),
  /** Others among the hits have this very name. */
  hasNamesake: z.boolean(),
};

/** One hit. A person leads to their page, a record or song to its credits. */
export const foundSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('artist'), person: someoneSchema }),
  z.object({
    ...common,
    kind: z.enum(['album', 'track']),
    artists: z.string(),
    trackCount: z.optional(z.number()),
    subject: subjectSchema,
  }),
]);
export type Found = z.infer<typeof foundSchema>;

/** What a search has found so far: best first within each kind, people before records before songs. */
export const searchAnswerSchema = z.object({
  query: z.string(),
  scope: searchScopeSchema,
  /**
   * Set when the query is an address: of which service, and of what. `found` then holds what it belongs to; empty = nobody links it.
   * Without a kind nobody was asked: it is none that leads to a record or a person, and `service` is its host.
   */
  link: z.optional(z.object({ service: z.string(), kind: z.optional(foundKindSchema) })),
  found: z.array(foundSchema),
  /** One per source that was asked; `found.credits` counts its hits. */
  outcomes: z.array(outcomeSchema),
  complete: z.boolean(),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
