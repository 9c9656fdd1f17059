import type { Contributor, Tie } from '../../model/contributor';
import { isOrganisationKind } from '../../model/organisation';
import type { Network } from '../../net/network';
import { idsAsAnswered } from '../merged-ids';
import { isNobody } from './contributors';
import { request, SITE } from './requests';
import { type Entity, entitySchema, type Named, type Relation } from './schemas';

// Names of types change, their ids do not. https://musicbrainz.org/relationships/artist-label
const KINDS: Record<string, Tie['kind']> = {
  '577996f3-7ff9-45cf-877e-740fb1267a63': 'founder',
  '610fa594-eeaa-407b-a9f1-49f509ab5559': 'owner',
  '8f60b62e-5755-4842-866a-269d1255a235': 'a&r',
  '46981330-d73c-4ba5-845f-47f467072cf8': 'producer',
  'b336d682-592f-4486-9f45-3d5d59895bdc': 'signed',
};

const MEMBER = '5be4c609-9afa-4ea0-910b-12ffb71e3821';

const toLabel = (relation: Relation, artist: Entity, readAt: string): Tie | undefined =>
  tieOf(relation, relation.label, KINDS[relation['type-id'] ?? ''] ?? 'other', artist, readAt);

/** Of a relation between a member and a group, the group's side looks back. */
export const toGroup = (relation: Relation, artist: Entity, readAt: string): Tie | undefined =>
  relation['type-id'] === MEMBER && relation.direction !== 'backward'
    ? tieOf(relation, relation.artist, 'member', artist, readAt)
    : undefined;

function tieOf(relation: Relation, to: Named | undefined, kind: Tie['kind'], artist: Entity, readAt: string): Tie | undefined {
  const { type, begin, end } = relation;
  const ended = relation.ended === true;
  // "Was, at some time" tells nothing about this record.
  if (!to || isNobody(to.id) || (ended && !begin && !end)) return undefined;
  const page = `${SITE}/artist/${artist.id}`;
  const attributes = relation.attributes ?? [];
  const words = { role: type, name: relation['target-credit'] || to.name, ...(attributes.length > 0 ? { attributes } : {}) };
  return {
    organisation: to.name,
    organisationIds: { mb: [to.id] },
    words: type,
    kind,
    ...(begin ? { begin } : {}),
    ...(end ? { end } : {}),
    ended,
    // The overview page of an artist lists none of these.
    proof: {
      source: 'musicbrainz',
      link: `${page}/relationships`,
      editLink: `${page}/edit`,
      words,
      level: 'person',
      sourceId: artist.id,
      readAt,
    },
  };
}

/**
 * What ties somebody to labels, in the order of the answer: founded, owned, worked for, under contract with; and the groups that
 * they are or were a member of. One request; companies, places and people without a MusicBrainz id are given back as they are.
 */
export async function tiesOf(person: Contributor, network: Network): Promise<Contributor> {
  const id = person.ids.mb?.[0];
  if (!id || isNobody(id) || isOrganisationKind(person.kind)) return person;
  const artist = await network.json(request(`artist/${id}`, 'artist-rels+label-rels', [], 30), entitySchema);
  if (!artist) return { ...person, ties: [] };
  const readAt = new Date().toISOString();
  const relations = artist.relations ?? [];
  const ties = relations.flatMap((relation) => toLabel(relation, artist, readAt) ?? []);
  const memberships = relations.flatMap((relation) => toGroup(relation, artist, readAt) ?? []);
  return { ...person, ...idsAsAnswered(person, 'mb', id, artist.id), ties, ...(memberships.length > 0 ? { memberships } : {}) };
}
