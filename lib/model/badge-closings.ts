import * as z from 'zod/mini';
import type { SubjectRef } from './subject';
import { subjectKey } from './subject-key';

/** Until a person chooses otherwise, nothing is looked up without a click. */
export const lookUpModeSchema = z.enum(['click', 'auto']);

/** Where badges are closed. */
export const closingSchema = z.enum(['page', 'site', 'everywhere']);
export type Closing = z.infer<typeof closingSchema>;

/** Where the person has closed the badges. Pages by subject key. */
export const badgeClosingsSchema = z.object({ everywhere: z.boolean(), sites: z.array(z.string()), pages: z.array(z.string()) });
export type BadgeClosings = z.infer<typeof badgeClosingsSchema>;

export const noClosings: BadgeClosings = { everywhere: false, sites: [], pages: [] };

/** Of so many closed pages the oldest go. */
const MOST_PAGES = 1000;

/** Which of the three closings hold for a page; badges are shown where none does. */
export const closedFor = ({ everywhere, sites, pages }: BadgeClosings, ref: SubjectRef): Record<Closing, boolean> => ({
  everywhere,
  site: sites.includes(ref.site),
  page: pages.includes(subjectKey(ref)),
});

export const isClosed = (closings: BadgeClosings, ref: SubjectRef): boolean => Object.values(closedFor(closings, ref)).includes(true);

const withOrWithout = (list: string[], entry: string, isIn: boolean): string[] => [
  ...list.filter((each) => each !== entry),
  ...(isIn ? [entry] : []),
];

/** With badges closed, or shown again, at one of the three. */
export function withClosing(closings: BadgeClosings, ref: SubjectRef, where: Closing, isClosed: boolean): BadgeClosings {
  if (where === 'everywhere') return { ...closings, everywhere: isClosed };
  if (where === 'site') return { ...closings, sites: withOrWithout(closings.sites, ref.site, isClosed) };
  return { ...closings, pages: withOrWithout(closings.pages, subjectKey(ref), isClosed).slice(-MOST_PAGES) };
}

/** Where badges are shown for one page, and how it is looked up, as the person has chosen. */
export const badgeChoicesSchema = z.object({ page: z.boolean(), site: z.boolean(), everywhere: z.boolean(), lookUp: lookUpModeSchema });
export type BadgeChoices = z.infer<typeof badgeChoicesSchema>;
