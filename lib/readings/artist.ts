import type { Reason } from '../model/answer';
import type { Contributor } from '../model/contributor';
import { type Case, proofAt, proofInWikidata } from './evidence';
import { heldAt, isReleasingLabel } from './organisations';

/** They are the artist of the record, or were a member of the group whose record it is. Empty = neither, or nobody says so. */
export function artistReasons({ person, evidence }: Case): Reason[] {
  const { release } = evidence;
  if (!release) return [];
  if (!release.artistKeys.includes(person.id)) return memberReasons({ person, evidence });
  const own: Reason = { key: 'is-release-artist', params: { artist: person.name }, ...proofAt(release.link, sourceOf(release.link)) };
  return [own, ...ownLabelReasons(person, evidence)];
}

// The facts of a release come from one source, and say which only by their address.
const SITES: Record<string, string> = { 'genius.com': 'genius', 'www.discogs.com': 'discogs' };
const sourceOf = (link = ''): string => SITES[link.split('/')[2] ?? ''] ?? 'musicbrainz';

function memberReasons({ person, evidence: { release, contributors } }: Pick<Case, 'person' | 'evidence'>): Reason[] {
  const artists = contributors.filter(({ id }) => release?.artistKeys.includes(id));
  const memberships = (person.memberships ?? []).filter((tie) => tie.kind === 'member' && heldAt(tie, release?.year));
  return memberships.flatMap(({ organisationIds, proof }) => {
    const group = artists.find(({ ids }) => sharesId(ids, organisationIds));
    return group ? [{ key: 'member-of-artist', params: { artist: group.name }, ...proofAt(proof.link, proof.source) }] : [];
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
    .filter((tie) => ['founder', 'owner'].includes(tie.kind) && heldAt(tie, evidence.release?.year))
    .map(({ organisation, organisationIds, proof }) => ({
      label: organisation,
      ids: organisationIds,
      ...proofAt(proof.link, proof.source),
    }));
  return [...listed, ...tied]
    .filter(({ label, ids }) => isReleasingLabel(label, ids, evidence))
    .map(({ label, ids: _, ...proof }) => ({ key: 'own-label', params: { label }, ...proof }));
}
