import type { ArtistRef, SubjectFacts, SubjectRef, TrackFacts } from '../../model/subject';
import { cut } from '../cut';
import { idOfUri, otherAlbums, spotifyUrl } from './address';
import { yearIn } from './head';

// Only the entity of the ref is ever taken from these blobs: their session holds an access token, which is never read.
type Json = { [key: string]: Json | undefined } & { [index: number]: Json | undefined };

function parse(text: string | null | undefined): Json | undefined {
  try {
    const value = JSON.parse(text ?? '') as unknown;
    return value && typeof value === 'object' ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? cut(value) : undefined);
const number = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter((each) => each && typeof each === 'object') : []);

/** The mobile player's server state (base64 in `script#initialState`). undefined = absent, broken, or of another record. */
export function readInitialState(ref: SubjectRef, root: Document): SubjectFacts | undefined {
  const entity = parse(decoded(root.querySelector('script#initialState')?.textContent))?.['entities']?.['items']?.[
    `spotify:${ref.kind}:${ref.id}`
  ];
  const title = text(entity?.['name']);
  if (!entity || !title) return undefined;
  const tracks = list(entity['tracksV2']?.['items']).flatMap((item) => stateTrack(item['track']) ?? []);
  const year = number(entity['date']?.['year']);
  const cover = text(list(entity['coverArt']?.['sources']).pop()?.['url']);
  return {
    title,
    artists: list(entity['artists']?.['items']).flatMap((artist) => artistOf(artist['profile']?.['name'], artist['uri']) ?? []),
    tracks,
    ...(year ? { year } : {}),
    ...(tracks.length > 0 ? { trackCount: number(entity['tracksV2']?.['totalCount']) ?? tracks.length } : {}),
    ...(cover ? { cover } : {}),
    ...otherAlbumsIn(ref, entity),
  };
}

/** "More by …" of an album: each artist's other albums, and one or more releases in each. */
function otherAlbumsIn(ref: SubjectRef, entity: Json): Pick<SubjectFacts, 'otherAlbums'> {
  const artists = list(entity['moreAlbumsByArtist']?.['items']);
  const releases = artists
    .flatMap((artist) => list(artist['discography']?.['popularReleasesAlbums']?.['items']))
    .flatMap((release) => idOfUri(release['uri']) ?? []);
  return otherAlbums(ref, releases);
}

function decoded(base64: string | null | undefined): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64 ?? ''), (char) => char.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function stateTrack(track: Json | undefined): TrackFacts | undefined {
  const id = idOfUri(track?.['uri']);
  const title = text(track?.['name']);
  if (!track || !id || !title) return undefined;
  const durationMs = number(track['duration']?.['totalMilliseconds']);
  return {
    position: `${number(track['discNumber']) ?? 1}-${number(track['trackNumber']) ?? 1}`,
    title,
    id,
    url: spotifyUrl('track', id),
    artists: list(track['artists']?.['items']).flatMap((artist) => text(artist['profile']?.['name']) ?? []),
    ...(durationMs ? { durationMs } : {}),
  };
}

function artistOf(name: unknown, uri: unknown): ArtistRef | undefined {
  const written = text(name);
  const id = idOfUri(uri);
  if (!written) return undefined;
  return id ? { name: written, id, url: spotifyUrl('artist', id) } : { name: written };
}

/** The public widget's state (`script#__NEXT_DATA__`), when it is opened as a page. Lists have no disc numbers. */
export function readEmbed(ref: SubjectRef, root: Document): SubjectFacts | undefined {
  const entity = parse(root.querySelector('script#__NEXT_DATA__')?.textContent)?.['props']?.['pageProps']?.['state']?.['data']?.['entity'];
  const title = text(entity?.['title']) ?? text(entity?.['name']);
  if (!entity || !title || text(entity['uri'] ?? entity['relatedEntityUri']) !== `spotify:${ref.kind}:${ref.id}`) return undefined;
  const named = list(entity['artists']).flatMap((artist) => artistOf(artist['name'], artist['uri']) ?? []);
  // Only an album's subtitle is its artist; a playlist's is its owner.
  const subtitle = ref.kind === 'album' ? text(entity['subtitle']) : undefined;
  const tracks = list(entity['trackList']).flatMap((track, index) => embedTrack(track, index) ?? []);
  const year = yearIn(text(entity['releaseDate']?.['isoString']));
  return {
    title,
    artists: named.length > 0 ? named : subtitle ? [{ name: subtitle }] : [],
    tracks,
    ...(year ? { year } : {}),
    ...(tracks.length > 0 ? { trackCount: tracks.length } : {}),
  };
}

function embedTrack(track: Json, index: number): TrackFacts | undefined {
  const id = idOfUri(track['uri']);
  const title = text(track['title']);
  const artists = text(track['subtitle']);
  const durationMs = number(track['duration']);
  if (!id || !title) return undefined;
  return {
    position: `1-${index + 1}`,
    title,
    id,
    url: spotifyUrl('track', id),
    ...(artists ? { artists: [artists] } : {}),
    ...(durationMs ? { durationMs } : {}),
  };
}
