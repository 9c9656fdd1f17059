import type { GeneratedI18nStructure as Words } from '#words';

// Texts are kept and typed by @wxt-dev/i18n; its own `createI18n` is not used at run time: it speaks the browser's language alone
// and nothing without a browser, picks plurals by `count === 1` (French has "0 crédit"), prints bare numbers, and warns where a
// caller with keys from data must be told that there is none. https://wxt.dev/i18n.html

export type MessageKey = keyof Words & string;

type Placeholder<Key extends MessageKey> = Words[Key] extends { namedSubstitutions: readonly (infer Name extends string)[] } ? Name : never;
/** A plural needs its count whether or not the sentence prints it. */
type Name<Key extends MessageKey> = Placeholder<Key> | (Words[Key] extends { plural: true } ? 'count' : never);
type Params<Key extends MessageKey> = Record<Name<Key>, string | number>;
type Arguments<Key extends MessageKey> = [Name<Key>] extends [never] ? [] : [params: Params<Key>];

type Reader = (key: string) => string | undefined;
let read: Reader = () => undefined;
let formats: ReturnType<typeof formatsOf> | undefined;

/** Where texts come from; '' and undefined = no such text. Until somebody has spoken, keys stand for texts. */
export function speak(reader: Reader): void {
  read = reader;
  formats = undefined;
}

/** BCP 47 tag of the language that the texts are in: it may be another than the browser's. */
export const language = (): string => read('language') || 'en';

function formatsOf(tag: string) {
  // Days and lists as the rest of the world writes them in English.
  const local = tag === 'en' ? 'en-GB' : tag;
  return {
    plurals: new Intl.PluralRules(tag),
    figures: new Intl.NumberFormat(tag),
    lists: new Intl.ListFormat(local, { type: 'conjunction' }),
    local,
  };
}

function format(): ReturnType<typeof formatsOf> {
  formats ??= formatsOf(language());
  return formats;
}

/**
 * The sentence of this key with its placeholders filled in. Placeholders are checked by the compiler.
 * @example t('extent_some', { count: 9, total: 12 }) // "9 of 12"
 */
export function t<Key extends MessageKey>(key: Key, ...[params]: Arguments<Key>): string {
  return translate(key, params ?? {}) ?? key;
}

/** For keys that arrive as data: undefined where the language has none, or where a placeholder would stay empty. */
export function translate(key: string, params: Record<string, string | number>): string | undefined {
  const entry = read(key);
  if (!entry) return undefined;
  const text = pick(entry.split(' | '), Number(params['count']));
  const missing = [...text.matchAll(/\{(\w+)\}/g)].some(([, name]) => params[name ?? ''] === undefined);
  return missing ? undefined : text.replace(/\{(\w+)\}/g, (_, name: string) => shown(params[name]));
}

/** A text has one form, or one for "one" and one for the rest, as each language counts. */
const pick = ([one = '', other = one]: string[], count: number): string => (format().plurals.select(count) === 'one' ? one : other);

const shown = (value: string | number | undefined): string => (typeof value === 'number' ? format().figures.format(value) : (value ?? ''));

/** "MusicBrainz", "MusicBrainz and Genius", "MusicBrainz, Genius and Discogs". */
export const listOf = (names: string[]): string => format().lists.format(names);

/** A day as people write it ("24 Nov 2026"); the text itself where it is no date. */
export function dayOf(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString(format().local, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The time of day of an epoch-ms moment, in the person's own zone. */
export const timeOf = (atMs: number): string => new Date(atMs).toLocaleTimeString(format().local, { hour: '2-digit', minute: '2-digit' });

/** The first word of "Zusätzliche Produktion" is no noun. */
const GERMAN_ADJECTIVE = /^(Zusätzlich|Musikalisch|Immersiv|Gesprochen|Gesampelt|Erst)e[rs]?(?= )/;

/**
 * A title inside a sentence: "Mixing Engineer" → "mixing engineer". Words with capitals of their own stay ("A&R", "DJ"), and
 * German writes its nouns large everywhere.
 */
export const lowered = (title: string): string =>
  language() === 'de'
    ? title.replace(GERMAN_ADJECTIVE, (word) => word.toLowerCase())
    : title.replace(/(?<![\p{L}&])\p{Lu}[\p{Ll}\p{M}’]+(?![\p{L}&])/gu, (word) => word.toLowerCase());
