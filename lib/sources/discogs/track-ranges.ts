import { cleanText } from '../../model/names';
import type { Row, TrackList } from './track-list';

/** Rows that a text about tracks names, in their order, and the parts of it that could not be made out. */
export interface Named {
  rows: Row[];
  unread: string[];
}

const plain = (position: string): string => position.replace(/(^|\D)0+(?=\d)/g, '$1');
/** "A1" = "a1", "1-02" = "1-2". */
const normal = (position: string): string => plain(position).toLowerCase();

/** What follows begins a new part of a position: "CD1" and "-3", "C1" and ".2", "A" and "4", "B" and "b"; not "A" and "A". */
function startsAnew(whole: string, rest: string): boolean {
  if (/^[-.]/.test(rest)) return true;
  if (/\d$/.test(whole) !== /^\d/.test(rest)) return !/^[a-z]{2}/i.test(rest);
  return /^[a-z]$/i.test(whole) && /^[a-z](?![a-z])/.test(rest);
}

/** A track, all tracks of a disc or side, or all parts of an index track; empty = no such thing, or one name for several. */
function rowsNamed(text: string, { rows, wholes }: TrackList): Row[] {
  const wanted = normal(text);
  const same = rows.filter(({ written }) => normal(written) === wanted);
  if (same.length > 0) return same.length === 1 ? same : [];
  const whole = wholes.find(({ written }) => written && normal(written) === wanted);
  if (whole) return whole.parts;
  return rows.filter(({ written }) => {
    const own = plain(written);
    return own.toLowerCase().startsWith(wanted) && startsAnew(wanted, own.slice(wanted.length));
  });
}

/** By their places in the list, never by counting: "A3 to B1" crosses a side. Empty where an end is unknown or comes first. */
function rowsBetween(from: string, to: string, list: TrackList): Row[] {
  const [first] = rowsNamed(from, list);
  const last = rowsNamed(to, list).at(-1);
  return first && last ? list.rows.slice(list.rows.indexOf(first), list.rows.indexOf(last) + 1) : [];
}

/** "CD3 Onwards" = discs of that kind with that number or a higher one; "5 Onwards" the same of tracks that have numbers alone. */
function rowsFrom(text: string, list: TrackList): Row[] {
  const [, kind = '', number] = /^([a-z]*)(\d+)$/.exec(normal(text)) ?? [];
  const isTrack = kind !== '' && list.rows.some(({ written }) => normal(written) === normal(text));
  if (!number || isTrack) return [];
  return list.rows.filter(({ written }) => {
    const [, ownKind, ownNumber] = /^([a-z]*)(\d+)/.exec(normal(written)) ?? [];
    return ownKind === kind && Number(ownNumber) >= Number(number);
  });
}

function rowsOfItem(item: string, list: TrackList): Row[] {
  const onwards = /^(.+?)\s+onwards?$/i.exec(item);
  if (onwards?.[1]) return rowsFrom(onwards[1], list);
  const range = /^(.+?)\s+(?:to|[-–—])\s+(.+)$/i.exec(item);
  if (range?.[1] && range[2]) return rowsBetween(range[1], range[2], list);
  const named = rowsNamed(item, list);
  const [, from, dash, to] = /^([^-–\s]+)([-–])([^-–\s]+)$/.exec(item) ?? [];
  // "2-4" may be the fourth track of a second disc; "A2-A4" and "2–4" can only be ranges.
  const isRange = dash === '–' || (/^[a-z]/i.test(from ?? '') && !list.rows.some(({ written }) => written.includes('-')));
  const isTight = named.length === 0 && from && to && isRange;
  return isTight ? rowsBetween(from, to, list) : named;
}

/**
 * `1, 3, A2 to B1, 1-7 - 1-9, CD2, CD3 Onwards`: a comma list of tracks, discs and ranges. What the track list does not hold
 * is not guessed at: it comes back unread. "X Onwards" and older dashes: https://support.discogs.com/hc/en-us/articles/360005054813
 */
export function rowsIn(text: string, list: TrackList): Named {
  const items = text.split(',').map(cleanText).filter(Boolean);
  const read = items.map((item) => ({ item, rows: rowsOfItem(item, list) }));
  const hit = new Set(read.flatMap(({ rows }) => rows));
  return { rows: list.rows.filter((row) => hit.has(row)), unread: read.flatMap(({ item, rows }) => (rows.length > 0 ? [] : [item])) };
}
