import type { ContributorIds } from '../model/contributor';

/** Kinds of ids that a source gives out itself; ids of other kinds it passes on. The first is the one it is asked with. */
const OWN: Record<string, (keyof ContributorIds)[]> = {
  musicbrainz: ['mb'],
  discogs: ['discogs'],
  genius: ['genius', 'geniusSlug'],
  wikidata: ['wd'],
  spotify: ['spotify', 'spotifySongwriter'],
};

/** The ids by which a source itself knows a contributor; empty for a source that gives out none. */
export function ownIds(source: string, ids: ContributorIds): ContributorIds {
  const entries = (OWN[source] ?? []).flatMap((kind) => (ids[kind] ? [[kind, ids[kind]] as const] : []));
  return Object.fromEntries(entries);
}

/** Ids that a source was asked with and has answered with another one of its own for: it has merged them. */
export function formerIn(source: string, asked: ContributorIds, told: ContributorIds): ContributorIds {
  const [kind] = OWN[source] ?? [];
  const before = kind && asked[kind]?.[0];
  const now = kind && told[kind];
  return before && now && !now.includes(before) ? { [kind]: [before] } : {};
}

export const hasIds = (ids: ContributorIds): boolean => Object.keys(ids).length > 0;
