import type { Contributor, Tie } from '../model/contributor';
import { normaliseName } from '../model/names';
import type { Evidence } from './evidence';

/** "Low Tide Records" and "Low Tide Rec." are one name; "Low Tide Music" may be somebody else. */
const comparable = (name: string): string => normaliseName(name).replace(/ (?:records?|recordings?|rec)$/, '');

interface Label {
  name: string;
  id: string | undefined;
}

/** Labels that the sources name for this record, printed or credited; the id is MusicBrainz'. */
function labelsOf({ release, credits, contributors }: Evidence): Label[] {
  const own = new Set(credits.filter(({ role }) => role === 'label').map(({ contributor }) => contributor));
  const credited = contributors.filter(({ id }) => own.has(id)).map(({ name, ids }) => ({ name, id: ids.mb?.[0] }));
  return [...(release?.labels ?? []).map((name) => ({ name, id: release?.labelIds?.[name] })), ...credited];
}

export const hasLabel = (evidence: Evidence): boolean => labelsOf(evidence).length > 0;

/** Whether the record is out on this label. Where any label of this name has an id, ids alone decide; else the name. */
export function isReleasingLabel(name: string, ids: Contributor['ids'], evidence: Evidence): boolean {
  const [asked] = ids.mb ?? [];
  const named = labelsOf(evidence).filter((label) => comparable(label.name) === comparable(name));
  const known = labelsOf(evidence).flatMap(({ id }) => id ?? []);
  return asked && named.some(({ id }) => id) ? known.includes(asked) : named.length > 0;
}

const yearIn = (date: string | undefined): number | undefined => Number(date?.slice(0, 4)) || undefined;

/** The year in which the record first came out, as far as it is known. */
export const yearOf = ({ release }: Evidence): number | undefined => release?.firstYear ?? release?.year;

/**
 * Whether a tie held when the record came out; without its year, whether it holds today. A tie that is over at an unknown time
 * never did.
 */
export function heldAt({ begin, end, ended }: Tie, year: number | undefined): boolean {
  const [from, until] = [yearIn(begin), yearIn(end)];
  if (year === undefined) return !ended;
  if (ended && until === undefined) return false;
  return (from ?? year) <= year && year <= (until ?? year);
}

/** Whether the time of a tie can be compared with that of the record at all. */
export const isDated = ({ begin, end }: Tie, year: number | undefined): boolean => year !== undefined && (begin ?? end) !== undefined;
