import * as z from 'zod/mini';
import { answerSchema } from './model/answer';
import { overruleSchema } from './model/overrule';
import { rawClaimSchema, subjectFactsSchema, subjectRefSchema, subjectSchema } from './model/subject';

/** Name of the port between a surface (popup, panel) and the background. */
export const ANSWER_PORT = 'answer';
/** The same for what stands in a page: it gets the brief answer. */
export const BADGE_PORT = 'badge';

/** What a surface asks on its port. The first message is always `answer/ask`; after a broken port it is sent again. */
export const surfaceMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('answer/ask'),
    subject: subjectSchema,
    claims: z.array(rawClaimSchema),
    tabId: z.optional(z.number()),
    /** Left out = a click: the popup opens only by one. */
    trigger: z.optional(z.enum(['click', 'auto'])),
  }),
  /** Ask track by track for what is still unclear. */
  z.object({ type: z.literal('tracks/unfold') }),
  z.object({ type: z.literal('tracks/stop') }),
  /** Ask about one contributor (handles). */
  z.object({ type: z.literal('person/open'), contributor: z.string() }),
  /** "This is the one": a candidate of an unmatched source. */
  z.object({ type: z.literal('candidate/choose'), key: z.string() }),
  /** What the person says against the sources: it is remembered, and holds on every record. */
  z.object({ type: z.literal('overrule/add'), overrule: overruleSchema }),
  z.object({ type: z.literal('overrule/remove'), id: z.string() }),
  /** Ask what ties one contributor to companies: why they are credited. */
  z.object({ type: z.literal('why/ask'), contributor: z.string() }),
  /** Ask failed sources once more. */
  z.object({ type: z.literal('answer/retry') }),
]);
export type SurfaceMessage = z.infer<typeof surfaceMessageSchema>;

/** What the background sends on a port. Older revisions are to be dropped. */
export const backgroundMessageSchema = z.discriminatedUnion('type', [z.object({ type: z.literal('answer/update'), answer: answerSchema })]);

/** The one question to a page's content script. */
export const PAGE_READ = { type: 'page/read' } as const;

/** Its answer: `none` = a page of a supported site that is not about a record; without facts = the page has not tied itself to its address. */
export const pageReadingSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('read'), ref: subjectRefSchema, facts: z.optional(subjectFactsSchema), claims: z.array(rawClaimSchema) }),
]);
export type PageReadingMessage = z.infer<typeof pageReadingSchema>;
