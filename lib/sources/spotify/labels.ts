import { cleanText } from '../../model/names';
import { roleForLabel } from '../../roles/role-for';

// What the dialog writes over its groups; the catalogue knows the words of Spotify's data ("Performers"). In other languages the
// groups are words that nobody has recorded: they stay as they are.
const HEADINGS = new Map([
  ['performed by', 'performer'],
  ['written by', 'songwriter'],
  ['produced by', 'producer'],
]);

/** A role that a label names, and the words that name it. */
export interface LabelRole {
  /** Role id; undefined = the catalogue does not know the words. */
  role: string | undefined;
  words: string;
}

const roleIdOf = (words: string): string | undefined => HEADINGS.get(words.toLowerCase()) ?? roleForLabel(words)?.id;

/**
 * "Composer, Producer" → both roles, each with its own words. A label that is not made of known ones alone is one role, known
 * or not: a comma may be part of it.
 */
export function rolesIn(label: string): LabelRole[] {
  const parts = cleanText(label)
    .split(/\s*[,،、·•]\s*/)
    .filter(Boolean)
    .map((words) => ({ role: roleIdOf(words), words }));
  return parts.length > 1 && parts.every(({ role }) => role) ? parts : [{ role: roleIdOf(cleanText(label)), words: label }];
}
