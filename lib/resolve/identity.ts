import type { Contributor, ContributorIds, PersonKey } from '../model/contributor';
import { nameForms } from '../model/names';
import { combine } from './combine';
import { byTrust } from './trust';

/** What one source calls its contributors. `report` tells answers of one source apart. */
export interface Named {
  source: string;
  report: string;
  contributors: Contributor[];
  /** By contributor id: the release's positions they are credited on, and `release` for the record as a whole. Missing = nowhere. */
  places: Map<string, Set<string>>;
}

/** Which contributors are one. `keyOf(report, id)` is the joined key of a report's own contributor id. */
export interface Joined {
  contributors: Contributor[];
  keyOf(report: string, id: string): PersonKey;
}

export interface Member {
  source: string;
  node: string;
  contributor: Contributor;
  places: Set<string>;
}

/** Members that are one contributor, most trusted source first. */
export type Group = [Member, ...Member[]];

/** Ids that one person has once at a service: two different ones are two people, whatever else agrees. */
const DECISIVE = ['mb', 'wd', 'genius', 'discogs'] as const;

/**
 * Joins contributors of one release. Ids first; then equal names, but only on the same track (or where one of the two is
 * credited for the record as a whole), between different sources, and while exactly one contributor of each source goes by
 * that name: two people with one name stay two. Never joins what holds two different ids of one service. The result does
 * not depend on the order of the reports.
 */
export function joinContributors(reports: Named[], within: string): Joined {
  const members = reports
    .flatMap(({ source, report, contributors, places }) =>
      contributors.map((contributor) => ({
        source,
        node: `${report}\n${contributor.id}`,
        contributor,
        places: places.get(contributor.id) ?? new Set<string>(),
      })),
    )
    .sort((a, b) => byTrust(a, b) || a.node.localeCompare(b.node));
  const groups = new Groups(members);
  joinByIds(members, groups);
  joinByNames(groups);
  const keys = new Map<string, PersonKey>();
  const contributors = groups.all().map((group) => {
    const one = combine(group, within);
    for (const member of group) keys.set(member.node, one.id);
    return one;
  });
  return { contributors, keyOf: (report, id) => keys.get(`${report}\n${id}`) ?? id };
}

class Groups {
  readonly #of = new Map<Member, Group>();

  constructor(members: Member[]) {
    for (const member of members) this.#of.set(member, [member]);
  }

  all(): Group[] {
    return [...new Set(this.#of.values())];
  }

  groupOf(member: Member): Group {
    return this.#of.get(member) ?? [member];
  }

  /** Joins the two members' groups unless that would join two people. */
  join(a: Member, b: Member): void {
    const [one, two] = [this.groupOf(a), this.groupOf(b)];
    if (one === two || clash(one, two)) return;
    const [first, ...rest] = [...one, ...two].sort((x, y) => byTrust(x, y) || x.node.localeCompare(y.node));
    if (!first) return;
    const joined: Group = [first, ...rest];
    for (const member of joined) this.#of.set(member, joined);
  }
}

const idsOf = (group: Member[], kind: keyof ContributorIds): string[] => [
  ...new Set(group.flatMap((member) => member.contributor.ids[kind] ?? [])),
];

function clash(one: Group, two: Group): boolean {
  return DECISIVE.some((kind) => {
    const [a, b] = [idsOf(one, kind), idsOf(two, kind)];
    return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
  });
}

function joinByIds(members: Member[], groups: Groups): void {
  const holders = new Map<string, Member>();
  for (const member of members) {
    for (const [kind, ids] of Object.entries(member.contributor.ids)) {
      for (const id of ids ?? []) {
        const holder = holders.get(`${kind}:${id}`);
        if (holder) groups.join(holder, member);
        else holders.set(`${kind}:${id}`, member);
      }
    }
  }
}

function joinByNames(groups: Groups): void {
  const byName = new Map<string, Set<Group>>();
  for (const group of groups.all()) {
    for (const form of new Set(group.flatMap((member) => nameForms(member.contributor.name)))) {
      byName.set(form, (byName.get(form) ?? new Set()).add(group));
    }
  }
  for (const [, same] of [...byName].sort(([a], [b]) => a.localeCompare(b))) joinNamesakes([...same], groups);
}

/** Groups of one name: nothing is joined when a source has several of them. */
function joinNamesakes(same: Group[], groups: Groups): void {
  const sources = same.flatMap((group) => [...new Set(group.map((member) => member.source))]);
  if (new Set(sources).size !== sources.length) return;
  for (const [one] of same) {
    for (const [two] of same) if (one !== two && meet(groups.groupOf(one), groups.groupOf(two))) groups.join(one, two);
  }
}

const placesOf = (group: Group): Set<string> => new Set(group.flatMap((member) => [...member.places]));

function meet(one: Group, two: Group): boolean {
  const [a, b] = [placesOf(one), placesOf(two)];
  if (a.size === 0 || b.size === 0) return false;
  return a.has('release') || b.has('release') || [...a].some((place) => b.has(place));
}
