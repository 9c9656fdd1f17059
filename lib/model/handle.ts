import * as z from 'zod/mini';
import { proofSchema } from './credit';

/** `confirmed`: two sources agree. `listed`: one source says so. `disputed`: sources name different accounts. */
export const handleStatusSchema = z.enum(['confirmed', 'listed', 'disputed']);
export type HandleStatus = z.infer<typeof handleStatusSchema>;

/** A public account that a source ties to a contributor's identity. Never built from a name. */
export const handleSchema = z.object({
  contributor: z.string(),
  /** Platform id: `instagram`, `x`, … `website`. */
  platform: z.string(),
  /** Without "@". Of a website: its address without the scheme. */
  username: z.string(),
  url: z.string(),
  status: handleStatusSchema,
  /** The source prefers it over its other accounts on this platform (Wikidata's preferred rank). */
  preferred: z.optional(z.boolean()),
  proofs: z.array(proofSchema),
});
export type Handle = z.infer<typeof handleSchema>;
