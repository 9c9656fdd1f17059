export interface ItemAccount {
  kind: string;
  value: string;
  preferred: boolean;
  /** The statement has an end that is past or unknown. */
  ended: boolean;
}

/** A group that an item is a member of. `begin`, `end`: as Wikidata writes times. */
export interface ItemMembership {
  group: string;
  label: string;
  begin?: string;
  end?: string;
}

/** One Wikidata item as far as it was asked for. */
export interface Item {
  /** "Q1234". */
  id: string;
  /** Ids that were asked for and have been merged into this item. Absent where the answer does not tell. */
  formerIds?: string[];
  /** In English, else in the default for all languages. */
  label: string | undefined;
  accounts: ItemAccount[];
  /** Values of id properties by row name. */
  ids: Map<string, string[]>;
  /** English labels by row name: occupation, position, employer, founded, leads. Empty where the answer names no other items. */
  labels: Map<string, string[]>;
  /** Empty where the answer names no other items. */
  memberships: ItemMembership[];
}

/** An end in the future has not come yet; one that cannot be read is taken as past: better no account than a dead one. */
export const isPast = (end: string, now: number): boolean => !(Date.parse(end) > now);

/** A username that has an ended and a current statement is current; one that any statement prefers is preferred. */
export function oncePerAccount(listed: ItemAccount[]): ItemAccount[] {
  const accounts = new Map<string, ItemAccount>();
  for (const each of listed) {
    const key = `${each.kind} ${each.value}`;
    const before = accounts.get(key) ?? { preferred: false, ended: true };
    accounts.set(key, { ...each, preferred: each.preferred || before.preferred, ended: each.ended && before.ended });
  }
  return [...accounts.values()];
}
