import { roleOf, roles } from './index';
import { PATTERNS } from './patterns';
import { PLAYED } from './played';
import { ATTRIBUTE_IDS, NARROWED } from './relationship';
import type { Family, MusicBrainzType, Role } from './role';

/** A label in small letters, "leadGuitar" in two words. */
export const inWords = (label: string): string => label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();

/** A label reduced to what matters: "Phonographic Copyright ℗", "phonographicCopyright" and "phonographic copyright" are one. */
export const normaliseLabel = (label: string): string =>
  inWords(label)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

/** Roles by label. Of claims on one label the earlier function's wins, then the earlier role's. */
export function tableOf(...claims: ((role: Role) => string[] | undefined)[]): Map<string, Role> {
  const table = new Map<string, Role>();
  for (const claim of claims) {
    for (const role of roles) {
      for (const label of (claim(role) ?? []).map(normaliseLabel)) if (!table.has(label)) table.set(label, role);
    }
  }
  return table;
}

const byLabel = tableOf(
  ({ labels: { any: _, ...ofSources } }) => Object.values(ofSources).flat(),
  ({ labels }) => labels['any'],
  ({ id }) => PLAYED[id],
);

/**
 * The role that a label means at a source; `undefined` when neither the table nor the words tell (with `table`: when the
 * table does not hold it word for word), and when the words tell of two roles. Never throws.
 */
export function roleForLabel(label: string, by: 'words' | 'table' = 'words'): Role | undefined {
  const normal = normaliseLabel(label);
  const known = byLabel.get(normal);
  if (known || by === 'table') return known;
  const id = PATTERNS.find(([pattern]) => pattern.test(normal))?.[1];
  return id && !isSeveral(label, roleOf(id)) ? roleOf(id) : undefined;
}

/** Whatever else was done at a place or on a video, it is no part in the sound: there the wider words hold. */
const WIDE: Family[] = ['place', 'video'];

/** "Vocals, Guitar", "Executive Producer and Producer": one of them would be lost. */
function isSeveral(label: string, role: Role): boolean {
  const parts = label.split(/\s*[,;/+•·]\s*|\s+(?:&|and)\s+/i).filter(Boolean);
  if (parts.length < 2 || WIDE.includes(role.family)) return false;
  return parts.some((part) => (roleForLabel(part) ?? role) !== role);
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
 * holds no id; of several, the one that asks for the most of the given attributes, "executive" before all others.
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
  const best = fits.sort((a, b) => weightOf(b) - weightOf(a))[0];
  const base = best?.role ?? roleForLabel(type);
  return base && (byTask(base, best?.attributes ?? [], task) ?? byPlayed(base, named) ?? base);
}

/** Nothing makes a producer of an executive: "additional executive" is no additional producer. */
const weightOf = ({ attributes = [] }: TypedRole): number => attributes.length + (attributes.includes('executive') ? 10 : 0);

/**
 * What somebody did under a type that does not say it: only words that the table holds, and only in the type's own family. The
 * words must hold the attributes that led to the role too: a co-producer of beats is no producer.
 */
function byTask(base: Role, attributes: string[], task: string | undefined): Role | undefined {
  if (!task) return undefined;
  const words = normaliseLabel(task).split(' ');
  const label = [...attributes.filter((attribute) => !words.includes(attribute)), task].join(' ');
  const own = Object.values(base.labels)[0]?.[0] ?? '';
  const fits = (role: Role | undefined) => (role && (base.id === 'other' || role.family === base.family) ? role : undefined);
  return fits(roleForLabel(label, 'table')) ?? fits(roleForLabel(`${label} ${own}`, 'table'));
}

/** Several instruments or voices that are not all of one role leave the wider one. */
function byPlayed(base: Role, attributes: string[]): Role | undefined {
  const narrowed = NARROWED[base.id];
  const played = attributes.filter((each) => !MANNERS.has(each)).map((each) => roleForLabel(each)?.id ?? '');
  const [first = ''] = played;
  const id = played.every((each) => each === first) ? narrowed?.[first] : undefined;
  return id ? roleOf(id) : undefined;
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
