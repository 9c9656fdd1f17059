import { type ContributorIds, joinIds } from '../model/contributor';
import { idKeys, isMeant, sharesId } from '../model/meant';
import type { Overrule, OverruleOf, Someone } from '../model/overrule';
import type { Group, Groups, Member } from './groups';
import { hasIds, ownIds } from './own-ids';

type Split = OverruleOf<'two-people'>;
type Side = 'one' | 'other';
type Sides = Map<Member, Side | undefined>;

/** What the person has said, applied to the members of one record. */
export interface Overruled {
  /** The members, each without ids that are somebody else's now. */
  members: Member[];
  forbids(one: Group, two: Group): boolean;
  /** Joins those who are one because the person says so. */
  unite(groups: Groups): void;
  /** Those that found both whom they speak of. */
  touched: Overrule[];
}

export function overruledIn(all: Member[], overrules: Overrule[]): Overruled {
  const splits = overrules.filter((each) => each.kind === 'two-people');
  const members = all.map((member) => splits.reduce(withoutOthersIds, member));
  const divided = splits.map((split) => ({ split, sides: new Map(members.map((member) => [member, sideOf(member, split)])) }));
  const meant = (someone: Someone) => members.filter(({ contributor }) => isMeant(someone, contributor));
  const joins = overrules
    .filter((each) => each.kind === 'same-person')
    .map((join) => ({ join, one: meant(join.one), other: meant(join.other) }))
    .filter(({ one, other }) => one.length > 0 && other.length > 0);
  return {
    members,
    forbids: (one, two) => divided.some(({ sides }) => areApart(one, two, sides)),
    unite: (groups) => {
      for (const { one, other } of joins) uniteAll([...one, ...other], groups);
    },
    touched: [
      ...divided.filter(({ sides }) => new Set([...sides.values()].filter(Boolean)).size === 2).map(({ split }) => split),
      ...joins.map(({ join }) => join),
    ],
  };
}

function areApart(one: Group, two: Group, sides: Sides): boolean {
  const stand = (group: Group, side: Side) => group.some((member) => sides.get(member) === side);
  return (stand(one, 'one') && stand(two, 'other')) || (stand(one, 'other') && stand(two, 'one'));
}

function uniteAll([first, ...rest]: Member[], groups: Groups): void {
  for (const member of rest) if (first) groups.force(first, member);
}

/**
 * Whose side a member is on. Its source's own id tells; else its key; else the ids it passes on, of two the better kind:
 * what was asked about a contributor before the two were parted carries the ids of both.
 */
function sideOf({ source, contributor }: Member, { one, others }: Split): Side | undefined {
  const ids = { one: one.ids, other: joinIds(...others.map((each) => each.ids)) };
  const own = ownIds(source, contributor.ids);
  if (hasIds(own)) {
    if (sharesId(own, ids.one)) return 'one';
    if (sharesId(own, ids.other)) return 'other';
  }
  if (contributor.id === one.key) return 'one';
  if (others.some((each) => each.key === contributor.id)) return 'other';
  return sideByBestId(contributor.ids, ids);
}

const BEST_FIRST = ['mb', 'wd', 'genius', 'discogs', 'spotify', 'spotifySongwriter', 'geniusSlug'] as const;

function sideByBestId(ids: ContributorIds, sides: Record<Side, ContributorIds>): Side | undefined {
  for (const kind of BEST_FIRST) {
    const known = { [kind]: ids[kind] ?? [] };
    if (sharesId(known, sides.one)) return 'one';
    if (sharesId(known, sides.other)) return 'other';
  }
  return undefined;
}

/** A member with ids of both was asked about while the two were one: it keeps its source's own ids and those of its side. */
function withoutOthersIds(member: Member, split: Split): Member {
  const { source, contributor } = member;
  const ids = { one: split.one.ids, other: joinIds(...split.others.map((each) => each.ids)) };
  const side = sideOf(member, split);
  if (!side || !sharesId(contributor.ids, ids.one) || !sharesId(contributor.ids, ids.other)) return member;
  const foreign = new Set(idKeys(ids[side === 'one' ? 'other' : 'one']));
  const kept = joinIds(common(contributor.ids, ids[side]), ownIds(source, contributor.ids));
  return { ...member, contributor: { ...contributor, ids: only(kept, (key) => !foreign.has(key)) } };
}

function common(ids: ContributorIds, others: ContributorIds): ContributorIds {
  const keys = new Set(idKeys(others));
  return only(ids, (key) => keys.has(key));
}

function only(ids: ContributorIds, keeps: (key: string) => boolean): ContributorIds {
  const entries = Object.entries(ids).map(
    ([kind, list]) => [kind, (list ?? []).filter((id) => idKeys({ [kind]: [id] }).every(keeps))] as const,
  );
  return Object.fromEntries(entries.filter(([, list]) => list.length > 0));
}
