import * as z from 'zod/mini';

/** Something that was looked for and opened: what it is called, and its address within a surface ("#/person?…"). */
export const recentSchema = z.object({ title: z.string(), note: z.string(), hash: z.string().check(z.startsWith('#/')) });
export type Recent = z.infer<typeof recentSchema>;

/** Version 1 of what is kept, newest first; a frozen copy: tests/fixtures/storage/recents-v1.json. */
export const keptRecentsSchema = z.object({ version: z.literal(1), recents: z.array(recentSchema) });

/** Of so many the oldest go. */
const MOST = 12;

/** With one more, which takes the place of an earlier one of the same address. */
export const withRecent = (recents: Recent[], next: Recent): Recent[] =>
  [next, ...recents.filter(({ hash }) => hash !== next.hash)].slice(0, MOST);
