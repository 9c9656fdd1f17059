import { type Contributor, type ContributorKind, personKey } from '../../model/contributor';
import type { Named, Relation } from './schemas';

/**
 * Entries that stand for nobody in particular: Various Artists, [unknown], [traditional], [anonymous], [no artist],
 * [data], [dialogue] and the label [no label]. They are never credited, never looked up.
 * https://musicbrainz.org/doc/Style/Unknown_and_untitled/Special_purpose_artist
 */
const NOBODY = new Set([
  '89ad4ac3-39f7-470e-963a-56509c546377',
  '125ec42a-7229-4250-afc5-e057484327fe',
  '9be7f096-97ec-4615-8957-8d40b5dcbc41',
  'f731ccc4-e22a-43af-a747-64213329e088',
  'eec63d3c-3b81-4ad4-b1e4-7c147d4d2b61',
  '33cf029c-63b0-41a0-9855-be2a3665fb3b',
  '314e1c25-dde7-4e4d-b2f4-0a7b9f7c56dc',
  '157afde4-4bf5-4039-8ad2-5a15acc85176',
]);
export const isNobody = (id: string): boolean => NOBODY.has(id);

const ARTIST_KINDS: Record<string, ContributorKind> = { Person: 'person', Group: 'group', Orchestra: 'group', Choir: 'group' };

export const artistKind = (artist: Named): ContributorKind => ARTIST_KINDS[artist.type ?? ''] ?? 'unknown';

export function contributorOf(entity: Named, kind: ContributorKind): Contributor {
  const ids = { mb: [entity.id] };
  const disambiguation = entity.disambiguation || undefined;
  return { id: personKey(ids, entity.name, ''), name: entity.name, kind, ids, ...(disambiguation ? { disambiguation } : {}) };
}

/** Whom or what a relation credits; undefined for relations to works, addresses, series and for entries that stand for nobody. */
export function creditedBy(relation: Relation): Contributor | undefined {
  const entity = relation.artist ?? relation.label ?? relation.place;
  if (!entity || isNobody(entity.id)) return undefined;
  if (relation.artist) return contributorOf(relation.artist, artistKind(relation.artist));
  return contributorOf(entity, relation.label ? 'company' : 'place');
}

/** One entry per contributor. */
export const distinct = (contributors: Contributor[]): Contributor[] => [...new Map(contributors.map((each) => [each.id, each])).values()];
