import { jointNames, normaliseName } from '../model/names';
import { type Group, type Groups, placesOf, sourcesOf } from './groups';
import { allForms } from './join-by-names';

/**
 * Joint credits ("A & B") whose every part is somebody on the same track whom another source names there, while nobody
 * else could be meant: by group, the groups of its parts. What several sources know under the whole name, or MusicBrainz
 * or Wikidata as a group of its own, is one.
 */
export function jointCredits(groups: Groups): Map<Group, Group[]> {
  const all = groups.all();
  const mayBeJoint = all.filter((group) => jointNames(group[0].contributor.name).length > 0 && !isKnownAsOne(group));
  if (mayBeJoint.length === 0) return new Map();
  const holders = new Map<string, Group[]>();
  for (const group of all) for (const form of allForms(group)) holders.set(form, [...(holders.get(form) ?? []), group]);
  const joint = mayBeJoint.map((group) => [group, partsOf(group, holders)] as const);
  return new Map(joint.filter(([, parts]) => parts.length > 0));
}

/** Genius and Discogs number whatever is written; MusicBrainz splits joint credits, so that what it keeps whole is a group. */
const isKnownAsOne = (group: Group): boolean =>
  sourcesOf(group).size > 1 || group.some(({ contributor: { kind, ids } }) => kind === 'group' || ids.mb || ids.wd);

/** Empty = it stays one. */
function partsOf(group: Group, holders: Map<string, Group[]>): Group[] {
  const names = jointNames(group[0].contributor.name);
  const parts = names.flatMap((name) => {
    const [one, ...more] = (holders.get(normaliseName(name)) ?? []).filter((other) => isNamedElsewhere(other, group));
    return one && more.length === 0 ? [one] : [];
  });
  return new Set(parts).size === names.length && meetAtOnce(group, parts) ? parts : [];
}

const isNamedElsewhere = (other: Group, [{ source }]: Group): boolean =>
  other.some((member) => member.source !== source && member.places.size > 0);

function meetAtOnce(group: Group, parts: Group[]): boolean {
  const isAt = (part: Group, place: string) => placesOf(part).has(place) || placesOf(part).has('release');
  return [...placesOf(group)].some((place) => parts.every((part) => (place === 'release' ? placesOf(part).size > 0 : isAt(part, place))));
}
