import { roles } from './index';
import { PATTERNS } from './patterns';
import { PLAYED } from './played';
import { ATTRIBUTE_IDS, NARROWED } from './relationship';
import type { MusicBrainzType, Role } from './role';

/** A label reduced to what matters: "Phonographic Copyright ℗", "phonographicCopyright" and "phonographic copyright" are one. */
export const normaliseLabel = (label: string): string =>
  label
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

const byLabel = new Map<string, Role>();
const learn = (labels: string[], role: Role): void => {
  for (const label of labels.map(normaliseLabel)) if (!byLabel.has(label)) byLabel.set(label, role);
};
for (const role of roles) for (const [source, labels] of Object.entries(role.labels)) if (source !== 'any') learn(labels, role);
for (const role of roles) learn(role.labels['any'] ?? [], role);
for (const role of roles) learn(PLAYED[role.id] ?? [], role);

const byId = new Map(roles.map((role) => [role.id, role]));

/**
 * The role that a label means at a source; `undefined` when neither the table nor the words tell (with `table`: when the
 * table does not hold it word for word). Never throws.
 */
export function roleForLabel(label: string, by: 'words' | 'table' = 'words'): Role | undefined {
  const normal = normaliseLabel(label);
  const known = byLabel.get(normal);
  if (known || by === 'table') return known;
  return byId.get(PATTERNS.find(([pattern]) => pattern.test(normal))?.[1] ?? '');
}

interface TypedRole extends MusicBrainzType {
  role: Role;
}
const typed: TypedRole[] = roles.flatMap((role) => (role.musicbrainz ?? []).map((type) => ({ ...type, role })));

/** What a MusicBrainz relationship may say beside its type: `attribute-ids` by name, and the free text of its task. */
export interface RelationshipWords {
  attributeIds?: Record<string, string> | undefined;
  task?: string | undefined;
}

/**
 * The role of a MusicBrainz relationship. By type id (names get renamed, ids do not), by type name where the answer
 * holds no id; of several, the one that asks for the most of the given attributes ("executive" before plain producer).
 * Instruments, voices and the words of a task then make it more exact. https://musicbrainz.org/relationships
 */
export function roleForRelationship(
  type: string,
  typeId: string | undefined,
  attributes: string[],
  { attributeIds = {}, task }: RelationshipWords = {},
): Role | undefined {
  const named = attributes.map((name) => ATTRIBUTE_IDS[attributeIds[name] ?? name] ?? name);
  const fits = typed.filter(
    (entry) =>
      (typeId && entry.typeId ? entry.typeId === typeId : entry.type === type) &&
      (entry.attributes ?? []).every((attribute) => named.includes(attribute)),
  );
  const best = fits.sort((a, b) => (b.attributes?.length ?? 0) - (a.attributes?.length ?? 0))[0]?.role ?? roleForLabel(type);
  return best && (byTask(best, task) ?? byPlayed(best, named) ?? best);
}

/** What somebody did under a type that does not say it: only words that the table holds, and only in the type's own family. */
function byTask(base: Role, task: string | undefined): Role | undefined {
  if (!task) return undefined;
  const own = Object.values(base.labels)[0]?.[0] ?? '';
  const fits = (role: Role | undefined) => (role && (base.id === 'other' || role.family === base.family) ? role : undefined);
  return fits(roleForLabel(task, 'table')) ?? fits(roleForLabel(`${task} ${own}`, 'table'));
}

/** Several instruments or voices that are not all of one role leave the wider one. */
function byPlayed(base: Role, attributes: string[]): Role | undefined {
  const narrowed = NARROWED[base.id];
  const played = attributes.filter((each) => !MANNERS.has(each)).map((each) => roleForLabel(each)?.id ?? '');
  const [first = ''] = played;
  return narrowed && played.every((id) => id === first) ? byId.get(narrowed[first] ?? '') : undefined;
}

/** Attributes that say how somebody took part, not with what. https://musicbrainz.org/relationship-attributes */
const MANNERS = new Set([
  'executive',
  'co',
  'assistant',
  'associate',
  'solo',
  'additional',
  'task',
  'guest',
  'minor',
  'cover',
  're',
  'live',
]);
