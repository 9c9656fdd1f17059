import { normaliseTitle } from '../model/names';
import { EDIT_OF_A_SINGLE, EDITION_WORDS, EMPTY_WORDS, FROM_WORDS, TAMED_KINDS, VERSION_WORDS, type VersionKind } from './words';

/** What makes a recording another one: kinds ("live"), and the words that tell one of a kind from the next ("Lund", "2019"). */
export interface Version {
  kinds: VersionKind[];
  details: string[];
}

/** What words beside a title say. `other` = not understood: a subtitle, a place, a name. */
export type Meaning = ({ is: 'version' } & Version) | { is: 'edition' } | { is: 'source' } | { is: 'other' };

const KINDS = Object.keys(VERSION_WORDS).filter((kind): kind is VersionKind => kind in VERSION_WORDS);

function kindsIn(text: string): VersionKind[] {
  if (EDIT_OF_A_SINGLE.test(text)) return ['edit'];
  const kinds = KINDS.filter((kind) => VERSION_WORDS[kind].test(text));
  const named = kinds.filter((kind) => kind !== 'version');
  const tame = EDITION_WORDS.test(text) || named.some((kind) => !TAMED_KINDS.has(kind));
  return tame ? kinds.filter((kind) => !TAMED_KINDS.has(kind)) : named.length > 0 ? named : kinds;
}

const withoutKinds = (text: string, kinds: VersionKind[]): string =>
  kinds.reduce((rest, kind) => rest.replace(new RegExp(VERSION_WORDS[kind], 'gu'), ' '), text);

function detailsOf(text: string, kinds: VersionKind[]): string[] {
  // Whose version it is, its words tell: there they are the detail, not the kind.
  const rest = kinds.includes('own version') || kinds.includes('arranged') ? text : withoutKinds(text, kinds);
  const words = rest.split(' ').filter((word) => word && !EMPTY_WORDS.test(word) && !EDITION_WORDS.test(word));
  return [...new Set(words)];
}

/** Understands the words in a bracket, after a dash or in a disambiguation. */
export function meaningOf(words: string): Meaning {
  const text = normaliseTitle(words);
  if (FROM_WORDS.test(text)) return { is: 'source' };
  const kinds = kindsIn(text);
  if (kinds.length > 0) return { is: 'version', kinds, details: detailsOf(text, kinds) };
  return EDITION_WORDS.test(text) || /^\d{4}$/.test(text) ? { is: 'edition' } : { is: 'other' };
}

const YEAR = /^(?:19|20)\d\d$/;
const apart = (ours: string[], theirs: string[]): boolean =>
  ours.length > 0 && theirs.length > 0 && !ours.some((word) => theirs.includes(word));

/**
 * `same`: kinds and details agree. `vaguer`: one side leaves out which one it is. `other`: a kind that only one side has,
 * or details that contradict ("Live in Lund", "Live in Oslo").
 */
export function compareVersions(ours: Version, theirs: Version): 'same' | 'vaguer' | 'other' {
  if ([...ours.kinds].sort().join() !== [...theirs.kinds].sort().join()) return 'other';
  const of = (version: Version, years: boolean) =>
    version.details.filter((word) => YEAR.test(word) === years && (years || !/^\d+$/.test(word)));
  if (apart(of(ours, true), of(theirs, true)) || apart(of(ours, false), of(theirs, false))) return 'other';
  return ours.details.length > 0 === theirs.details.length > 0 ? 'same' : 'vaguer';
}

export const joinVersions = (versions: Version[]): Version => ({
  kinds: [...new Set(versions.flatMap(({ kinds }) => kinds))],
  details: [...new Set(versions.flatMap(({ details }) => details))],
});
