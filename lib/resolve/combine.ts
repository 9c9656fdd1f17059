import {
  type Contributor,
  type ContributorIds,
  type ContributorKind,
  joinIds,
  type Mention,
  personKey,
  type Tie,
} from '../model/contributor';
import { isOrganisationKind } from '../model/organisation';
import type { Group } from './groups';
import { hasIds, ownIds } from './own-ids';

/** One contributor from what several sources say; the most trusted source names it. */
export function combine(group: Group, within: string): Contributor {
  const all = group.map((member) => member.contributor);
  const { id, name } = group[0].contributor;
  const former = joinIds(...all.map((each) => each.formerIds ?? {}));
  const ids = formerLast(joinIds(...all.map((each) => each.ids)), former);
  const disambiguation = all.find((each) => each.disambiguation)?.disambiguation;
  const legalName = all.find((each) => each.legalName)?.legalName;
  const mentions = mentionsIn(group);
  return {
    id: hasIds(ids) ? personKey(ids, name, within) : id,
    name,
    kind: kindOf(group),
    ids,
    ...(hasIds(former) ? { formerIds: former } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(disambiguation ? { disambiguation } : {}),
    ...(legalName ? { legalName } : {}),
    ...lists(all),
    ...tiesIn('ties', all),
    ...tiesIn('memberships', all),
  };
}

/** Empty = asked, and there are none; absent = nobody was asked. */
function tiesIn(list: 'ties' | 'memberships', all: Contributor[]): Pick<Contributor, 'ties' | 'memberships'> {
  if (all.every((each) => each[list] === undefined)) return {};
  const ties = all.flatMap((each) => each[list] ?? []);
  const keyOf = ({ proof, organisation, words, begin, end }: Tie) => [proof.source, organisation, words, begin, end].join('\n');
  return { [list]: [...new Map(ties.map((tie) => [keyOf(tie), tie])).values()].sort((a, b) => keyOf(a).localeCompare(keyOf(b))) };
}

/** The first id of a kind is asked with: one that its service has merged away must not be it. */
function formerLast(ids: ContributorIds, former: ContributorIds): ContributorIds {
  const entries = Object.entries(ids).map(([kind, list = []]) => {
    const gone = new Set(Object.entries(former).find(([each]) => each === kind)?.[1]);
    return [kind, [...list.filter((id) => !gone.has(id)), ...list.filter((id) => gone.has(id))]] as const;
  });
  return Object.fromEntries(entries);
}

/** Whoever credits it, once each. */
function mentionsIn(group: Group): Mention[] {
  const mentions = group
    .filter(({ places }) => places.size > 0)
    .map(({ source, contributor: { id, name, ids } }) => ({ source, key: id, name, ids: ownIds(source, ids) }));
  return [...new Map(mentions.map((each) => [`${each.source}\n${each.key}`, each])).values()];
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
  const isOrganisation = kinds.every(isOrganisationKind);
  return isOrganisation ? first : (human ?? 'unknown');
}

const LISTS = ['aliases', 'occupations', 'positions', 'employers', 'founded', 'leads'] as const;

function lists(all: Contributor[]): Partial<Pick<Contributor, (typeof LISTS)[number]>> {
  const entries = LISTS.map((key) => [key, [...new Set(all.flatMap((each) => each[key] ?? []))].sort()] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}
