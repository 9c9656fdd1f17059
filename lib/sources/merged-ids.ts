import { type Contributor, type ContributorIds, joinIds } from '../model/contributor';

/**
 * Ids of somebody whom a service answered about under the id `own`: that one first. It merges entries, and answers for one
 * that is gone with the one that holds it now: the id it was `asked` with then still says who it is, as a former id.
 */
export function idsAsAnswered(
  { ids, formerIds }: Contributor,
  kind: keyof ContributorIds,
  asked: string,
  own: string,
): Pick<Contributor, 'ids' | 'formerIds'> {
  if (asked === own) return { ids, ...(formerIds ? { formerIds } : {}) };
  return { ids: joinIds({ [kind]: [own] }, ids), formerIds: joinIds(formerIds ?? {}, { [kind]: [asked] }) };
}
