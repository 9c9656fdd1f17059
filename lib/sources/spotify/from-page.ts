import { type Contributor, type ContributorKind, personKey } from '../../model/contributor';
import type { Credit, Proof } from '../../model/credit';
import { groupBy } from '../../model/group-by';
import { cleanText, normaliseName } from '../../model/names';
import type { RawClaim, Subject } from '../../model/subject';
import { roleOf } from '../../roles';
import { instrumentIn } from '../../roles/instrument-in';
import { nothing, type SourceReport } from '../source';
import { handlesOf } from './handles';
import { rolesIn } from './labels';

const ID = /^[A-Za-z0-9]{22}$/;
/** The reader is not sure that the label is one: only a known role is believed. */
const UNSURE = /\?$/;

interface CreditLine {
  claim: RawClaim;
  contributor: string;
  role: string;
  words: string;
  position: string;
}

const idsOf = ({ id }: RawClaim) => (id && ID.test(id) ? { spotify: [id] } : {});

/** What an open Spotify page says of its credits, or of its artist's accounts, mapped; no request. */
export function fromPage(subject: Subject, claims: RawClaim[], readAt: string): SourceReport {
  const { kind } = subject.ref;
  const named = claims.filter(({ name, label }) => cleanText(name) && cleanText(label));
  if (kind === 'artist') return handlesOf(subject.ref, named, readAt);
  const lines = kind === 'album' || kind === 'track' ? named.flatMap((claim) => linesOf(claim, subject)) : [];
  if (lines.length === 0) return nothing();
  const credits = [...groupBy(lines, creditKey)].flatMap(([key, same]) => creditOf(key, same, subject, readAt) ?? []);
  return { ...nothing(), credits, contributors: contributorsOf(lines), link: subject.ref.url };
}

/** A claim speaks of tracks: of the album as a whole the player says nothing. */
function linesOf(claim: RawClaim, { ref }: Subject): CreditLine[] {
  const positions = claim.tracks ?? (ref.kind === 'track' ? ['1-1'] : []);
  const contributor = personKey(idsOf(claim), normaliseName(claim.name), `spotify:${ref.id}`);
  const roles = rolesIn(claim.label).filter(({ role }) => role || !UNSURE.test(claim.via));
  return positions.flatMap((position) => roles.map(({ role, words }) => ({ claim, contributor, role: role ?? 'other', words, position })));
}

const creditKey = ({ contributor, role, words, claim }: CreditLine): string =>
  [contributor, role, cleanText(words), claim.via.replace(UNSURE, '')].join('|');

function creditOf(key: string, lines: CreditLine[], subject: Subject, readAt: string): Credit | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const { claim, contributor, role, words, position } = first;
  // Two labels that the catalogue does not know are still two tasks.
  const detail = role === 'other' ? cleanText(words) : instrumentIn(cleanText(words), role);
  return {
    id: `spotify|${key}`,
    contributor,
    role,
    ...(detail && { detail }),
    scope: [...new Set(lines.map((line) => line.position))],
    proofs: [proofOf(claim, words, trackPage(subject, position), readAt)],
  };
}

function proofOf(claim: RawClaim, words: string, link: string, readAt: string): Proof {
  const sourceId = idsOf(claim).spotify?.[0];
  const via = claim.via.replace(UNSURE, '');
  return { source: 'spotify', link, words: { role: words, name: claim.name }, level: 'track', ...(sourceId && { sourceId }), via, readAt };
}

const trackPage = ({ ref, facts }: Subject, position: string): string => {
  const id = ref.kind === 'album' ? facts?.tracks.find((track) => track.position === position)?.id : undefined;
  return id && ID.test(id) ? `https://open.spotify.com/track/${id}` : ref.url;
};

function contributorsOf(lines: CreditLine[]): Contributor[] {
  return [...groupBy(lines, ({ contributor }) => contributor)].flatMap(([id, own]) => {
    const [first] = own;
    return first ? [{ id, name: cleanText(first.claim.name), kind: kindOf(own), ids: idsOf(first.claim) }] : [];
  });
}

/** Nothing on the page tells a person from a group; only the roles tell companies. */
const kindOf = (lines: CreditLine[]): ContributorKind => (lines.every(({ role }) => roleOf(role).company) ? 'company' : 'unknown');
