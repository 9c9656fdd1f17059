import * as z from 'zod/mini';

// Answers of a decade differ in keys (https://www.discogs.com/developers): only what no reader can do without is required.
const text = z.optional(z.nullable(z.string()));

/** Somebody on a record. `anv` = the name as this record prints it; `tracks` = which tracks, on release-level credits only. */
const creditedSchema = z.object({ id: z.number(), name: z.string(), anv: text, join: text, role: text, tracks: text });
export type Credited = z.infer<typeof creditedSchema>;
const credited = z.optional(z.nullable(z.array(creditedSchema)));

const plainRow = { position: text, type_: text, title: text, duration: text, artists: credited, extraartists: credited };
/** `type_` is absent in old answers; a heading is no track, an index stands for its parts. */
const rowSchema = z.object({ ...plainRow, sub_tracks: z.optional(z.nullable(z.array(z.object(plainRow)))) });
export type TracklistRow = z.infer<typeof rowSchema>;

/** A label, studio or plant. Its number is none of an artist's. */
const companySchema = z.object({ id: z.number(), name: z.string(), entity_type_name: text });
export type Company = z.infer<typeof companySchema>;
const companies = z.optional(z.nullable(z.array(companySchema)));

const formatSchema = z.object({ name: text, qty: text, descriptions: z.optional(z.nullable(z.array(z.string()))) });

const plainRecord = {
  id: z.number(),
  title: z.string(),
  genres: z.optional(z.nullable(z.array(z.string()))),
  styles: z.optional(z.nullable(z.array(z.string()))),
  year: z.optional(z.nullable(z.number())),
  artists: credited,
  tracklist: z.optional(z.nullable(z.array(rowSchema))),
};

export const releaseSchema = z.object({
  ...plainRecord,
  country: text,
  labels: companies,
  companies,
  formats: z.optional(z.nullable(z.array(formatSchema))),
  extraartists: credited,
});
export type Release = z.infer<typeof releaseSchema>;

/** All editions of one record: its title and track list are those of its main release. */
export const masterSchema = z.object({ ...plainRecord, main_release: z.optional(z.nullable(z.number())) });
export type Master = z.infer<typeof masterSchema>;

const namedSchema = z.object({ id: z.number(), name: z.string() });
export const artistSchema = z.object({
  id: z.number(),
  name: z.string(),
  realname: text,
  urls: z.optional(z.nullable(z.array(z.string()))),
  namevariations: z.optional(z.nullable(z.array(z.string()))),
  aliases: z.optional(z.nullable(z.array(namedSchema))),
  groups: z.optional(z.nullable(z.array(namedSchema))),
});
export type Artist = z.infer<typeof artistSchema>;
