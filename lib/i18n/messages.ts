import { en } from './en';

type Catalogue = typeof en;
export type MessageKey = keyof Catalogue;

type TextOf<Entry> = Entry extends string ? Entry : Entry extends { one: infer One; other: infer Other } ? One | Other : never;
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;
/** A plural needs its count whether or not the sentence prints it. */
type Name<Key extends MessageKey> = Placeholder<TextOf<Catalogue[Key]>> | (Catalogue[Key] extends string ? never : 'count');
type Params<Key extends MessageKey> = Record<Name<Key>, string | number>;
type Arguments<Key extends MessageKey> = [Name<Key>] extends [never] ? [] : [params: Params<Key>];

const plurals = new Intl.PluralRules('en');
const figures = new Intl.NumberFormat('en');
const entries = new Map<string, string | { one: string; other: string }>(Object.entries(en));

/**
 * The sentence of this key with its placeholders filled in. Placeholders are checked by the compiler.
 * @example t('extent_some', { count: 9, total: 12 }) // "9 of 12"
 */
export function t<Key extends MessageKey>(key: Key, ...[params]: Arguments<Key>): string {
  return translate(key, params ?? {}) ?? key;
}

/** For keys that arrive as data: undefined where the catalogue has none, or where a placeholder would stay empty. */
export function translate(key: string, params: Record<string, string | number>): string | undefined {
  const entry = entries.get(key);
  if (entry === undefined) return undefined;
  const text = typeof entry === 'string' ? entry : pick(entry, Number(params['count']));
  const missing = [...text.matchAll(/\{(\w+)\}/g)].some(([, name]) => params[name ?? ''] === undefined);
  return missing ? undefined : text.replace(/\{(\w+)\}/g, (_, name: string) => shown(params[name]));
}

/** "MusicBrainz", "MusicBrainz and Genius", "MusicBrainz, Genius and Discogs". */
export const listOf = (names: string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

/** A day as people write it ("24 Nov 2026"); the text itself where it is no date. */
export function dayOf(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}

/** The time of day of an epoch-ms moment, in the person's own zone. */
export const timeOf = (atMs: number): string => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(atMs);

const pick = (entry: { one: string; other: string }, count: number): string => (plurals.select(count) === 'one' ? entry.one : entry.other);

const shown = (value: string | number | undefined): string => (typeof value === 'number' ? figures.format(value) : (value ?? ''));
