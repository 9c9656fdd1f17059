import type { ReleaseFacts } from '../../model/answer';
import { cleanText } from '../../model/names';
import type { ArtistRef, RawClaim, Subject, SubjectFacts, Track } from '../../model/subject';
import { type Known, nothing, type SourceReport } from '../source';
import { type CreditLine, creditsOf, labelNames } from './credit-lines';

const DEFAULT_POSITION = '1-1';

const line = (claim: RawClaim, rest: Pick<CreditLine, 'level' | 'position'>): CreditLine => ({
  label: claim.label,
  name: claim.name,
  via: claim.via,
  ...(claim.id && { id: claim.id }),
  ...(claim.url && { url: claim.url }),
  ...rest,
});

/** A claim of an album page with positions is about those songs; without, about the album. */
function linesOf(claim: RawClaim, kind: Subject['ref']['kind']): CreditLine[] {
  const positions = claim.tracks ?? (kind === 'track' ? [DEFAULT_POSITION] : []);
  return positions.length > 0 ? positions.map((position) => line(claim, { level: 'song', position })) : [line(claim, { level: 'album' })];
}

const namesOf = (artists: ArtistRef[]): string => artists.map(({ name }) => cleanText(name)).join(', ');

function releaseOf(facts: SubjectFacts, link: string, labels: string[]): ReleaseFacts {
  return {
    title: cleanText(facts.title),
    artists: namesOf(facts.artists),
    artistKeys: facts.artists.flatMap(({ id }) => (id ? [`genius:${id}`] : [])),
    ...(facts.year && { year: facts.year }),
    labels,
    link,
  };
}

function tracksOf({ ref, facts }: Subject): Track[] {
  if (!facts) return [];
  const { title, serviceId: id, spotifyTrackId } = facts;
  const spotify = spotifyTrackId && { spotify: spotifyTrackId };
  if (ref.kind === 'track')
    return [{ position: DEFAULT_POSITION, title: cleanText(title), ids: { ...(id && { genius: id }), ...spotify } }];
  return facts.tracks.map((each) => ({
    position: each.position,
    title: cleanText(each.title),
    ids: { ...(each.id && { genius: each.id }) },
  }));
}

function knownOf({ ref, facts }: Subject): Known {
  if (!facts) return {};
  const artist = namesOf(facts.artists);
  const title = cleanText(facts.title);
  const { serviceId, year, trackCount, album } = facts;
  const names = { ...(artist && { artist }), ...(year && { year }) };
  if (ref.kind === 'album') {
    return { ...names, albumTitle: title, ...(serviceId && { geniusAlbum: serviceId }), ...(trackCount && { trackCount }) };
  }
  return {
    ...names,
    trackTitle: title,
    ...(serviceId && { geniusSong: serviceId }),
    ...(album?.id && { geniusAlbum: album.id }),
    ...(album?.title && { albumTitle: cleanText(album.title) }),
  };
}

/** What an open Genius page says, mapped; no request. */
export function fromPage(subject: Subject, claims: RawClaim[], readAt: string): SourceReport {
  const { ref, facts } = subject;
  if (ref.kind !== 'album' && ref.kind !== 'track') return nothing();
  const lines = claims.flatMap((claim) => linesOf(claim, ref.kind));
  const gathering = { link: ref.url, readAt, within: `genius:${ref.id}` };
  return {
    ...(facts && ref.kind === 'album' && { release: releaseOf(facts, ref.url, labelNames(lines)) }),
    tracks: tracksOf(subject),
    ...creditsOf(lines, gathering),
    handles: [],
    found: knownOf(subject),
    link: ref.url,
    editLink: ref.url,
  };
}
