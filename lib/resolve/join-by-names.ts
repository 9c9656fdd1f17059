import { isInitialsOf, nameForms, normaliseName } from '../model/names';
import { type Group, type Groups, isTwiceKnown, meet, pairsOf, placesOf, sourcesOf } from './groups';

/** Main names and names as credited. */
const plainForms = (group: Group): string[] => [...new Set(group.flatMap(({ names }) => names.map(normaliseName)))].filter(Boolean);

/** All ways in which the names may be written, and the names that a source lists for the same contributor. */
export const allForms = (group: Group): string[] => [
  ...new Set(group.flatMap(({ names, contributor }) => [...names, ...(contributor.aliases ?? [])].flatMap(nameForms))),
];

/**
 * Joins groups of one name that meet on a track or on the record as a whole: equal names first, then other forms of them
 * and aliases, then initials. Nothing is joined by a name that two people share.
 */
export function joinByNames(groups: Groups): void {
  joinByForms(groups, plainForms);
  joinByForms(groups, allForms);
  joinByInitials(groups);
}

function joinByForms(groups: Groups, formsOf: (group: Group) => string[]): void {
  const byForm = new Map<string, Group[]>();
  for (const group of groups.all()) for (const form of formsOf(group)) byForm.set(form, [...(byForm.get(form) ?? []), group]);
  for (const [, same] of [...byForm].sort(([a], [b]) => a.localeCompare(b))) joinNamesakes(same, groups);
}

function joinNamesakes(same: Group[], groups: Groups): void {
  if (pairsOf(same).some(([one, two]) => areNamesakes(one, two, groups))) return;
  for (const [[one], [two]] of pairsOf(same)) if (meet(groups.groupOf(one), groups.groupOf(two))) groups.join(one, two);
}

/** Two people of one name, for all that is known. */
const areNamesakes = ([a]: Group, [b]: Group, groups: Groups): boolean => {
  const [one, two] = [groups.groupOf(a), groups.groupOf(b)];
  return one !== two && (groups.areTwo(one, two) || isTwiceKnown(one, two));
};

/** "J. Park" is Juno Park only where both stand on one track, nobody else there could be meant, and no source has both. */
function joinByInitials(groups: Groups): void {
  const all = groups.all().map((group) => ({ group, forms: plainForms(group) }));
  const partners = new Map<Group, Set<Group>>();
  const add = (one: Group, two: Group) => partners.set(one, (partners.get(one) ?? new Set()).add(two));
  for (const short of all.filter(({ forms }) => forms.some((form) => INITIAL.test(form)))) {
    for (const long of all) {
      if (!shareTrack(short.group, long.group) || !shortens(short.forms, long.forms)) continue;
      add(short.group, long.group);
      add(long.group, short.group);
    }
  }
  for (const [one, [two, ...more]] of partners)
    if (two && more.length === 0 && partners.get(two)?.size === 1 && !shareSource(one, two)) groups.join(one[0], two[0]);
}

const INITIAL = /(?:^|\s)\p{L}\s/u;

const shortens = (short: string[], long: string[]): boolean => short.some((few) => long.some((full) => isInitialsOf(few, full)));

const shareSource = (one: Group, two: Group): boolean => [...sourcesOf(one)].some((source) => sourcesOf(two).has(source));

function shareTrack(one: Group, two: Group): boolean {
  const others = placesOf(two);
  return [...placesOf(one)].some((place) => place !== 'release' && others.has(place));
}
