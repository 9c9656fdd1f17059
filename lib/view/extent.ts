import type { Credit } from '../model/credit';

/**
 * How much of the record credits cover. `release`: the record as a whole. `unsaid`: somewhere on the album, as Genius
 * says when it sums up the credits of all songs without naming the songs.
 */
export type Extent = { kind: 'tracks'; positions: Set<string> } | { kind: 'release' } | { kind: 'unsaid' };

const SUMMED_UP = 'song_performances';

const isSummedUp = (credit: Credit): boolean => credit.proofs.length > 0 && credit.proofs.every((proof) => proof.via === SUMMED_UP);

/** Tracks that are named beat a mere "somewhere"; a credit for the whole record beats both. */
export function extentOf(credits: Credit[]): Extent {
  const whole = credits.filter((credit) => credit.scope === 'release');
  if (whole.some((credit) => !isSummedUp(credit))) return { kind: 'release' };
  const positions = new Set(credits.flatMap((credit) => (credit.scope === 'release' ? [] : credit.scope)));
  return positions.size > 0 ? { kind: 'tracks', positions } : { kind: 'unsaid' };
}

/** For ranking: the whole record counts as all its tracks, "somewhere" as less than one. */
export function weightOf(extent: Extent, total: number): number {
  if (extent.kind === 'tracks') return extent.positions.size;
  return extent.kind === 'release' ? Math.max(total, 1) : 0.5;
}
