import { type Contributor, type ContributorIds, type PersonKey, personKey } from '../model/contributor';
import { nameForms } from '../model/names';
import { byTrust } from './trust';

/** What one source calls its contributors. `report` tells answers of one source apart. */
export interface Named {
  source: string;
  report: string;
  contributors: Contributor[];
}

/** Which contributors are one. `keyOf(report, id)` is the joined key of a report's own contributor id. */
export interface Joined {
  contributors: Contributor[];
  keyOf(report: string, id: string): PersonKey;
}

interface Member {
  source: string;
  node: string;
  contributor: Contributor;
}

/** Ids that one person has once at a service: two different ones are two people, whatever else agrees. */
const DECISIVE = ['mb', 'wd', 'genius', 'discogs'] as const;

/**
 * Joins contributors of one release. Ids first; then equal names, but only between different sources and only while
 * exactly one contributor of each source goes by that name: two people with one name stay two. Never joins what holds
 * two different ids of one service. The result does not depend on the order of the reports.
 */
export function joinContributors(reports: Named[], within: string): Joined {
  const members = reports
    .flatMap(({ source, report, contributors }) =>
      contributors.map((contributor) => ({ source, node: `${report}\n${contributor.id}`, contributor })),
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

/** Sets of members that are one contributor. */
class Groups {
  readonly #of = new Map<Member, Member[]>();

  constructor(members: Member[]) {
    for (const member of members) this.#of.set(member, [member]);
  }

  all(): Member[][] {
    return [...new Set(this.#of.values())];
  }

  /** Joins the two members' groups unless that would join two people. */
  join(a: Member, b: Member): void {
    const [one, two] = [this.#of.get(a) ?? [a], this.#of.get(b) ?? [b]];
    if (one === two || clash(one, two)) return;
    const joined = [...one, ...two].sort((x, y) => byTrust(x, y) || x.node.localeCompare(y.node));
    for (const member of joined) this.#of.set(member, joined);
  }
}

const idsOf = (group: Member[], kind: keyof ContributorIds): string[] => [
  ...new Set(group.flatMap((member) => member.contributor.ids[kind] ?? [])),
];

function clash(one: Member[], two: Member[]): boolean {
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
  const byName = new Map<string, Set<Member[]>>();
  for (const group of groups.all()) {
    for (const form of new Set(group.flatMap((member) => nameForms(member.contributor.name)))) {
      byName.set(form, (byName.get(form) ?? new Set()).add(group));
    }
  }
  for (const [, same] of [...byName].sort(([a], [b]) => a.localeCompare(b))) {
    const list = [...same];
    const sources = list.flatMap((group) => [...new Set(group.map((member) => member.source))]);
    if (list.length < 2 || new Set(sources).size !== sources.length) continue;
    const [first, ...rest] = list.flatMap((group) => group[0] ?? []);
    for (const member of rest) if (first) groups.join(first, member);
  }
}

/** One contributor from what several sources say; the most trusted source names it. */
function combine(group: Member[], within: string): Contributor {
  const all = group.map((member) => member.contributor);
  const lead = all[0] as Contributor;
  const ids = joinedIds(all);
  const kind = all.find((each) => each.kind !== 'unknown')?.kind ?? 'unknown';
  const disambiguation = all.find((each) => each.disambiguation)?.disambiguation;
  return {
    id: Object.keys(ids).length > 0 ? personKey(ids, lead.name, within) : lead.id,
    name: lead.name,
    kind,
    ids,
    ...(disambiguation ? { disambiguation } : {}),
    ...lists(all),
  };
}

function joinedIds(all: Contributor[]): ContributorIds {
  const ids: ContributorIds = {};
  for (const each of all) {
    for (const [kind, values] of Object.entries(each.ids) as [keyof ContributorIds, string[]][]) {
      ids[kind] = [...new Set([...(ids[kind] ?? []), ...values])];
    }
  }
  return ids;
}

const LISTS = ['aliases', 'occupations', 'positions', 'employers', 'founded', 'leads'] as const;

function lists(all: Contributor[]): Partial<Pick<Contributor, (typeof LISTS)[number]>> {
  const entries = LISTS.map((key) => [key, [...new Set(all.flatMap((each) => each[key] ?? []))].sort()] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}
