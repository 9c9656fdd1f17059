import * as z from 'zod/mini';
import type { Network } from '../../net/network';
import {
  type Album,
  type AlbumTrack,
  albumSchema,
  albumTrackSchema,
  type Person,
  personSchema,
  type Song,
  songSchema,
  thinSongSchema,
} from './schemas';

export const SITE = 'https://genius.com';
const DAY_MS = 86_400_000;
/** Pages of a track list that are followed at most: 500 tracks. */
const MOST_PAGES = 10;

const metaSchema = z.object({ meta: z.object({ status: z.number() }) });

/** The status that counts stands inside the answer; HTTP may say 200 all the same. */
function statusIn(body: unknown): number | undefined {
  const read = metaSchema.safeParse(body);
  return read.success ? read.data.meta.status : undefined;
}

const responseIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'response' in body ? body.response : undefined;

/**
 * `response` of one address of the public web API, which needs no key. `path` includes the query.
 * undefined = Genius does not know it. Throws SourceError.
 */
export async function ask<T extends z.ZodMiniType>(
  path: string,
  schema: T,
  network: Network,
  keepDays = 7,
): Promise<z.infer<T> | undefined> {
  const request = { endpoint: 'genius', path, keepMs: keepDays * DAY_MS, keepEmptyMs: DAY_MS, statusIn };
  return network.json(request, z.pipe(z.transform(responseIn), schema));
}

/** Without `text_format=plain` descriptions come as document trees, several times the size of the rest. */
const plain = (kind: string, id: string, list = '', query = ''): string =>
  `${kind}/${encodeURIComponent(id)}${list}?${query}text_format=plain`;

export const askSong = async (id: string, network: Network): Promise<Song | undefined> =>
  (await ask(plain('songs', id), z.object({ song: songSchema }), network))?.song;

export const askAlbum = async (id: string, network: Network): Promise<Album | undefined> =>
  (await ask(plain('albums', id), z.object({ album: albumSchema }), network))?.album;

export const askPerson = async (id: string, network: Network): Promise<Person | undefined> =>
  (await ask(plain('artists', id), z.object({ artist: personSchema }), network, 30))?.artist;

const nextPage = z.optional(z.nullable(z.number()));
const tracksSchema = z.object({ tracks: z.array(albumTrackSchema), next_page: nextPage });

/** Empty = Genius does not know the album. One request per 50 tracks. */
export async function askTracks(albumId: string, network: Network, page = 1): Promise<AlbumTrack[]> {
  const query = `${page > 1 ? `page=${page}&` : ''}per_page=50&`;
  const answer = await ask(plain('albums', albumId, '/tracks', query), tracksSchema, network);
  const next = answer?.next_page ?? 0;
  const rest = next > page && page < MOST_PAGES ? await askTracks(albumId, network, next) : [];
  return [...(answer?.tracks ?? []), ...rest];
}

const songsSchema = z.object({ songs: z.array(thinSongSchema), next_page: nextPage });

/** Songs that an artist has any part in, a page of 50 at a time; Genius does not say which part. */
export const askArtistSongs = (id: string, page: number, network: Network): Promise<z.infer<typeof songsSchema> | undefined> =>
  ask(plain('artists', id, '/songs', `page=${page}&per_page=50&`), songsSchema, network);
