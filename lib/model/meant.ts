import type { Contributor, ContributorIds } from './contributor';
import type { Someone } from './overrule';

/** Slugs are addresses: MusicBrainz and Genius differ in their case. */
const folded = (kind: string, id: string): string => `${kind}:${kind === 'geniusSlug' ? id.toLowerCase() : id}`;

/** Ids as comparable texts. */
export const idKeys = (ids: ContributorIds): string[] =>
  Object.entries(ids).flatMap(([kind, list]) => (list ?? []).map((id) => folded(kind, id)));

export function sharesId(a: ContributorIds, b: ContributorIds): boolean {
  const keys = new Set(idKeys(a));
  return idKeys(b).some((key) => keys.has(key));
}

/** Whether this is the one that was meant. */
export const isMeant = (someone: Someone, { id, ids }: Pick<Contributor, 'id' | 'ids'>): boolean =>
  someone.key === id || sharesId(someone.ids, ids);
