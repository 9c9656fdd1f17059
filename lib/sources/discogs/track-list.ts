import { cleanText } from '../../model/names';
import type { Track } from '../../model/subject';
import { billing, isNobody } from './names';
import type { Credited, TracklistRow } from './schemas';

/** A track of the list, or an index row. `written` = its position as Discogs has it: "A1", "CD1-3", "2-8.1"; may be empty. */
export interface Row {
  written: string;
  track: Track;
  credits: Credited[];
}

/** An index row: one track, or one work, of which the list gives the parts as well. */
export interface Whole extends Row {
  parts: Row[];
}

export interface TrackList {
  /** In the order of the record. Headings are no tracks. */
  rows: Row[];
  wholes: Whole[];
}

/** "1-7" and "CD1-7" name a medium; "B2" and "Ba" a side; "7" neither. */
const MEDIUM = /^(.+)-[^-]+$/;
const SIDE = /^([A-Z])\1*(?=[\da-z.]|$)/;

/**
 * Positions in our terms, `disc-track`. Media are counted in the order in which the list names them, two sides are one disc,
 * and tracks by their order on it: numbers are missing, doubled and of many forms.
 */
function placer(): (written: string) => string {
  const discs = new Map<string, number>();
  const sides: string[] = [];
  const counts = new Map<number, number>();
  let disc = 1;
  const mediumOf = (written: string): string => {
    const side = SIDE.exec(written)?.[0];
    if (MEDIUM.test(written) || !side) return MEDIUM.exec(written)?.[1] ?? '';
    if (!sides.includes(side)) sides.push(side);
    return `sides ${Math.floor(sides.indexOf(side) / 2)}`;
  };
  return (written) => {
    if (written) {
      const medium = mediumOf(written);
      disc = discs.get(medium) ?? discs.size + 1;
      discs.set(medium, disc);
    }
    const count = (counts.get(disc) ?? 0) + 1;
    counts.set(disc, count);
    return `${disc}-${count}`;
  };
}

/** Milliseconds of "3:53" or "1:02:03". */
function durationOf(text: string): number | undefined {
  const parts = /^\d+(?::[0-5]?\d){1,2}$/.test(text) ? text.split(':').map(Number) : [];
  return parts.reduce((sum, part) => sum * 60 + part, 0) * 1000 || undefined;
}

/** "Part 1", "II. Adagio", "Untitled": titles that only their index row makes a title. */
const GENERIC = /^(?:(?:part|pt|movement|mvt|section|chapter|act|scene)\b\.?\s*\S*$|(?:[ivx]+|\d+)\.?(?:\s|$)|untitled$)/i;

const titleOf = (title: string, within: string): string => (within && GENERIC.test(title) ? `${within}: ${title}` : title);

function rowOf(row: TracklistRow, position: string, within = ''): Row {
  const durationMs = durationOf(row.duration ?? '');
  const artists = billing((row.artists ?? []).filter(({ id }) => !isNobody(id)));
  return {
    written: cleanText(row.position ?? ''),
    track: {
      position,
      title: titleOf(cleanText(row.title ?? ''), within),
      ...(durationMs ? { durationMs } : {}),
      ...(artists ? { artists } : {}),
      ids: {},
    },
    credits: row.extraartists ?? [],
  };
}

/** Index rows are placed after the last track of their disc: they are no further tracks. */
export function trackListOf(tracklist: TracklistRow[]): TrackList {
  const place = placer();
  const list: TrackList = { rows: [], wholes: [] };
  const pending: { row: TracklistRow; parts: Row[] }[] = [];
  for (const row of tracklist.filter(({ type_ }) => type_ !== 'heading')) {
    const parts = (row.sub_tracks ?? []).filter(({ type_ }) => type_ !== 'heading');
    const within = cleanText(row.title ?? '');
    const rows = (parts.length > 0 ? parts : [row]).map((each) =>
      rowOf(each, place(cleanText(each.position ?? '')), parts.length > 0 ? within : ''),
    );
    list.rows.push(...rows);
    if (parts.length > 0) pending.push({ row, parts: rows });
  }
  list.wholes = pending.map(({ row, parts }) => ({ ...rowOf(row, place(parts[0]?.written ?? '')), parts }));
  return list;
}
