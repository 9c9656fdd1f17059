import { type Contributor, type ContributorKind, joinIds, personKey } from '../model/contributor';
import type { Group } from './identity';

/** One contributor from what several sources say; the most trusted source names it. */
export function combine(group: Group, within: string): Contributor {
  const all = group.map((member) => member.contributor);
  const { id, name } = group[0].contributor;
  const ids = joinIds(...all.map((each) => each.ids));
  const disambiguation = all.find((each) => each.disambiguation)?.disambiguation;
  return {
    id: Object.keys(ids).length > 0 ? personKey(ids, name, within) : id,
    name,
    kind: kindOf(group),
    ids,
    ...(disambiguation ? { disambiguation } : {}),
    ...lists(all),
  };
}

/**
 * What the most trusted source says. A company only if all its answers say so: a person may hold a copyright too, and a
 * source that calls something an artist without a kind has called it no company.
 */
function kindOf(group: Group): ContributorKind {
  const { source } = group[0];
  const kinds = group.filter((member) => member.source === source).map((member) => member.contributor.kind);
  const human = group.map((member) => member.contributor.kind).find((kind) => kind === 'person' || kind === 'group');
  const [first = 'unknown'] = kinds;
  const isOrganisation = kinds.every((kind) => kind === 'company' || kind === 'place');
  return isOrganisation ? first : (human ?? 'unknown');
}

const LISTS = ['aliases', 'occupations', 'positions', 'employers', 'founded', 'leads'] as const;

function lists(all: Contributor[]): Partial<Pick<Contributor, (typeof LISTS)[number]>> {
  const entries = LISTS.map((key) => [key, [...new Set(all.flatMap((each) => each[key] ?? []))].sort()] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}
