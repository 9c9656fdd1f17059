/** Sources whose word goes first where only one can be shown, most trusted first. Order is data, so that merging does not depend on who answered first. */
const TRUST = ['musicbrainz', 'discogs', 'genius', 'wikidata', 'spotify'];

/** Lower = more trusted; unknown sources come last. */
export function trustOf(source: string): number {
  const at = TRUST.indexOf(source);
  return at < 0 ? TRUST.length : at;
}

/** Orders by trust, then by name, so that equal trust has one order too. */
export const byTrust = (a: { source: string }, b: { source: string }): number =>
  trustOf(a.source) - trustOf(b.source) || a.source.localeCompare(b.source);
