import * as z from 'zod/mini';
import { proofSchema } from './credit';

/**
 * Ids of one contributor. `mb` MusicBrainz id, `wd` Wikidata item, `genius` artist number, `geniusSlug` last part of the
 * Genius address, `discogs` artist number, `spotify` artist id, `spotifySongwriter` id of artists.spotify.com.
 * A service may know one person twice; all ids are kept, the first is the one to ask with.
 */
const contributorIdKinds = ['mb', 'wd', 'genius', 'geniusSlug', 'discogs', 'spotify', 'spotifySongwriter'] as const;
export const contributorIdsSchema = z.partialRecord(z.enum(contributorIdKinds), z.array(z.string()));
export type ContributorIds = z.infer<typeof contributorIdsSchema>;

export const contributorKindSchema = z.enum(['person', 'group', 'company', 'place', 'unknown']);
export type ContributorKind = z.infer<typeof contributorKindSchema>;

/** What one source that credits a contributor calls it. `key` and `ids` are that source's own. */
export const mentionSchema = z.object({ source: z.string(), key: z.string(), name: z.string(), ids: contributorIdsSchema });
export type Mention = z.infer<typeof mentionSchema>;

/**
 * What a person has or had to do with a company or a group. `words` as the source writes them ("label founder"); `signed` = under
 * contract as an artist; `member` = of a group; `other` = the words are all there is. `begin` and `end`: "2009", "2009-03" or "2009-03-01".
 */
export const tieSchema = z.object({
  organisation: z.string(),
  organisationIds: contributorIdsSchema,
  words: z.string(),
  kind: z.enum(['founder', 'owner', 'a&r', 'producer', 'signed', 'member', 'other']),
  begin: z.optional(z.string()),
  end: z.optional(z.string()),
  /** Whether it is over. */
  ended: z.boolean(),
  proof: proofSchema,
});
export type Tie = z.infer<typeof tieSchema>;

/** Somebody or something that is credited. `name` is the main name of the most trusted source. */
export const contributorSchema = z.object({
  /** PersonKey: `mb:…` > `wd:…` > `genius:…` > `discogs:…` > `spotify:…` > `name:…`. */
  id: z.string(),
  name: z.string(),
  kind: contributorKindSchema,
  ids: contributorIdsSchema,
  /** Ids among `ids` that their service has merged into another one: they still say who it is, but nobody asks with them. */
  formerIds: z.optional(contributorIdsSchema),
  /** Who credits it on this record, most trusted first: several = joined. Set by merging. */
  mentions: z.optional(z.array(mentionSchema)),
  /** What a source says to tell namesakes apart, e.g. "US hip hop producer". */
  disambiguation: z.optional(z.string()),
  /** Other names that a source lists for the same contributor. */
  aliases: z.optional(z.array(z.string())),
  /** The name in their papers, where a source tells it from the one they go by. */
  legalName: z.optional(z.string()),
  /** English labels of Wikidata's occupation, position held, employer, founded organisations and led organisations. */
  occupations: z.optional(z.array(z.string())),
  positions: z.optional(z.array(z.string())),
  employers: z.optional(z.array(z.string())),
  founded: z.optional(z.array(z.string())),
  leads: z.optional(z.array(z.string())),
  /** Ties to companies that hold, or that are over and dated. Absent = nobody has asked. */
  ties: z.optional(z.array(tieSchema)),
  /** Groups that they are or were a member of, as far as a source that was asked says so. */
  memberships: z.optional(z.array(tieSchema)),
});
export type Contributor = z.infer<typeof contributorSchema>;
export type PersonKey = Contributor['id'];

/** The best key for these ids; without any, the name within one release ("name:ada quill@mb:…"), so that namesakes elsewhere stay apart. */
export function personKey(ids: ContributorIds, name: string, within: string): PersonKey {
  for (const kind of ['mb', 'wd', 'genius', 'discogs', 'spotify'] as const) {
    const id = ids[kind]?.[0];
    if (id) return `${kind}:${id}`;
  }
  return `name:${name}@${within}`;
}

/** All ids of one contributor: in the order given, the first of a kind first, none twice. */
export function joinIds(...all: ContributorIds[]): ContributorIds {
  const joined: ContributorIds = {};
  for (const kind of contributorIdKinds) {
    const ids = [...new Set(all.flatMap((each) => each[kind] ?? []))];
    if (ids.length > 0) joined[kind] = ids;
  }
  return joined;
}
