import type { Contributor, PersonKey } from '../model/contributor';
import { groupBy } from '../model/group-by';
import { idKeys } from '../model/meant';
import type { Overrule } from '../model/overrule';
import { combine } from './combine';
import { compareMembers, type Group, Groups, type Member } from './groups';
import { joinByNames } from './join-by-names';
import { jointCredits } from './joint-credits';
import { overruledIn } from './overruled';

/** What one source calls its contributors. `report` tells answers of one source apart. */
export interface Named {
  source: string;
  report: string;
  contributors: Contributor[];
  /** By contributor id: the release's positions they are credited on, and `release` for the record as a whole. Missing = nowhere. */
  places: Map<string, Set<string>>;
  /** By contributor id: the names as credited. */
  names: Map<string, Set<string>>;
}

/** Which contributors are one. */
export interface Joined {
  contributors: Contributor[];
  /** The joined keys of a report's own contributor id: several for a joint credit ("A & B") of people known apart. */
  keysOf(report: string, id: string): PersonKey[];
  /** The overrules that found somebody to apply to. */
  touched: Overrule[];
}

/**
 * Joins contributors of one release. What the person has said goes first and wins; then ids; then names, but only on the
 * same track (or where one of the two is credited for the record as a whole) and while nobody else goes by that name: two
 * people with one name stay two; by `ids`, names join nobody. Never joins what holds two different ids of one service, unless the service itself or the
 * person says that they are one. The result does not depend on the order of the reports or the overrules.
 */
export function joinContributors(reports: Named[], within: string, overrules: Overrule[] = [], by: 'names' | 'ids' = 'names'): Joined {
  const { members, forbids, unite, touched } = overruledIn(reports.flatMap(membersOf).sort(compareMembers), overrules);
  const groups = new Groups(members, forbids);
  unite(groups);
  joinByKeys(members, groups);
  joinByIds(members, groups);
  if (by === 'names') joinByNames(groups);
  const ones = underOwnKeys(new Map(groups.all().map((group) => [group, combine(group, within)])));
  const joint = by === 'names' ? jointCredits(groups) : new Map<Group, Group[]>();
  const keys = new Map<string, PersonKey[]>();
  for (const [group, one] of ones) {
    const own = joint.get(group)?.flatMap((part) => ones.get(part)?.id ?? []) ?? [one.id];
    for (const member of group) keys.set(member.node, own);
  }
  return { contributors: [...ones.values()], touched, keysOf: (report, id) => keys.get(`${report}\n${id}`) ?? [id] };
}

const membersOf = ({ source, report, contributors, places, names }: Named): Member[] =>
  contributors.map((contributor) => ({
    source,
    node: `${report}\n${contributor.id}`,
    contributor,
    places: places.get(contributor.id) ?? new Set(),
    names: [...new Set([contributor.name, ...[...(names.get(contributor.id) ?? [])].sort()])],
  }));

/** Mentions of one source under one key are one, however often they were told. */
const joinByKeys = (members: Member[], groups: Groups): void =>
  joinAlike(
    groupBy(members, ({ source, contributor }) => `${source}\n${contributor.id}`),
    groups,
  );

function joinByIds(members: Member[], groups: Groups): void {
  const holders = new Map<string, Member[]>();
  for (const member of members) for (const key of idKeys(member.contributor.ids)) holders.set(key, [...(holders.get(key) ?? []), member]);
  joinAlike(holders, groups);
}

/** A member is tried with every group so far: the first may clash with two others that are one. */
function joinAlike(alike: Map<string, Member[]>, groups: Groups): void {
  for (const members of alike.values()) {
    const firsts: Member[] = [];
    for (const member of members) {
      for (const first of firsts) groups.join(first, member);
      if (firsts.every((first) => groups.groupOf(first) !== groups.groupOf(member))) firsts.push(member);
    }
  }
}

/** No two contributors under one key, though sources contradict each other about an id: the later one goes by another of its ids. */
function underOwnKeys(contributors: Map<Group, Contributor>): Map<Group, Contributor> {
  const taken = new Set<PersonKey>();
  const entries = [...contributors].map(([group, one]) => {
    const free = [one.id, ...idKeys(one.ids)].find((key) => !taken.has(key)) ?? `${one.id}~${taken.size}`;
    taken.add(free);
    return [group, { ...one, id: free }] as const;
  });
  return new Map(entries);
}
