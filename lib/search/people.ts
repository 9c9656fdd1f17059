import { joinIds } from '../model/contributor';
import { groupBy } from '../model/group-by';
import { normaliseName } from '../model/names';
import type { Someone } from '../model/overrule';
import type { PersonHit } from '../sources/source';
import { byTrust, type Entry, type Group, isGroup, isOneEach } from './entry';

type Person = Entry<PersonHit>;

export interface PersonGroup {
  entries: Group<PersonHit>;
  /** Ids of those alone that an id of theirs joins with the leading one: a name proves nothing. */
  person: Someone;
}

/** "geniusSlug:Ada-quill" and so on. */
const idsOf = ({ hit }: Person): string[] =>
  Object.entries(hit.person.ids).flatMap(([kind, ids]) => (ids ?? []).map((id) => `${kind}:${id}`));

const nameOf = ({ hit }: Person): string => normaliseName(hit.title);

/** Those who share an id, directly or by others. */
function joinedById(people: Person[]): Person[][] {
  let groups: Person[][] = [];
  for (const person of people) {
    const own = new Set(idsOf(person));
    const isSame = (group: Person[]) => group.some((each) => idsOf(each).some((id) => own.has(id)));
    groups = [...groups.filter((group) => !isSame(group)), [...groups.filter(isSame).flat(), person]];
  }
  // Where one source has several under one id, something is amiss with it: it then joins nobody.
  return groups.flatMap((group) => (isOneEach(group) ? [group] : group.map((each) => [each])));
}

function personOf(group: Person[]): PersonGroup | undefined {
  const entries = group.toSorted(byTrust);
  if (!isGroup(entries)) return undefined;
  const { person } = entries[0].hit;
  return { entries, person: { ...person, ids: joinIds(...entries.map(({ hit }) => hit.person.ids)) } };
}

/** One group a person: two sources mean the same person by an id alone. Namesakes stay apart, within a source and across. */
export const groupPeople = (people: Person[]): PersonGroup[] => joinedById(people).flatMap((group) => personOf(group) ?? []);

/** Names that more than one of these has. */
export function sharedNames(groups: PersonGroup[]): Set<string> {
  const named = groupBy(groups, ({ entries }) => nameOf(entries[0]));
  return new Set([...named].filter(([, { length }]) => length > 1).map(([name]) => name));
}
