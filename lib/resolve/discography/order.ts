import type { DiscographyRecord, Song } from '../../model/discography';

/** A year alone comes after all dates of that year; what has no year is the last either way. */
const oldestFirst = (a: DiscographyRecord, b: DiscographyRecord): number => (a.date || '9').localeCompare(b.date || '9');

const byKey = (a: { key: string }, b: { key: string }): number => a.key.localeCompare(b.key);

export const compareRecords = (a: DiscographyRecord, b: DiscographyRecord): number =>
  Number(!a.date) - Number(!b.date) || oldestFirst(b, a) || a.title.localeCompare(b.title) || byKey(a, b);

const KINDS = ['Album', 'EP', 'Single'];

/** What has a second type ("Album · Compilation") gathers songs from elsewhere. */
const kindOf = ({ type = '' }: DiscographyRecord): number => (KINDS.includes(type) ? KINDS.indexOf(type) : KINDS.length);

/** Where a song belongs first: albums before singles and compilations, then the oldest. */
export const compareHomes = (a: DiscographyRecord, b: DiscographyRecord): number =>
  kindOf(a) - kindOf(b) || oldestFirst(a, b) || byKey(a, b);

/** Newest first, those without a year last. */
export const compareSongs = (a: Song, b: Song): number =>
  (b.year ?? 0) - (a.year ?? 0) || a.title.localeCompare(b.title) || a.id.localeCompare(b.id);
