import { bareTitle, normaliseTitle } from '../model/names';
import type { Track } from '../model/subject';

/** Positions of one list in terms of another; a track without a counterpart is missing. */
export type Alignment = Map<string, string>;

/** A list with its positions in terms of another. */
export interface Aligned {
  tracks: Track[];
  alignment: Alignment;
}

/** "2-10" after "2-9" after "1-12". */
export function comparePositions(a: string, b: string): number {
  const [discA = 0, trackA = 0] = a.split('-').map(Number);
  const [discB = 0, trackB = 0] = b.split('-').map(Number);
  return discA - discB || trackA - trackB || a.localeCompare(b);
}

/**
 * Aligns `other` with `base`, both lists of one record. By shared id; else by the full title, on the same disc and nearest
 * first; else by the title without words of its edition, where only one track has it; else by position when both lists are
 * equally long and one of the two has no title (a row that was not on screen). Editions insert and reorder tracks.
 */
export function alignTracks(base: Track[], other: Track[]): Alignment {
  const alignment: Alignment = new Map();
  const free = new Set(base.map((track) => track.position));
  const pass = (fits: (candidate: Track, track: Track) => boolean, choose: (hits: Track[], track: Track) => Track | undefined) => {
    for (const track of other.filter((each) => !alignment.has(each.position))) {
      const hit = choose(
        base.filter((candidate) => free.has(candidate.position) && fits(candidate, track)),
        track,
      );
      if (!hit) continue;
      alignment.set(track.position, hit.position);
      free.delete(hit.position);
    }
  };
  const sameTitle = (title: (text: string) => string) => (candidate: Track, track: Track) =>
    track.title !== '' && title(candidate.title) === title(track.title);
  pass(sharesId, nearest);
  pass(sameTitle(normaliseTitle), nearest);
  pass(sameTitle(bareTitle), only);
  if (base.length === other.length)
    pass((candidate, track) => candidate.position === track.position && (candidate.title === '' || track.title === ''), only);
  return alignment;
}

const only = (hits: Track[]): Track | undefined => (hits.length === 1 ? hits[0] : undefined);

const sharesId = (a: Track, b: Track): boolean => Object.entries(a.ids).some(([kind, id]) => b.ids[kind] === id);

function nearest(hits: Track[], track: Track): Track | undefined {
  const [disc, number] = placeOf(track);
  const distance = (hit: Track) => {
    const [otherDisc, otherNumber] = placeOf(hit);
    return Math.abs(otherDisc - disc) * 1000 + Math.abs(otherNumber - number);
  };
  return [...hits].sort((a, b) => distance(a) - distance(b) || comparePositions(a.position, b.position))[0];
}

function placeOf({ position }: Track): [disc: number, number: number] {
  const [disc = 0, number = 0] = position.split('-').map(Number);
  return [disc, number];
}

/** The base list with what the aligned lists add: ids, lengths, titles that the base lacks. */
export function mergeTracks(base: Track[], others: Aligned[]): Track[] {
  return base.map((track) => {
    const same = others.flatMap(({ tracks, alignment }) => tracks.filter((each) => alignment.get(each.position) === track.position));
    return same.reduce((merged, each) => withMore(merged, each), track);
  });
}

function withMore(track: Track, more: Track): Track {
  const durationMs = track.durationMs ?? more.durationMs;
  const artists = track.artists ?? more.artists;
  return {
    position: track.position,
    title: track.title || more.title,
    ids: { ...more.ids, ...track.ids },
    ...(durationMs ? { durationMs } : {}),
    ...(artists ? { artists } : {}),
  };
}
