/** What an executive credit can mean, the strongest first. */
export const READING_KINDS = ['artist', 'hands-on', 'label', 'courtesy', 'unclear'] as const;
export type ReadingKind = (typeof READING_KINDS)[number];
