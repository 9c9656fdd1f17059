import type { Contributor, Tie } from '../model/contributor';
import { normaliseName } from '../model/names';
import type { Evidence } from './evidence';

/** "Low Tide Records" and "Low Tide Rec." are one name; "Low Tide Music" may be somebody else. */
const comparable = (name: string): string => normaliseName(name).replace(/ (?:records?|recordings?|rec)$/, '');

/** Whether the record is out on this label. By id where both are known, else by name. */
export function isReleasingLabel(name: string, ids: Contributor['ids'], { release, credits, contributors }: Evidence): boolean {
  const [asked] = ids.mb ?? [];
  const own = new Set(credits.filter(({ role }) => role === 'label').map(({ contributor }) => contributor));
  const credited = contributors.filter(({ id }) => own.has(id)).map((label) => ({ name: label.name, id: label.ids.mb?.[0] }));
  const printed = (release?.labels ?? []).map((label) => ({ name: label, id: release?.labelIds?.[label] }));
  return [...printed, ...credited].some((label) => (asked && label.id ? asked === label.id : comparable(label.name) === comparable(name)));
}

const yearIn = (date: string | undefined): number | undefined => Number(date?.slice(0, 4)) || undefined;

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
