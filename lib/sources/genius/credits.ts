import { bareTitle } from '../../model/names';
import type { Subject, Track } from '../../model/subject';
import type { Network } from '../../net/network';
import { type Known, nothing, type SourceReport } from '../source';
import { inParallel } from './in-parallel';
import { albumReport, ownSongReport, songReport, tracksOf } from './records';
import { askAlbum, askSong, askTracks } from './requests';
import { findAlbum, findSong } from './search';

/** Genius' own limit is unknown; faster callers were asked to stop. https://github.com/JonasWeinhold/Artwork-Extractor-for-Genius/issues/66 */
const AT_ONCE = 4;

/** The number that a Genius page of this kind holds. */
const ownId = ({ ref, facts }: Subject, kind: 'album' | 'track'): string | undefined =>
  ref.site === 'genius' && ref.kind === kind ? facts?.serviceId : undefined;

type Found = { id?: string; candidates: SourceReport['candidates'] };
const NOT_ASKED: Found = { candidates: [] };
const found = ({ hit, candidates }: Awaited<ReturnType<typeof findAlbum>>): Found => (hit ? { id: hit.id, candidates } : { candidates });

/** At most one request. */
async function albumIdOf(subject: Subject, known: Known, network: Network): Promise<Found> {
  const id = known.geniusAlbum ?? ownId(subject, 'album');
  const { albumTitle: title, artist, year } = known;
  if (id) return { id, candidates: [] };
  return title && artist ? found(await findAlbum({ title, artist, ...(year && { year }) }, network)) : NOT_ASKED;
}

/** At most one request. */
async function songIdOf(subject: Subject, known: Known, network: Network): Promise<Found> {
  const id = known.geniusSong ?? ownId(subject, 'track');
  const { trackTitle: title, artist } = known;
  if (id) return { id, candidates: [] };
  return title && artist ? found(await findSong({ title, artist }, network)) : NOT_ASKED;
}

const unmatched = ({ candidates }: Found): SourceReport => ({ ...nothing(), ...(candidates?.length && { candidates }) });

async function songCredits(subject: Subject, known: Known, network: Network): Promise<SourceReport> {
  const which = await songIdOf(subject, known, network);
  const song = which.id && (await askSong(which.id, network));
  return song ? ownSongReport(song, known.trackPosition ?? '1-1') : unmatched(which);
}

async function albumCredits(subject: Subject, known: Known, network: Network): Promise<SourceReport> {
  const which = await albumIdOf(subject, known, network);
  const album = which.id && (await askAlbum(which.id, network));
  return album ? albumReport(album) : unmatched(which);
}

/** At most two requests: a search when the number is not known, and the record. */
export async function credits(subject: Subject, known: Known, network: Network): Promise<SourceReport> {
  if (subject.ref.kind === 'track') return songCredits(subject, known, network);
  return subject.ref.kind === 'album' ? albumCredits(subject, known, network) : nothing();
}

/** The given tracks with Genius numbers; of an album whose tracks have none, Genius' own list as far as it is asked for. */
async function numbered(subject: Subject, known: Known, tracks: Track[], network: Network): Promise<Track[]> {
  if (tracks.length > 0 && tracks.every(({ ids }) => ids['genius'])) return tracks;
  const { id } = await albumIdOf(subject, known, network);
  const all = id ? tracksOf(await askTracks(id, network)) : [];
  const titles = new Set(tracks.map(({ title }) => bareTitle(title)));
  const positions = new Set(tracks.map(({ position }) => position));
  return tracks.length === 0 ? all : all.filter(({ title, position }) => titles.has(bareTitle(title)) || positions.has(position));
}

/** One request per song, and one or two more when their numbers are not known yet. What succeeded comes before a failure is thrown. */
export async function* onTracks(subject: Subject, known: Known, tracks: Track[], network: Network): AsyncGenerator<SourceReport> {
  const songs = await numbered(subject, known, tracks, network);
  const reports = inParallel(songs, AT_ONCE, async ({ ids, position }) => {
    const song = await askSong(ids['genius'] ?? '', network);
    return song && songReport(song, position);
  });
  for await (const report of reports) if (report) yield report;
}
