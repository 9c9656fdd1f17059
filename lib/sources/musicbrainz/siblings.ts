import type { Network } from '../../net/network';
import type { SourceReport } from '../source';
import { distinct } from './contributors';
import { creditsOf } from './credits';
import type { CreditLine } from './lines';
import { discogsReleaseIn, linksOf } from './links';
import { request, yearOf } from './requests';
import { type Release, releaseListSchema } from './schemas';

/** The other official editions of a release group with what each says about itself as a whole. */
export async function readSiblings(group: string, network: Network): Promise<Release[]> {
  const asked = request('release', 'artist-rels+label-rels+url-rels', [
    ['limit', '100'],
    ['release-group', group],
    ['status', 'official'],
  ]);
  return (await network.json(asked, releaseListSchema))?.releases ?? [];
}

/** Whether the release itself names people, apart from its tracks. */
export const namesPeople = (release: Release): boolean => (release.relations ?? []).some(({ artist }) => artist !== undefined);

/** What tells an edition apart: "remaster, CD, US 2010". */
function editionNote(release: Release): string {
  const formats = [...new Set((release.media ?? []).flatMap(({ format }) => format ?? []))].join(' + ');
  const origin = [release.country, yearOf(release.date)].filter(Boolean).join(' ');
  return [release.disambiguation, formats, origin].filter(Boolean).join(', ') || release.title;
}

function linesOf(sibling: Release): CreditLine[] {
  const named = (sibling.relations ?? []).filter(({ artist, label }) => artist ?? label);
  return named.map((relation) => ({ relation, level: 'release', entity: sibling.id, edition: editionNote(sibling) }));
}

/**
 * Adds what sibling editions say about the record as a whole: executive producers usually stand on the CD, while shops and
 * streaming services link the digital edition. Every such proof names its edition. No request.
 */
export function withSiblings(report: SourceReport, releaseId: string, editions: Release[], readAt: string): SourceReport {
  const siblings = editions.filter(({ id }) => id !== releaseId);
  const added = creditsOf(siblings.flatMap(linesOf), { release: releaseId, readAt });
  const discogs = report.found.discogsRelease ?? siblings.flatMap(({ relations }) => discogsReleaseIn(linksOf(relations)) ?? [])[0];
  // Own contributors last: they carry the ids of the URL look-up, and the last entry of an id wins.
  const contributors = distinct([...added.contributors, ...report.contributors]);
  const own = new Set(report.credits.map(({ id }) => id));
  return {
    ...report,
    credits: [...report.credits, ...added.credits.filter(({ id }) => !own.has(id))],
    contributors,
    found: { ...report.found, ...(discogs ? { discogsRelease: discogs } : {}) },
  };
}
