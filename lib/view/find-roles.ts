/** A role with its words in the language of the surface, and the labels by which sources print it. */
export interface GuideRole {
  id: string;
  family: string;
  title: string;
  meaning: string;
  note: string;
  labels: string[];
  /** Words that people type for it, in the language of the surface. */
  alsoSearched: string[];
}

/** "Mixed By" and "mixed-by", "Präsentation" and "prasentation" are found by each other; ℗ and © are words of their own. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}&]+/gu, ' ')
    .trim();

const begins = (text: string, query: string): boolean => ` ${folded(text)}`.includes(` ${query}`);

/** How well a role answers: lower is better, undefined = not at all. */
function rankOf(role: GuideRole, query: string, words: string[]): number | undefined {
  if (folded(role.title).startsWith(query)) return 0;
  const names = [...role.labels, ...role.alsoSearched];
  if (names.some((name) => folded(name) === query)) return 1;
  if (begins(role.title, query)) return 2;
  if (names.some((name) => begins(name, query))) return 3;
  const text = [role.title, role.meaning, ...names].join(' ');
  if (words.every((word) => begins(text, word))) return 4;
  return words.every((word) => begins(`${text} ${role.note}`, word)) ? 5 : undefined;
}

/** Roles that a query means, the best first, else in their own order. An empty query means all. */
export function findRoles(query: string, roles: GuideRole[]): GuideRole[] {
  const asked = folded(query);
  if (asked === '') return query.trim() === '' ? roles : [];
  const words = asked.split(' ');
  return roles
    .flatMap((role) => {
      const rank = rankOf(role, asked, words);
      return rank === undefined ? [] : [{ role, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ role }) => role);
}
