import { cleanText, nameForms, normaliseName } from '../model/names';

// A word that joins names stands between spaces ("Ada x Juno"); a sign need not ("Ada, Juno").
const BETWEEN = /\s*[,&+/;×、]\s*|\s+(?:and|x|with|vs\.?|feat\.?|ft\.?|featuring|y|et|und)\s+/i;
const GUESTS = /(?:^|[\s([])(?:feat|ft|featuring)\b\.?\s*(.+?)[)\]]?$/i;

/** The names in a line of names: "Ada Quill & Juno Park" → two. One name stays one. */
export const splitNames = (line: string): string[] =>
  cleanText(line)
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter(Boolean);

/** Names after "feat." in an artist line; empty when there are none. */
export const guestsIn = (line: string): string[] => splitNames(GUESTS.exec(cleanText(line))?.[1] ?? '');

const SECOND_NAME = /\b(?:[paf]\/k\/a|aka|pka|fka|known as)\b/i;
const compact = (forms: string[]): string[] => forms.map((form) => form.replace(/ /g, ''));

/** Comparable forms of a name: "J. R. Quill" and "JR Quill" have one in common, and so have "A p/k/a B" and "B". */
export const formsOf = (name: string): string[] => compact([normaliseName(name), ...(SECOND_NAME.test(name) ? nameForms(name) : [])]);

/** Looser ones, which two people may share: without an article, "Jr", a nickname, a group. */
export const looseFormsOf = (name: string): string[] =>
  compact(nameForms(name).map((form) => form.replace(/^(?:the|los|las|les|die) (?=.)/, '')));

export const meet = (ours: string[], theirs: string[]): boolean => ours.some((form) => theirs.includes(form));
