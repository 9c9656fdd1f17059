import { normaliseTitle } from '../../../lib/model/names';

/** Fields that the sample's searches understand; a query with another one counts as not foreseen. */
const FIELDS = ['artist', 'alias', 'release', 'recording', 'arid', 'rid', 'reid', 'rgid', 'status', 'tracks', 'primarytype'];
const FIELD = /(?<![\\\w])(\w+):/g;

const fieldsIn = (query: string): string[] => [...query.replace(/"(?:\\.|[^"\\])*"/g, '""').matchAll(FIELD)].map(([, name = '']) => name);

export const isForeseen = (query: string): boolean => fieldsIn(query).every((name) => FIELDS.includes(name));
export const isFielded = (query: string): boolean => fieldsIn(query).length > 0;

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');

/** The value of a field in a Lucene query, quotes, brackets and escapes removed; a bare query counts for every field. */
export function field(query: string, name: string): string {
  const value = new RegExp(String.raw`\b${name}:(?:"((?:\\.|[^"\\])*)"|\(((?:\\.|[^)\\])*)\)|(\S+))`).exec(query);
  return normaliseTitle(unescaped(value?.[1] ?? value?.[2] ?? value?.[3] ?? query));
}

/** The ids in `rid:(A OR B)` or `rid:A`; `undefined` = the query does not name the field. */
export function idsIn(query: string, name: string): Set<string> | undefined {
  const [, several, one] = new RegExp(String.raw`\b${name}:(?:\(([^)]*)\)|([\da-f-]{36}))`).exec(query) ?? [];
  const text = several ?? one;
  return text === undefined ? undefined : new Set(text.match(/[\da-f-]{36}/g) ?? []);
}

/** The words of a query without field names, operators and signs, each once, as names are compared. */
function wordsIn(query: string): string[] {
  const plain = query
    .replace(FIELD, ' ')
    .replace(/(?<!\\)[~^]\d*(?:\.\d+)?/g, ' ')
    .replace(/(?<!\\)["()*]/g, ' ')
    .replace(/\b(?:AND|OR|NOT)\b/g, ' ');
  return [...new Set(normaliseTitle(unescaped(plain)).split(' '))].filter(Boolean);
}

/** Asked words as one text: "juno park*" → "juno park". */
export const plainText = (query: string): string => wordsIn(query).join(' ');

/** Whether every asked word is among the words of a text, the last one also as the beginning of one: people search while they type. */
export function finds(query: string, text: string): boolean {
  const asked = wordsIn(query);
  const own = text.split(' ');
  return (
    asked.length > 0 &&
    asked.every((word, index) => own.some((each) => (index === asked.length - 1 ? each.startsWith(word) : each === word)))
  );
}

/** Whether at least one asked word is among those of a text. */
export const touches = (query: string, text: string): boolean =>
  wordsIn(query).some((word) => text.split(' ').some((each) => each.startsWith(word)));
