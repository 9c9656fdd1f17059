import * as z from 'zod/mini';
import { answerSchema } from './model/answer';
import { closingSchema, lookUpModeSchema } from './model/badge-closings';
import type { Brief } from './model/brief';
import { discographySchema, discographyViewSchema } from './model/discography';
import { searchAnswerSchema, searchScopeSchema } from './model/found';
import { overruleSchema, someoneSchema } from './model/overrule';
import { recentSchema } from './model/recent';
import { rawClaimSchema, subjectFactsSchema, subjectRefSchema, subjectSchema } from './model/subject';

/**
 * Ports to the background. Of surfaces of our own: `answer` = the whole answer, `search`, `discography` = an artist's or a person's page.
 * In a page: `badge` = the brief answer, `card` = the whole answer, once somebody has pressed a mark, `rows` = names for rows of a list.
 */
export type PortName = 'answer' | 'search' | 'discography' | 'badge' | 'card' | 'rows';

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

/** What a badge is sent as the answer grows. */
export interface BriefUpdate {
  type: 'brief/update';
  brief: Brief;
}

/** What a surface asks on a `search` port. Each question takes the place of the one before, whose requests end. */
export const searchMessageSchema = z.object({
  type: z.literal('search/ask'),
  /** Words, or an address. */
  query: z.string().check(z.maxLength(2000)),
  scope: searchScopeSchema,
  /** Whose window it is: private ones keep nothing. */
  tabId: z.optional(z.number()),
});
export type SearchMessage = z.infer<typeof searchMessageSchema>;

export const searchUpdateSchema = z.object({ type: z.literal('search/update'), answer: searchAnswerSchema });

/** What a surface asks on a `discography` port. The first message is always the question; after a broken port it is sent again. */
export const discographyMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('discography/ask'), about: someoneSchema, view: discographyViewSchema, tabId: z.optional(z.number()) }),
  /** Read on where the reading has stopped. */
  z.object({ type: z.literal('discography/more') }),
  /** Of a person: read a few more of their records with everybody on them. */
  z.object({ type: z.literal('discography/company') }),
  z.object({ type: z.literal('discography/stop') }),
  z.object({ type: z.literal('discography/retry') }),
  /** Ask about one contributor (handles). */
  z.object({ type: z.literal('person/open'), contributor: z.string() }),
  z.object({ type: z.literal('overrule/add'), overrule: overruleSchema }),
  z.object({ type: z.literal('overrule/remove'), id: z.string() }),
]);
export type DiscographyMessage = z.infer<typeof discographyMessageSchema>;

export const discographyUpdateSchema = z.object({ type: z.literal('discography/update'), discography: discographySchema });

const rowsSchema = (most: number) => z.array(z.object({ id: z.string(), url: z.string() })).check(z.maxLength(most));

/** Whose tracks these are, as far as the page says: rows of a playlist or an artist's page, or the track that plays. */
export const rowsMessageSchema = z.discriminatedUnion('type', [
  /** Rows that have come into the document. What is known is answered at once. `look`: the others are looked up by their addresses, if that may be. */
  z.object({ type: z.literal('rows/see'), site: z.string(), rows: rowsSchema(500), look: z.optional(z.enum(['click', 'auto'])) }),
  /** Linked rows that somebody keeps in sight: who made them is asked, one by one. */
  z.object({ type: z.literal('rows/stay'), site: z.string(), rows: rowsSchema(20), look: z.enum(['click', 'auto']) }),
]);
export type RowsMessage = z.infer<typeof rowsMessageSchema>;

/** Every message about rows is answered; a row that stays is answered for itself. Lists hold track ids. */
export interface RowsUpdate {
  type: 'rows/update';
  /** Names by track id; nobody = empty. */
  rows: Record<string, string[]>;
  /** All that is known of these has been said. */
  seen: string[];
  /** These have been looked up, or may not be without a click. */
  looked: string[];
  /** May be asked about. */
  linked: string[];
  /** Could not be asked about. */
  missed: string[];
  asleep: boolean;
}

/** What becomes of a page's badges: `off` = the person has closed them, `quiet` = there is nothing to show, `show` = there is. */
export type Verdict = 'off' | 'quiet' | 'show';

/** What is said once, without a port. Pages say the first three groups, surfaces of our own the last. */
export const spokenSchema = z.discriminatedUnion('type', [
  /** A page has tied itself to its address. `rows`: of its list, as far as it is drawn. Answered with `PageVerdict` once it is known. */
  z.object({
    type: z.literal('page/shown'),
    subject: subjectSchema,
    claims: z.array(rawClaimSchema),
    rows: rowsSchema(100),
    /** The badge's script is in this page already. */
    isLoaded: z.boolean(),
  }),
  z.object({ type: z.literal('page/left') }),
  /** A mark was pressed: the card's script is wanted in this page. */
  z.object({ type: z.literal('card/load') }),
  /** Answered with whether the browser opened it. */
  z.object({ type: z.literal('popup/open') }),
  z.object({ type: z.literal('badges/close'), ref: subjectRefSchema, where: closingSchema }),
  z.object({ type: z.literal('badges/read'), ref: subjectRefSchema, tabId: z.optional(z.number()) }),
  z.object({
    type: z.literal('badges/set'),
    ref: subjectRefSchema,
    where: closingSchema,
    isShown: z.boolean(),
    tabId: z.optional(z.number()),
  }),
  z.object({ type: z.literal('look-up/set'), mode: lookUpModeSchema }),
  /** Answered with the list; in private windows with none. */
  z.object({ type: z.literal('recents/list'), tabId: z.optional(z.number()) }),
  z.object({ type: z.literal('recents/keep'), recent: recentSchema, tabId: z.optional(z.number()) }),
  z.object({ type: z.literal('recents/forget') }),
]);
export type Spoken = z.infer<typeof spokenSchema>;

/** `asked`: rows that have been asked about on the way to the verdict. */
export interface PageVerdict {
  verdict: Verdict;
  asked: number;
}

/** What a page's own script is asked: what it shows; to say it again to the background; which of its strategies still hit. */
export type PageQuestion = { type: 'page/read' } | { type: 'page/again' } | { type: 'page/diagnose' };

/** A track that the player of a page shows, with its page at the same site. */
export const playingSchema = z.object({ ref: subjectRefSchema, title: z.string(), artists: z.array(z.string()) });
export type Playing = z.infer<typeof playingSchema>;

/** The port to a page that a panel has opened beside it: while it is open, the page says what plays, and whenever that changes. */
export const FOLLOW = 'follow';
export const playingNewsSchema = z.object({ playing: z.optional(playingSchema) });
export type PlayingNews = z.infer<typeof playingNewsSchema>;

/** Which ways of finding things hit on a page, and how often: no address, no id and no title of it. */
export const pageDiagnosisSchema = z.object({
  site: z.string(),
  kind: z.string(),
  isRead: z.boolean(),
  hits: z.array(z.object({ part: z.string(), strategy: z.string(), count: z.number() })),
  marks: z.number(),
});
export type PageDiagnosis = z.infer<typeof pageDiagnosisSchema>;

/** Its answer: `none` = a page of a supported site that is not about a record; without facts = the page has not tied itself to its address. */
export const pageReadingSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('read'), ref: subjectRefSchema, facts: z.optional(subjectFactsSchema), claims: z.array(rawClaimSchema) }),
]);
export type PageReadingMessage = z.infer<typeof pageReadingSchema>;
