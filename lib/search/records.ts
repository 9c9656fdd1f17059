import { match } from '../match/match';
import type { Offered, Sought } from '../match/record';
import { groupBy } from '../model/group-by';
import { bareTitle, normaliseName, normaliseTitle } from '../model/names';
import type { RecordHit } from '../sources/source';
import { type Entry, type Group, isGroup } from './entry';
import { exactness } from './fit';

type Records = Entry<RecordHit>[];
type RecordGroup = Group<RecordHit>;

/** Where a source says of which record a hit is an edition, that decides; else what its words are. */
function editionKey({ source, hit }: Entry<RecordHit>): string {
  const { record, title, artists, year, disambiguation = '' } = hit;
  const words = [normaliseTitle(title), normaliseName(artists), year ?? '', normaliseTitle(disambiguation)].join('|');
  return `${source} ${record ?? words}`;
}

/** The edition to open: an official one, one that is called as asked, the newest. */
const byMerit =
  (query: string) =>
  ({ hit: a }: Entry<RecordHit>, { hit: b }: Entry<RecordHit>): number =>
    Number(b.isOfficial ?? false) - Number(a.isOfficial ?? false) ||
    exactness(query, b) - exactness(query, a) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    a.key.localeCompare(b.key);

const yearsOf = (group: RecordGroup): number[] => group.flatMap(({ hit }) => hit.year ?? []);

/** A year apart is the time between two countries; more is another record of the name. Unknown years contradict nothing. */
function sameTime(a: RecordGroup, b: RecordGroup): boolean {
  const [ours, theirs] = [yearsOf(a), yearsOf(b)];
  return ours.length === 0 || theirs.length === 0 || ours.some((year) => theirs.some((other) => Math.abs(year - other) <= 1));
}

function soughtOf([{ hit }]: RecordGroup): Sought | undefined {
  const listed = (hit.subject.facts?.artists ?? []).map(({ name }) => name).filter(Boolean);
  const artists = listed.length > 0 ? listed : [hit.artists].filter(Boolean);
  const kind = hit.kind === 'album' ? 'release' : 'recording';
  return artists.length > 0 ? { kind, title: hit.title, artists } : undefined;
}

/** Lists of hits name guests or leave them out. */
const offeredOf = ([{ hit }]: RecordGroup): Offered => ({
  id: hit.key,
  title: hit.title,
  artistLine: hit.artists,
  artists: hit.artists ? [{ names: [hit.artists] }] : [],
  guestsUnlisted: true,
  ...(hit.disambiguation ? { disambiguation: hit.disambiguation } : {}),
});

/** The only one among these that it can be; undefined = none, or one of several. */
function onlyMatch(group: RecordGroup, others: RecordGroup[]): RecordGroup | undefined {
  const sought = soughtOf(group);
  const title = bareTitle(group[0].hit.title);
  const near = others.filter((other) => bareTitle(other[0].hit.title) === title && sameTime(group, other));
  if (!sought || near.length === 0) return undefined;
  const found = match(sought, near.map(offeredOf));
  return 'best' in found && found.equals.length === 1 ? near.find(([{ hit }]) => hit.key === found.best.id) : undefined;
}

/** Those of a less trusted source joined to the ones that they are; whatever two claim joins neither. */
function joinTo(groups: RecordGroup[], others: RecordGroup[]): RecordGroup[] {
  const claims = new Map(groups.map((group) => [group, onlyMatch(group, others)]));
  const claimed = [...claims.values()];
  const isSure = (other: RecordGroup | undefined) => other !== undefined && claimed.filter((each) => each === other).length === 1;
  const joined = groups.map((group): RecordGroup => {
    const other = claims.get(group);
    return other && isSure(other) ? [...group, ...other] : group;
  });
  return [...joined, ...others.filter((other) => !isSure(other))];
}

/** One group a record, or a song: its editions, and what other sources have of it. The leading one is the edition to open. */
export function groupRecords(entries: Records, query: string): RecordGroup[] {
  const editions = [...groupBy(entries, editionKey).values()].map((each) => each.toSorted(byMerit(query))).filter(isGroup);
  const bySource = groupBy(editions, ([{ trust }]) => String(trust));
  const sources = [...bySource].sort(([a], [b]) => Number(a) - Number(b)).map(([, groups]) => groups);
  return sources.reduce<RecordGroup[]>(joinTo, []);
}

/** When it first came out, as far as its most trusted source says. */
export function firstYear(group: RecordGroup): number | undefined {
  const years = group.filter(({ source }) => source === group[0].source).flatMap(({ hit }) => hit.year ?? []);
  return years.length > 0 ? Math.min(...years) : undefined;
}
