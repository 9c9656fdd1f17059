import { bareTitle } from '../model/names';
import type { Track } from '../model/subject';

/** Positions of one list in terms of another; a track without a counterpart is missing. */
export type Alignment = Map<string, string>;

/** "2-10" after "2-9" after "1-12". */
export function comparePositions(a: string, b: string): number {
  const [discA = 0, trackA = 0] = a.split('-').map(Number);
  const [discB = 0, trackB = 0] = b.split('-').map(Number);
  return discA - discB || trackA - trackB || a.localeCompare(b);
}

/**
 * Aligns `other` with `base`, both lists of one record. By shared id; else by title (without version words), the nearest
 * position first; else by position when both lists are equally long and one title holds the other. A position alone never
 * aligns: editions insert and reorder tracks.
 */
export function alignTracks(base: Track[], other: Track[]): Alignment {
  const alignment: Alignment = new Map();
  const free = new Set(base.map((track) => track.position));
  const take = (track: Track, fits: (candidate: Track) => boolean) => {
    if (alignment.has(track.position)) return;
    const hit = nearest(
      track,
      base.filter((candidate) => free.has(candidate.position) && fits(candidate)),
    );
    if (!hit) return;
    alignment.set(track.position, hit.position);
    free.delete(hit.position);
  };
  for (const track of other) take(track, (candidate) => sharesId(candidate, track));
  for (const track of other) take(track, (candidate) => track.title !== '' && bareTitle(candidate.title) === bareTitle(track.title));
  if (base.length !== other.length) return alignment;
  for (const track of other)
    take(track, (candidate) => candidate.position === track.position && oneHoldsOther(candidate.title, track.title));
  return alignment;
}

const sharesId = (a: Track, b: Track): boolean => Object.entries(a.ids).some(([kind, id]) => b.ids[kind] === id);

function oneHoldsOther(a: string, b: string): boolean {
  const [one, two] = [bareTitle(a), bareTitle(b)];
  return one === '' || two === '' || one.includes(two) || two.includes(one);
}

function nearest(track: Track, candidates: Track[]): Track | undefined {
  const number = (position: string) => Number(position.split('-')[1] ?? 0);
  const distance = (candidate: Track) => Math.abs(number(candidate.position) - number(track.position));
  return [...candidates].sort((a, b) => distance(a) - distance(b) || comparePositions(a.position, b.position))[0];
}

/** The base list with what the aligned lists add: ids, lengths, titles that the base lacks. */
export function mergeTracks(base: Track[], others: { tracks: Track[]; alignment: Alignment }[]): Track[] {
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
