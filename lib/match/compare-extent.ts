import { because, type Reason } from './reason';
import type { Offered, Sought } from './record';

const SAME_MS = 3000;
/** Services cut silence differently; an edit differs by more. */
const NEAR_MS = 5000;
const FEWEST_LENGTHS = 2;

const near = (ours: number, theirs: number, by: number): boolean => Math.abs(ours - theirs) <= by;

/** How many of the tracks that both sides know are equally long; undefined = too few are known. */
function shareOfSame(ours: number[] = [], theirs: number[] = []): number | undefined {
  const known = ours.slice(0, theirs.length).filter((length, at) => length > 0 && (theirs[at] ?? 0) > 0);
  const same = ours.filter((length, at) => length > 0 && (theirs[at] ?? 0) > 0 && near(length, theirs[at] ?? 0, SAME_MS));
  return known.length < FEWEST_LENGTHS ? undefined : same.length / known.length;
}

function compareCounts(sought: Sought, offered: Offered, same: number | undefined): Reason[] {
  const { trackCount: ours, trackLengthsMs = [] } = sought;
  const theirs = offered.trackCount;
  if (ours === undefined || theirs === undefined) return [];
  const params = { ours: String(ours), theirs: String(theirs) };
  if (ours === theirs) return [because('same-track-count', params)];
  const holdsAll = ours < theirs && trackLengthsMs.length === ours && same === 1;
  return [because(holdsAll ? 'more-tracks' : 'other-track-count', params)];
}

/** Of a release: how many tracks it has, and how long each is. */
export function compareTracks(sought: Sought, offered: Offered): Reason[] {
  const same = shareOfSame(sought.trackLengthsMs, offered.trackLengthsMs);
  const lengths = same === undefined ? [] : same >= 0.8 ? [because('same-lengths')] : same < 0.5 ? [because('other-lengths')] : [];
  return [...compareCounts(sought, offered, same), ...lengths];
}

/** Of a recording, in ms. */
export function compareLength({ durationMs: ours }: Sought, { durationMs: theirs }: Offered): Reason[] {
  if (!ours || !theirs) return [];
  const params = { ours: String(ours), theirs: String(theirs) };
  if (near(ours, theirs, SAME_MS)) return [because('same-length', params)];
  return [because(near(ours, theirs, NEAR_MS) ? 'near-length' : 'other-length', params)];
}
