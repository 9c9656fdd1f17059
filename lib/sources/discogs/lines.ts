import { cleanText } from '../../model/names';
import { isNobody } from './names';
import { type RoleItem, rolesIn } from './role-text';
import type { Company, Credited, Release } from './schemas';
import type { Row, TrackList } from './track-list';
import { rowsIn } from './track-ranges';

/** One name in one role, where the record says so. */
export interface CreditLine {
  who: Credited | Company;
  item: RoleItem;
  /** Absent = the record as a whole. */
  rows?: Row[];
  /** Which tracks, in Discogs' words. */
  tracks?: string;
  /** The words name tracks that the list does not hold: it is known that they did it, not where. */
  unplaced?: true;
  via: 'extraartists' | 'tracklist' | 'companies';
}

const isSomebody = ({ id }: Credited): boolean => !isNobody(id);

function wideLines(credit: Credited, list: TrackList): CreditLine[] {
  const tracks = cleanText(credit.tracks ?? '');
  const named = rowsIn(tracks, list);
  const plain = rolesIn(credit.role ?? '').map((item): CreditLine => ({ who: credit, item, via: 'extraartists' }));
  if (!tracks) return plain;
  return plain.flatMap((line) => [
    ...(named.rows.length > 0 ? [{ ...line, rows: named.rows, tracks }] : []),
    ...(named.unread.length > 0 ? [{ ...line, tracks: named.unread.join(', '), unplaced: true as const }] : []),
  ]);
}

const linesOf = (credits: Credited[], rows: Row[]): CreditLine[] =>
  credits.filter(isSomebody).flatMap((who) => rolesIn(who.role ?? '').map((item): CreditLine => ({ who, item, rows, via: 'tracklist' })));

/** What the rows of a track list say, index rows for all their parts. */
export const trackLines = ({ rows, wholes }: TrackList): CreditLine[] => [
  ...wholes.flatMap(({ credits, parts }) => linesOf(credits, parts)),
  ...rows.flatMap((row) => linesOf(row.credits, [row])),
];

function companyLine(company: Company): CreditLine[] {
  const base = cleanText(company.entity_type_name ?? '');
  return base ? [{ who: company, item: { words: base, base, brackets: [] }, via: 'companies' }] : [];
}

/** Everything one release says: of the whole and of named tracks, then row by row, then companies and studios. */
export const linesOfRelease = (release: Release, list: TrackList): CreditLine[] => [
  ...(release.extraartists ?? []).filter(isSomebody).flatMap((credit) => wideLines(credit, list)),
  ...trackLines(list),
  ...(release.companies ?? []).flatMap(companyLine),
];
