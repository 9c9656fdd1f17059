import type { RawClaim, SubjectFacts, SubjectRef, TrackFacts } from '../../model/subject';
import type { PageReading, Site } from '../site';
import { identify, SITE, spotifyUrl } from './address';
import { anchors } from './anchors';
import { claimsOn } from './claims';
import { type Head, readHead } from './head';
import { fingerprint, playerPage, readPlayer } from './player';
import { playingTrack } from './playing';
import { readEmbed, readInitialState } from './state';

export const spotify: Site = {
  id: SITE,
  name: 'Spotify',
  matches: ['https://open.spotify.com/*'],
  identify,
  anchors,
  fingerprint,
  playing: playingTrack,
  read(ref, root, changed) {
    const embedded = readEmbed(ref, root) ?? readInitialState(ref, root);
    if (embedded) return { facts: embedded };
    const head = readHead(root);
    const headFits = head.kind === ref.kind && head.id === ref.id;
    const shown = shownFacts(ref, root, headFits ? head : undefined, changed);
    const facts = headFits ? withHead(shown, head) : shown;
    return facts && withClaims(facts, claimsOn({ ref, facts, root }));
  },
};

const withClaims = (facts: SubjectFacts, claims: RawClaim[]): PageReading => (claims.length > 0 ? { facts, claims } : { facts });

/**
 * What is on screen, if anything proves that it belongs to the ref: the player's own URI, the head of the first page, or
 * that it has been replaced since the address changed. The address changes before the page does, so a title alone proves nothing.
 */
function shownFacts(ref: SubjectRef, root: Document, head: Head | undefined, changed: boolean): SubjectFacts | undefined {
  const page = playerPage(ref, root);
  if (!page) return undefined;
  const proven = page.uri === null ? head?.title === page.title || changed : page.uri === `spotify:${ref.kind}:${ref.id}`;
  return proven ? readPlayer(ref, page) : undefined;
}

/** The head knows every track id, the discs and the date; the page knows titles, names and lengths. */
function withHead(shown: SubjectFacts | undefined, head: Head): SubjectFacts | undefined {
  const title = shown?.title ?? head.title;
  if (!title) return undefined;
  const artists = shown?.artists ?? artistsOf(head);
  const year = head.year ?? shown?.year;
  const count = shown?.trackCount ?? trackCountIn(head);
  const cover = shown?.cover ?? (head.image?.startsWith('https://') ? head.image : undefined);
  const album = shown?.album ?? (head.albumId ? { id: head.albumId, url: spotifyUrl('album', head.albumId) } : undefined);
  return {
    title,
    artists,
    tracks: head.kind === 'album' ? headTracks(head, shown?.tracks ?? []) : (shown?.tracks ?? []),
    ...(year ? { year } : {}),
    ...(count ? { trackCount: count } : {}),
    ...(cover ? { cover } : {}),
    ...(album ? { album } : {}),
    ...(shown?.otherAlbums ? { otherAlbums: shown.otherAlbums } : {}),
  };
}

function headTracks(head: Head, shown: TrackFacts[]): TrackFacts[] {
  if (head.songs.length === 0) return shown;
  const byId = new Map(shown.map((track) => [track.id, track]));
  const listed = head.songs.map(({ id, disc, number }) => ({
    title: '',
    url: spotifyUrl('track', id),
    ...byId.get(id),
    id,
    position: `${disc}-${number}`,
  }));
  const ids = new Set(head.songs.map(({ id }) => id));
  return [...listed, ...shown.filter((track) => track.id && !ids.has(track.id))];
}

/** "The Beatles · album · 1969 · 17 songs": the name is the first part, the count the only number in the last. */
function artistsOf(head: Head): SubjectFacts['artists'] {
  const name = head.description.split(' · ')[0]?.trim();
  const [id] = head.musicians;
  return name && id && head.kind !== 'artist' ? [{ name, id, url: spotifyUrl('artist', id) }] : [];
}

function trackCountIn(head: Head): number | undefined {
  const last = head.description.split(' · ').pop() ?? '';
  return head.kind === 'album' ? Number(/\d+/.exec(last)?.[0]) || undefined : undefined;
}
