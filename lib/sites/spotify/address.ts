import type { SubjectFacts, SubjectRef } from '../../model/subject';

export const SITE = 'spotify';
const ORIGIN = 'https://open.spotify.com';

// Locale prefixes are not only two letters; embed pages opened as pages are the same record.
const PATH = /^\/(?:intl-[\w-]+\/)?(?:embed\/)?(album|track|artist|playlist)\/([A-Za-z0-9]{22})\/?$/;
const TRACK_URI = /^spotify:track:([A-Za-z0-9]{22})$/;

export type Kind = SubjectRef['kind'];

/** The address that data services know: no locale, no query, no embed. */
export const spotifyUrl = (kind: Kind, id: string): string => `${ORIGIN}/${kind}/${id}`;

/** `?highlight=` marks one track of an album; the player's own links carry the playing track as `?uri=`, which is not part of the page. */
export function identify(url: URL): SubjectRef | undefined {
  if (url.origin !== ORIGIN) return undefined;
  const [, kind, id] = PATH.exec(url.pathname) ?? [];
  if (!kind || !id) return undefined;
  const highlight = TRACK_URI.exec(url.searchParams.get('highlight') ?? '')?.[1];
  const ref = { site: SITE, kind: kind as Kind, id, url: spotifyUrl(kind as Kind, id) };
  return highlight ? { ...ref, highlight } : ref;
}

const idAfter = (kind: Kind): RegExp => new RegExp(`(?:^|/)${kind}/([A-Za-z0-9]{22})(?:[/?#]|$)`);
const ID_IN: Record<Kind, RegExp> = {
  album: idAfter('album'),
  track: idAfter('track'),
  artist: idAfter('artist'),
  playlist: idAfter('playlist'),
};

/** The id in a link of this kind, relative or absolute: "/intl-de/track/…?si=…" → the track id. */
export const idIn = (href: string | null | undefined, kind: Kind): string | undefined => (href ? ID_IN[kind].exec(href)?.[1] : undefined);

/** "spotify:artist:…" → the id. */
export const idOfUri = (uri: unknown): string | undefined => (typeof uri === 'string' ? uri.split(':')[2] || undefined : undefined);

const MOST_OTHERS = 20;

/** Albums that a page offers beside its own, each once; left out where there are none. */
export function otherAlbums({ id: own }: SubjectRef, ids: string[]): Pick<SubjectFacts, 'otherAlbums'> {
  const others = [...new Set(ids)].filter((id) => id !== own).slice(0, MOST_OTHERS);
  return others.length > 0 ? { otherAlbums: others.map((id) => spotifyUrl('album', id)) } : {};
}
