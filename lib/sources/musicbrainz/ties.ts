import type { Contributor, Tie } from '../../model/contributor';
import type { Network } from '../../net/network';
import { idsAsAnswered } from '../merged-ids';
import { isNobody } from './contributors';
import { request, SITE } from './requests';
import { type Entity, entitySchema, type Relation } from './schemas';

// Names of types change, their ids do not. https://musicbrainz.org/relationships/artist-label
const KINDS: Record<string, Tie['kind']> = {
  '577996f3-7ff9-45cf-877e-740fb1267a63': 'founder',
  '610fa594-eeaa-407b-a9f1-49f509ab5559': 'owner',
  '8f60b62e-5755-4842-866a-269d1255a235': 'a&r',
  '46981330-d73c-4ba5-845f-47f467072cf8': 'producer',
  'b336d682-592f-4486-9f45-3d5d59895bdc': 'signed',
};

function tieOf(relation: Relation, artist: Entity, readAt: string): Tie | undefined {
  const { type, label, begin, end } = relation;
  const ended = relation.ended === true;
  // "Was, at some time" tells nothing about this record.
  if (!label || isNobody(label.id) || (ended && !begin && !end)) return undefined;
  const page = `${SITE}/artist/${artist.id}`;
  const attributes = relation.attributes ?? [];
  const words = { role: type, name: relation['target-credit'] || label.name, ...(attributes.length > 0 ? { attributes } : {}) };
  return {
    organisation: label.name,
    organisationIds: { mb: [label.id] },
    words: type,
    kind: KINDS[relation['type-id'] ?? ''] ?? 'other',
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
 * What ties somebody to labels, in the order of the answer: founded, owned, worked for, under contract with. One request;
 * companies, places and people without a MusicBrainz id are given back as they are.
 */
export async function tiesOf(person: Contributor, network: Network): Promise<Contributor> {
  const id = person.ids.mb?.[0];
  if (!id || isNobody(id) || person.kind === 'company' || person.kind === 'place') return person;
  const artist = await network.json(request(`artist/${id}`, 'label-rels', [], 30), entitySchema);
  if (!artist) return { ...person, ties: [] };
  const readAt = new Date().toISOString();
  const ties = (artist.relations ?? []).flatMap((relation) => tieOf(relation, artist, readAt) ?? []);
  return { ...person, ...idsAsAnswered(person, 'mb', id, artist.id), ties };
}
