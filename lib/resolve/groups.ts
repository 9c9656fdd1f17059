import type { Contributor, ContributorIds } from '../model/contributor';
import { hasIds, ownIds } from './own-ids';
import { byTrust } from './trust';

/** One contributor as one answer of one source names it. */
export interface Member {
  source: string;
  node: string;
  contributor: Contributor;
  /** Positions they are credited on, and `release` for the record as a whole. */
  places: Set<string>;
  /** The main name first, then the names as credited. */
  names: string[];
}

/** Members that are one contributor, most trusted source first. */
export type Group = [Member, ...Member[]];

/** Ids that one person has once at a service: two different ones are two people, whatever else agrees. */
const DECISIVE = ['mb', 'wd', 'genius', 'discogs'] as const;

export const compareMembers = (a: Member, b: Member): number => byTrust(a, b) || a.node.localeCompare(b.node);

/** Which members are one. `forbids`: what the person has said to be two. */
export class Groups {
  readonly #of = new Map<Member, Group>();
  readonly #forbids: (one: Group, two: Group) => boolean;

  constructor(members: Member[], forbids: (one: Group, two: Group) => boolean) {
    for (const member of members) this.#of.set(member, [member]);
    this.#forbids = forbids;
  }

  all(): Group[] {
    return [...new Set(this.#of.values())];
  }

  groupOf(member: Member): Group {
    return this.#of.get(member) ?? [member];
  }

  /** Two people, by their ids or because the person says so. */
  areTwo(one: Group, two: Group): boolean {
    return clash(one, two) || this.#forbids(one, two);
  }

  /** Joins the two members' groups unless that would join two people. */
  join(a: Member, b: Member): void {
    const [one, two] = [this.groupOf(a), this.groupOf(b)];
    if (one !== two && !this.areTwo(one, two)) this.#unite(one, two);
  }

  /** Joins them whatever their ids; the person says so. */
  force(a: Member, b: Member): void {
    const [one, two] = [this.groupOf(a), this.groupOf(b)];
    if (one !== two && !this.#forbids(one, two)) this.#unite(one, two);
  }

  #unite(one: Group, two: Group): void {
    const [first, ...rest] = [...one, ...two].sort(compareMembers);
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

export const sourcesOf = (group: Group): Set<string> => new Set(group.map((member) => member.source));

/** A source that knows both by ids of its own knows two; a mention without an id says nothing of the kind. */
export function isTwiceKnown(one: Group, two: Group): boolean {
  const known = (group: Group) => group.filter(({ source, contributor }) => hasIds(ownIds(source, contributor.ids)));
  const sources = new Set(known(one).map((member) => member.source));
  return known(two).some((member) => sources.has(member.source));
}

export const placesOf = (group: Group): Set<string> => new Set(group.flatMap((member) => [...member.places]));

/** On one track, or where one of the two is credited for the record as a whole. */
export function meet(one: Group, two: Group): boolean {
  const [a, b] = [placesOf(one), placesOf(two)];
  if (a.size === 0 || b.size === 0) return false;
  return a.has('release') || b.has('release') || [...a].some((place) => b.has(place));
}

export const pairsOf = <T>(items: T[]): [T, T][] => items.flatMap((one, at) => items.slice(at + 1).map((two): [T, T] => [one, two]));
