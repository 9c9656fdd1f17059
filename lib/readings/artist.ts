import type { Reason } from '../model/answer';
import type { Contributor } from '../model/contributor';
import { type Case, proofAt, proofInWikidata } from './evidence';
import { heldAt, isDated, isReleasingLabel, yearOf } from './organisations';

/** They are the artist of the record, or were a member of the group whose record it is. Empty = neither, or nobody says so. */
export function artistReasons({ person, evidence }: Case): Reason[] {
  const { release } = evidence;
  if (!release) return [];
  if (!release.artistKeys.includes(person.id)) return memberReasons({ person, evidence });
  const own: Reason = { key: 'is-release-artist', params: { artist: person.name }, ...proofAt(release.link, release.source ?? '') };
  return [own, ...ownLabelReasons(person, evidence)];
}

/** Without dates on both sides it is only listed: they may have come or gone. */
function memberReasons({ person, evidence }: Pick<Case, 'person' | 'evidence'>): Reason[] {
  const artists = evidence.contributors.filter(({ id }) => evidence.release?.artistKeys.includes(id));
  const year = yearOf(evidence);
  const memberships = (person.memberships ?? []).filter((tie) => tie.kind === 'member' && heldAt(tie, year));
  return memberships.flatMap((tie) => {
    const group = artists.find(({ ids }) => sharesId(ids, tie.organisationIds));
    if (!group) return [];
    const proof = proofAt(tie.proof.link, tie.proof.source);
    return [{ key: isDated(tie, year) ? 'member-of-artist' : 'listed-as-member', params: { artist: group.name }, ...proof }];
  });
}

/** A group is known by its id: many share a name. */
const sharesId = (a: Contributor['ids'], b: Contributor['ids']): boolean =>
  (['mb', 'wd'] as const).some((kind) => a[kind]?.some((id) => b[kind]?.includes(id)));

function ownLabelReasons(person: Contributor, evidence: Case['evidence']): Reason[] {
  const listed = [...new Set([...(person.founded ?? []), ...(person.leads ?? [])])].map((label) => ({
    label,
    ids: {},
    ...proofInWikidata(person),
  }));
  const tied = (person.ties ?? [])
    .filter((tie) => ['founder', 'owner'].includes(tie.kind) && heldAt(tie, yearOf(evidence)))
    .map(({ organisation, organisationIds, proof }) => ({
      label: organisation,
      ids: organisationIds,
      ...proofAt(proof.link, proof.source),
    }));
  return [...listed, ...tied]
    .filter(({ label, ids }) => isReleasingLabel(label, ids, evidence))
    .map(({ label, ids: _, ...proof }) => ({ key: 'own-label', params: { label }, ...proof }));
}
