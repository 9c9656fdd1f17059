import type { Contributor } from '../../model/contributor';
import type { Credit, Proof } from '../../model/credit';
import { roleForRelationship } from '../../roles/role-for';
import { creditedBy, distinct } from './contributors';
import type { CreditLine, Level } from './lines';
import { SITE } from './requests';
import type { Relation } from './schemas';

/** Which page the credits are about, and how they are gathered. */
export interface Gathering {
  /** The release that shows a statement which spans several recordings or works; absent when there is only one recording. */
  release?: string;
  readAt: string;
}

interface Group {
  contributor: Contributor;
  lines: CreditLine[];
}

const creditedName = (relation: Relation, contributor: Contributor): string => relation['target-credit'] || contributor.name;

// Attributes that say how, not what: the role itself carries them. https://musicbrainz.org/relationship-attributes
const MANNERS = new Set(['additional', 'guest', 'solo', 'assistant', 'associate', 'co', 'executive', 'minor', 'task', 'cover']);

/** The free text of a task, else instruments or voices as the record names them; undefined for other roles. */
function detailOf(relation: Relation): string | undefined {
  const task = relation['attribute-values']?.['task'];
  if (task) return task;
  if (relation.type !== 'instrument' && relation.type !== 'vocal') return undefined;
  const written = relation['attribute-credits'] ?? {};
  const names = (relation.attributes ?? []).filter((each) => !MANNERS.has(each)).map((each) => written[each] || each);
  return names.join(', ') || undefined;
}

const roleIdOf = (relation: Relation): string =>
  roleForRelationship(relation.type, relation['type-id'] ?? undefined, relation.attributes ?? [], {
    attributeIds: relation['attribute-ids'],
    task: relation['attribute-values']?.['task'],
  })?.id ?? 'other';

/** Works stay apart only on the page of one recording: a release lists its writers once, for all their tracks. */
function groupKey({ relation, level, entity }: CreditLine, contributor: Contributor, { release }: Gathering): string {
  const attributes = [...(relation.attributes ?? [])].sort().join(',');
  const work = level === 'work' && !release ? entity : '';
  const parts = [level, contributor.id, relation.type, attributes, detailOf(relation) ?? '', creditedName(relation, contributor), work];
  return ['musicbrainz', ...parts].join('|');
}

const PAGES: Record<Level, string> = { release: 'release', release_group: 'release-group', recording: 'recording', work: 'work' };

/** The page of the one entity that says so; of several, the release, whose relationship editor reaches all of them. */
function pageOf(lines: CreditLine[], line: CreditLine, { release }: Gathering): { link: string; editLink: string } {
  const spans = lines.some((each) => each.entity !== line.entity) && release !== undefined && line.position !== undefined;
  const link = spans ? `${SITE}/release/${release}` : `${SITE}/${PAGES[line.level]}/${line.entity}`;
  return { link, editLink: spans || line.level === 'release' ? `${link}/edit-relationships` : `${link}/edit` };
}

function proofOf({ contributor, lines }: Group, line: CreditLine, gathering: Gathering): Proof {
  const { relation, level, entity, edition } = line;
  const attributes = relation.attributes ?? [];
  const oneWork = level === 'work' && lines.every((each) => each.entity === entity);
  return {
    source: 'musicbrainz',
    ...pageOf(lines, line, gathering),
    words: {
      role: relation.type,
      name: creditedName(relation, contributor),
      ...(attributes.length > 0 ? { attributes } : {}),
    },
    level,
    sourceId: contributor.ids.mb?.[0] ?? contributor.id,
    ...(oneWork ? { workId: entity } : {}),
    ...(edition ? { edition } : {}),
    readAt: gathering.readAt,
  };
}

function creditOf(id: string, group: Group, gathering: Gathering): Credit | undefined {
  const { contributor, lines } = group;
  const [first] = lines;
  if (!first) return undefined;
  const { relation } = first;
  const creditedAs = creditedName(relation, contributor);
  const detail = detailOf(relation);
  // Several editions that say the same are several proofs; several tracks are one statement with a longer scope.
  const proven = first.position ? [first] : [...new Map(lines.map((line) => [line.entity, line])).values()];
  return {
    id,
    contributor: contributor.id,
    role: roleIdOf(relation),
    ...(detail ? { detail } : {}),
    ...(creditedAs === contributor.name ? {} : { creditedAs }),
    scope: first.position ? [...new Set(lines.flatMap(({ position }) => position ?? []))] : 'release',
    proofs: proven.map((line) => proofOf(group, line, gathering)),
  };
}

/** Lines to credits: one per contributor, credited name, relation type, attributes and level, with all its positions in order. */
export function creditsOf(lines: CreditLine[], gathering: Gathering): { credits: Credit[]; contributors: Contributor[] } {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const contributor = creditedBy(line.relation);
    if (!contributor) continue;
    const key = groupKey(line, contributor, gathering);
    const group = groups.get(key) ?? { contributor, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  const credits = [...groups].flatMap(([id, group]) => creditOf(id, group, gathering) ?? []);
  return { credits, contributors: distinct([...groups.values()].map((group) => group.contributor)) };
}
