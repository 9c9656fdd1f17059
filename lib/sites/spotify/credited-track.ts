import type { RawClaim, SubjectFacts, SubjectRef, TrackFacts } from '../../model/subject';
import { idIn } from './address';
import type { CreditGroup } from './credit-groups';
import type { Line } from './lines';
import { playingTrack } from './playing';
import { textOf } from './rows';

/** The subject of the page, once the page has proven it. */
export interface About {
  ref: SubjectRef;
  facts: SubjectFacts;
  root: Document;
}

/** The track that credits are about. Without `tracks` it is the subject itself. */
export interface Place {
  title: string;
  artists: string[];
  tracks?: [position: string];
}

const plain = (text: string): string => text.normalize().replace(/\s+/g, ' ').trim();

const subjectPlace = ({ facts }: About): Place => ({ title: facts.title, artists: [] });
const placeOfTrack = ({ title, artists, position }: TrackFacts): Place => ({ title, artists: artists ?? [], tracks: [position] });

/** undefined = a track that is neither the subject nor one of its own. */
export function placeOfId(id: string, about: About): Place | undefined {
  if (about.ref.kind === 'track') return id === about.ref.id ? subjectPlace(about) : undefined;
  const track = about.ref.kind === 'album' ? about.facts.tracks.find((each) => each.id === id) : undefined;
  return track && placeOfTrack(track);
}

/**
 * The one track with one of these titles. undefined = none; several; an album some of whose titles are not on screen, so
 * that nobody can tell; or another track of that title elsewhere on the page, whose credits these may be.
 */
export function placeOfTitle(texts: string[], dialog: Element, about: About): Place | undefined {
  const titles = new Set(texts.map(plain));
  const { ref, facts } = about;
  const isComplete = facts.tracks.every(({ title }) => title) && facts.tracks.length >= (facts.trackCount ?? 0);
  const own = ref.kind === 'track' ? [{ id: ref.id, place: subjectPlace(about) }] : isComplete ? placesOn(about) : [];
  const [only, second] = own.filter(({ place }) => titles.has(plain(place.title)));
  return only && !second && !hasNamesake(only.place.title, only.id, dialog, about.root) ? only.place : undefined;
}

const placesOn = ({ ref, facts }: About): { id: string | undefined; place: Place }[] =>
  ref.kind === 'album' ? facts.tracks.map((track) => ({ id: track.id, place: placeOfTrack(track) })) : [];

function hasNamesake(title: string, id: string | undefined, dialog: Element, root: Document): boolean {
  const links = [...root.querySelectorAll('a[href*="/track/"]')].filter((link) => !dialog.contains(link));
  const shown = links.map((link) => ({ id: idIn(link.getAttribute('href'), 'track'), title: textOf(link) }));
  return [...shown, playingTrack(root)].some((other) => other?.id && other.id !== id && plain(other.title) === plain(title));
}

/** Who recorded the track is always among its credits: without them it is another track of that name. */
export function isByArtist(groups: CreditGroup[], { artists }: Place, { facts }: About): boolean {
  const ids = new Set(facts.artists.flatMap(({ id }) => id ?? []));
  const names = new Set([...artists, ...facts.artists.map(({ name }) => name)].map(plain));
  return groups.some((group) => group.names.some(({ artistId, text }) => (artistId ? ids.has(artistId) : false) || names.has(plain(text))));
}

/** `via` ends in "?" where only the words can tell whether the label is a role. */
export function claimsFrom(groups: CreditGroup[], { tracks }: Place, via: string): RawClaim[] {
  const claimOf = ({ label, isSure }: CreditGroup, { text, artistId }: Line): RawClaim => ({
    label,
    name: text,
    ...(artistId && { id: artistId }),
    ...(tracks && { tracks }),
    via: isSure ? via : `${via}?`,
  });
  return groups.flatMap((group) => group.names.map((name) => claimOf(group, name)));
}
