import { type ContributorIds, contributorIdsSchema, joinIds } from '../../model/contributor';
import type { Network } from '../../net/network';
import type { PersonHit } from '../source';

const KEEP_MS = 90 * 86_400_000;
const noteOf = (mbid: string): string => `musicbrainz/ids ${mbid}`;

/** Notes which ids of other services an artist's own entry names: a search tells none, and could only join by name. */
export const noteIds = (mbid: string, ids: ContributorIds, network: Network): Promise<void> => network.remember(noteOf(mbid), ids, KEEP_MS);

/** The hit with the ids that have been noted. No request. */
export async function withNotedIds(hit: PersonHit, network: Network): Promise<PersonHit> {
  const ids = await network.recall(noteOf(hit.id), contributorIdsSchema);
  return ids ? { ...hit, person: { ...hit.person, ids: joinIds(hit.person.ids, ids) } } : hit;
}
