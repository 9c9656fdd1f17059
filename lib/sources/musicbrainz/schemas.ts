import * as z from 'zod/mini';

// Look-ups, browses and searches give the same things with more or fewer keys; only what no reader can do without is required.
const text = z.optional(z.nullable(z.string()));
export const count = z.optional(z.nullable(z.number()));
const flag = z.optional(z.nullable(z.boolean()));

const aliasSchema = z.object({ name: z.string(), type: text });

/** An artist, label or place: what a credit can point at. */
export const namedSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: text,
  disambiguation: text,
  aliases: z.optional(z.nullable(z.array(aliasSchema))),
});
export type Named = z.infer<typeof namedSchema>;

const artistCreditSchema = z.optional(z.nullable(z.array(z.object({ name: z.string(), joinphrase: text, artist: namedSchema }))));
export type ArtistCredit = z.infer<typeof artistCreditSchema>;

const groupSchema = z.object({
  id: z.string(),
  title: text,
  'first-release-date': text,
  'primary-type': text,
  'secondary-types': z.optional(z.nullable(z.array(z.string()))),
  'artist-credit': artistCreditSchema,
});

/** A release, recording, release group or work as it stands inside a relation; a release with its group only in search answers. */
const titledSchema = z.object({
  id: z.string(),
  title: z.string(),
  disambiguation: text,
  status: text,
  date: text,
  country: text,
  length: count,
  video: flag,
  'artist-credit': artistCreditSchema,
  'release-group': z.optional(z.nullable(groupSchema)),
});

// https://musicbrainz.org/doc/MusicBrainz_API: search answers leave out `target-type`, `attributes` and `ended`.
const plainRelation = {
  type: z.string(),
  'type-id': text,
  'target-type': text,
  direction: text,
  attributes: z.optional(z.array(z.string())),
  'attribute-ids': z.optional(z.record(z.string(), z.string())),
  'attribute-values': z.optional(z.record(z.string(), z.string())),
  'attribute-credits': z.optional(z.record(z.string(), z.string())),
  begin: text,
  end: text,
  ended: flag,
  'source-credit': text,
  'target-credit': text,
  artist: z.optional(namedSchema),
  label: z.optional(namedSchema),
  place: z.optional(namedSchema),
  url: z.optional(z.object({ resource: z.string() })),
  release: z.optional(titledSchema),
  recording: z.optional(titledSchema),
  release_group: z.optional(titledSchema),
};
const workSchema = z.object({
  id: z.string(),
  title: z.string(),
  disambiguation: text,
  relations: z.optional(z.array(z.object(plainRelation))),
});
export type Work = z.infer<typeof workSchema>;

export const relationSchema = z.object({ ...plainRelation, work: z.optional(workSchema) });
export type Relation = z.infer<typeof relationSchema>;

const relations = z.optional(z.array(relationSchema));

export const recordingSchema = z.object({
  id: z.string(),
  title: z.string(),
  length: count,
  video: flag,
  disambiguation: text,
  score: count,
  'first-release-date': text,
  isrcs: z.optional(z.array(z.string())),
  'artist-credit': artistCreditSchema,
  /** Only in search answers: where it was released. */
  releases: z.optional(z.nullable(z.array(titledSchema))),
  relations,
});
export type Recording = z.infer<typeof recordingSchema>;

const mediumSchema = z.object({
  position: count,
  format: text,
  'track-count': count,
  tracks: z.optional(
    z.array(
      z.object({
        position: count,
        title: text,
        length: count,
        'artist-credit': artistCreditSchema,
        recording: recordingSchema,
      }),
    ),
  ),
});

export const releaseSchema = z.object({
  id: z.string(),
  title: z.string(),
  status: text,
  disambiguation: text,
  date: text,
  country: text,
  barcode: text,
  score: count,
  'track-count': count,
  'artist-credit': artistCreditSchema,
  'release-group': z.optional(z.nullable(z.extend(groupSchema, { relations }))),
  'label-info': z.optional(z.nullable(z.array(z.object({ label: z.optional(z.nullable(namedSchema)) })))),
  media: z.optional(z.nullable(z.array(mediumSchema))),
  relations,
});
export type Release = z.infer<typeof releaseSchema>;

/** One page of a browse. */
export const recordingListSchema = z.object({
  'recording-count': count,
  'recording-offset': count,
  recordings: z.array(recordingSchema),
});

export const releaseListSchema = z.object({
  'release-count': count,
  'release-offset': count,
  releases: z.array(releaseSchema),
});

/** A work, artist, label or release group looked up by itself; release groups and works have a title, the others a name. */
export const entitySchema = z.object({
  id: z.string(),
  name: text,
  title: text,
  type: text,
  'primary-type': text,
  disambiguation: text,
  aliases: z.optional(z.array(aliasSchema)),
  relations,
});
export type Entity = z.infer<typeof entitySchema>;

const urlSchema = z.object({ resource: z.string(), relations });
/** Two or more addresses give a list, a single one gives the bare object. */
export const urlAnswerSchema = z.union([z.object({ urls: z.array(urlSchema) }), urlSchema]);
