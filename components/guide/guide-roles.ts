import { roleText } from '../../lib/i18n/role-text';
import { roles } from '../../lib/roles/index';
import { FAMILIES, type Role } from '../../lib/roles/role';
import { normaliseLabel } from '../../lib/roles/role-for';
import type { GuideRole } from '../../lib/view/find-roles';
import { searchWords } from './search-words';

/** Services whose labels people get to read; the others write them for machines. */
const READ_BY_PEOPLE = ['discogs', 'genius', 'spotify', 'apple', 'tidal', 'any'];

function labelsOf({ id, labels }: Role): string[] {
  const { title } = roleText(id);
  const all = READ_BY_PEOPLE.flatMap((source) => labels[source] ?? []);
  const once = new Map(all.map((label) => [normaliseLabel(label), label]));
  once.delete(normaliseLabel(title));
  return [...once.values()];
}

/** Every role in the order of families, with its words in today's language; the one for unknown words last. */
export function guideRoles(): GuideRole[] {
  const words = searchWords();
  return FAMILIES.flatMap((family) =>
    roles
      .filter((role) => role.family === family)
      .map((role) => ({ id: role.id, family, ...roleText(role.id), labels: labelsOf(role), alsoSearched: words.get(role.id) ?? [] })),
  );
}
