import type { Credit, Proof, Scope } from '../model/credit';
import { groupBy } from '../model/group-by';
import { uniqueProofs } from './handles';
import { comparePositions } from './tracks';
import { byTrust } from './trust';

/** A source's union over all tracks of an album (Genius): it says who, not where. */
const isUnion = (credit: Credit): boolean =>
  credit.scope === 'release' && credit.proofs.every((proof) => proof.via === 'song_performances');

const roleKey = (credit: Credit): string => `${credit.contributor}|${credit.role}|${credit.detail ?? ''}`;

/** Same contributor, same role: one credit with all its proofs. Release-level and track-level stay apart, but a union adds its proof to the tracks it covers. */
export function mergeCredits(credits: Credit[]): Credit[] {
  const onTracks = new Set(credits.filter((credit) => credit.scope !== 'release').map(roleKey));
  const keyOf = (credit: Credit) => {
    const release = credit.scope === 'release' && !(isUnion(credit) && onTracks.has(roleKey(credit)));
    return `${roleKey(credit)}|${release ? 'release' : 'tracks'}`;
  };
  const groups = groupBy(credits, keyOf);
  return [...groups].flatMap(([id, same]) => (same[0] ? [oneCredit(id, same[0], same)] : [])).sort((a, b) => a.id.localeCompare(b.id));
}

function oneCredit(id: string, first: Credit, same: Credit[]): Credit {
  const sorted = [...same].sort(
    (a, b) =>
      byTrust(sourceOf(a), sourceOf(b)) ||
      sizeOf(b.scope) - sizeOf(a.scope) ||
      JSON.stringify(a.proofs).localeCompare(JSON.stringify(b.proofs)),
  );
  const lead = sorted[0] ?? first;
  const creditedAs = sorted.find((credit) => credit.creditedAs)?.creditedAs;
  return {
    id,
    contributor: lead.contributor,
    role: lead.role,
    scope: id.endsWith('|release') ? 'release' : tracksOf(same),
    proofs: uniqueProofs(same.flatMap((credit) => credit.proofs)),
    ...(lead.detail ? { detail: lead.detail } : {}),
    ...(creditedAs ? { creditedAs } : {}),
  };
}

const sourceOf = (credit: Credit): Pick<Proof, 'source'> => credit.proofs[0] ?? { source: '' };
const sizeOf = (scope: Scope): number => (scope === 'release' ? 0 : scope.length);
const tracksOf = (credits: Credit[]): string[] =>
  [...new Set(credits.flatMap((credit) => (credit.scope === 'release' ? [] : credit.scope)))].sort(comparePositions);
