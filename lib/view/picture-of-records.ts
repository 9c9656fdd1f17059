import type { Discography, DiscographyCredit, DiscographyRecord } from '../model/discography';
import { groupBy } from '../model/group-by';
import { type BehindRow, byNewest } from './behind';
import type { RoleFacts } from './catalogue';
import { byKind, type Mark, markKind, type Picture, type PictureRow } from './picture';
import { provenanceOf } from './provenance';

interface Known {
  /** Credits by contributor. */
  credits: Map<string, DiscographyCredit[]>;
  /** Keys of records by song. */
  recordsOf: Map<string, string[]>;
  /** How many songs are known of a record. */
  sizes: Map<string, number>;
}

/**
 * The people behind an artist's records, `rows` as the page shows them, by record, the oldest first and those without a date last.
 * A record on which none of them is credited has no column: it may not have been read yet.
 */
export function pictureOfRecords(discography: Discography, behind: BehindRow[]): Picture {
  const known = knownIn(discography);
  const rows = behind.map((row) => rowOf(row, known));
  const shown = new Set(rows.flatMap(({ marks }) => [...marks.keys()]));
  const records = inTime(discography.records.filter(({ key }) => shown.has(key)));
  const people = new Set(behind.map(({ person }) => person.id));
  return {
    of: 'records',
    title: discography.about.name,
    artists: '',
    columns: records.map(({ key, year, title }) => ({ id: key, label: year?.toString() ?? '', title })),
    rows,
    provenance: provenanceOf(discography.credits.filter(({ contributor }) => people.has(contributor)).flatMap(({ proofs }) => proofs)),
  };
}

function knownIn({ credits, songs }: Discography): Known {
  const recordsOf = new Map(songs.map(({ id, records }) => [id, records]));
  const sizes = new Map([...groupBy([...recordsOf.values()].flat(), (key) => key)].map(([key, all]) => [key, all.length]));
  return { credits: groupBy(credits, ({ contributor }) => contributor), recordsOf, sizes };
}

const isDated = ({ date, year }: DiscographyRecord): boolean => date !== undefined || year !== undefined;

function inTime(records: DiscographyRecord[]): DiscographyRecord[] {
  const sorted = records.toSorted(byNewest).reverse();
  return [...sorted.filter(isDated), ...sorted.filter((record) => !isDated(record))];
}

function rowOf({ person, roles, records }: BehindRow, known: Known): PictureRow {
  const credits = known.credits.get(person.id) ?? [];
  const telling = roles.toSorted(byKind);
  const marks = records.flatMap(({ record, songs }): [string, Mark][] => {
    const here = credits.filter((credit) => isOn(credit, record.key, known));
    const own = telling.filter(({ id }) => here.some(({ role }) => role === id));
    const isWhole = here.some((credit) => credit.record === record.key && own.some(({ id }) => id === credit.role));
    const mark = markOf(own, isWhole ? 0 : songs, known.sizes.get(record.key) ?? 0);
    return mark ? [[record.key, mark]] : [];
  });
  return { id: person.id, name: person.name, family: 'producing', whole: undefined, unsaid: undefined, marks: new Map(marks) };
}

const isOn = ({ record, scope }: DiscographyCredit, key: string, { recordsOf }: Known): boolean =>
  record === key || (scope !== 'release' && scope.some((song) => recordsOf.get(song)?.includes(key)));

function markOf(roles: RoleFacts[], songs: number, size: number): Mark | undefined {
  const [strongest] = roles;
  if (!strongest) return undefined;
  const share = songs === 0 || size === 0 ? 1 : Math.min(songs / size, 1);
  return { kind: markKind(strongest), roles: roles.map(({ id }) => id), songs, share };
}
