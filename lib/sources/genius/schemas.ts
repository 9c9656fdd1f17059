import * as z from 'zod/mini';

// Records come with more or fewer keys by year and end point (docs.genius.com; the public site's own API adds some): only
// what no reader can do without is required.
const text = z.optional(z.nullable(z.string()));
const count = z.optional(z.nullable(z.number()));

const artistSchema = z.object({ id: z.number(), name: z.string(), url: text });
export type Artist = z.infer<typeof artistSchema>;

const artists = z.optional(z.nullable(z.array(artistSchema)));
const performances = z.optional(z.nullable(z.array(z.object({ label: z.string(), artists: z.array(artistSchema) }))));
const date = {
  release_date: text,
  release_date_components: z.optional(z.nullable(z.object({ year: count }))),
};

export const albumSchema = z.object({
  id: z.number(),
  name: z.string(),
  url: text,
  artist: z.optional(z.nullable(artistSchema)),
  ...date,
  /** Union over all tracks, by label; a label may stand twice. */
  song_performances: performances,
});
export type Album = z.infer<typeof albumSchema>;

export const songSchema = z.object({
  id: z.number(),
  title: z.string(),
  url: text,
  primary_artist: z.optional(z.nullable(artistSchema)),
  album: z.optional(z.nullable(albumSchema)),
  /** What kind of music the site files it under, e.g. "Rap". */
  primary_tag: z.optional(z.nullable(z.object({ name: z.string() }))),
  ...date,
  spotify_uuid: text,
  media: z.optional(z.nullable(z.array(z.object({ native_uri: text })))),
  producer_artists: artists,
  writer_artists: artists,
  featured_artists: artists,
  custom_performances: performances,
});
export type Song = z.infer<typeof songSchema>;

/** A song inside a list: title, address, main artist; never credits. */
export const thinSongSchema = z.object({
  id: z.number(),
  title: z.string(),
  url: text,
  primary_artist: z.optional(z.nullable(artistSchema)),
});

/** One place on an album. The number starts again on every disc and may be missing. */
export const albumTrackSchema = z.object({ number: count, disc_number: count, song: thinSongSchema });
export type AlbumTrack = z.infer<typeof albumTrackSchema>;

/** The only record that names accounts. An absent key means unknown; null and "" mean none. */
export const personSchema = z.object({
  id: z.number(),
  name: z.string(),
  url: text,
  alternate_names: z.optional(z.nullable(z.array(z.string()))),
  instagram_name: text,
  twitter_name: text,
  facebook_name: text,
});
export type Person = z.infer<typeof personSchema>;

/** `result` is of many kinds; it is read by `type`. The section does not tell the kind: "top_hit" mixes them. */
export const sectionsSchema = z.object({
  sections: z.array(
    z.object({
      type: z.string(),
      hits: z.array(z.object({ type: z.string(), index: text, result: z.record(z.string(), z.unknown()) })),
    }),
  ),
  next_page: count,
});
export type Sections = z.infer<typeof sectionsSchema>;

export const hitSchema = z.object({
  id: z.number(),
  url: z.string(),
  title: text,
  name: text,
  artist: z.optional(z.nullable(artistSchema)),
  primary_artist: z.optional(z.nullable(artistSchema)),
  release_date_components: z.optional(z.nullable(z.object({ year: count }))),
});
