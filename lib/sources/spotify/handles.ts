import type { Handle } from '../../model/handle';
import { cleanText } from '../../model/names';
import type { RawClaim, SubjectRef } from '../../model/subject';
import { accountFromUrl } from '../../platforms';
import { nothing, type SourceReport } from '../source';

/**
 * The accounts that Spotify lists for the artist of an artist page. Addresses of no known platform (Wikipedia, shops) are
 * left out; claims about anybody but the artist of the page are not believed.
 */
export function handlesOf(ref: SubjectRef, claims: RawClaim[], readAt: string): SourceReport {
  const own = claims.filter(({ id, via }) => id === ref.id && via === 'external-links');
  const contributor = `spotify:${ref.id}`;
  const handles = own.flatMap((claim) => handleOf(claim, contributor, ref, readAt) ?? []);
  const [first] = own;
  if (!first || handles.length === 0) return nothing();
  const person = { id: contributor, name: cleanText(first.name), kind: 'unknown' as const, ids: { spotify: [ref.id] } };
  return { ...nothing(), contributors: [person], handles, link: ref.url };
}

function handleOf({ label, name, url, via }: RawClaim, contributor: string, ref: SubjectRef, readAt: string): Handle | undefined {
  const account = url?.startsWith('https://') ? accountFromUrl(url) : undefined;
  if (!account) return undefined;
  const words = { role: label, name };
  const proof = { source: 'spotify', link: ref.url, words, level: 'person', sourceId: ref.id, via, readAt };
  return { contributor, ...account, status: 'listed', proofs: [proof] };
}
