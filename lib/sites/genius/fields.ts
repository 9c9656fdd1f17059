import { cut } from '../cut';

/** A value of a page, read without trust: what is not of the due kind counts as absent. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Not trimmed: names are handed on as they are written, invisible characters included. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? cut(value) : '';
  return text.trim() === '' ? undefined : text;
}

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;

export const idOf = (value: unknown): string | undefined => numberOf(value)?.toString();

export function httpsOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text && /^https:\/\/[^\s"'<>]+$/.test(text) ? text : undefined;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** React pages write `producerArtists`, legacy pages `producer_artists`: the spelling that this record uses. */
export const spellingIn = (record: Fields, name: string): string => (name in record ? name : snake(name));
export const fieldOf = (record: Fields, name: string): unknown => record[spellingIn(record, name)];

/** A record given as itself or as its number in a table; one page mixes both. Empty when neither holds. */
export const deref = (value: unknown, table: Fields): Fields => (isFields(value) ? value : fieldsOf(table[idOf(value) ?? '']));

export function parsed(json: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
