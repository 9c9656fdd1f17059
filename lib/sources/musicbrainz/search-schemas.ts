import * as z from 'zod/mini';
import { count, namedSchema, recordingSchema, relationSchema, releaseSchema } from './schemas';

const relations = z.array(relationSchema);

/** URL search nests its relations until the change announced for 2026-11-30 and lists them flat afterwards. */
export const urlSearchSchema = z.object({
  count: z.number(),
  urls: z.array(
    z.object({
      resource: z.string(),
      score: count,
      relations: z.optional(relations),
      'relation-list': z.optional(z.array(z.object({ relations }))),
    }),
  ),
});

export const isrcSchema = z.object({ isrc: z.string(), recordings: z.array(recordingSchema) });

const found = { count: z.number(), offset: count };
export const artistSearchSchema = z.object({ ...found, artists: z.array(z.extend(namedSchema, { score: count })) });
export const releaseSearchSchema = z.object({ ...found, releases: z.array(releaseSchema) });
export const recordingSearchSchema = z.object({ ...found, recordings: z.array(recordingSchema) });
