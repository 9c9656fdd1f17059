import type { Subject, Track } from '../../model/subject';
import type { Network } from '../../net/network';
import type { Known, SourceReport } from '../source';
import { creditsOf } from './credits';
import { linesOfRecording, type PlacedTrack, tracksOf } from './lines';
import { readRecording } from './recording';
import { readRelease, trackCountOf, trackOf } from './release';
import { RECORDING_INC, request, SITE } from './requests';
import { type Recording, type Release, recordingListSchema } from './schemas';

/** The look-up of a release with more recordings than this leaves the relations of all of them out, without a word. */
const MOST_IN_LOOK_UP = 500;
/** The service gives no more a page. https://musicbrainz.org/doc/MusicBrainz_API#Paging */
const PAGE = 100;

const pageRequest = (release: string, offset: number) =>
  request('recording', RECORDING_INC, [
    ['release', release],
    ['limit', String(PAGE)],
    ['offset', String(offset)],
  ]);

/** The recordings of a release with their people and works' writers, page by page; the next one is asked for when it is wanted. */
async function* pagesOf(release: string, network: Network): AsyncGenerator<Recording[]> {
  for (let offset = 0, count = 1; offset < count; offset += PAGE) {
    const page = await network.json(pageRequest(release, offset), recordingListSchema);
    count = page?.['recording-count'] ?? 0;
    if (page?.recordings.length) yield page.recordings;
  }
}

/** The tracks of the release that play one of these recordings, each with what is known about it. */
function placed(release: Release, recordings: Recording[]): PlacedTrack[] {
  const byId = new Map(recordings.map((each) => [each.id, each]));
  return tracksOf(release).flatMap((track) => {
    const recording = byId.get(track.recording.id);
    return recording ? [{ ...track, recording }] : [];
  });
}

function reportOf(release: Release, recordings: Recording[]): SourceReport {
  const tracks = placed(release, recordings);
  const lines = tracks.flatMap(({ recording, position }) => linesOfRecording(recording, position));
  return {
    tracks: tracks.map((track) => trackOf(track, new Map())),
    ...creditsOf(lines, { release: release.id, readAt: new Date().toISOString() }),
    handles: [],
    found: {},
    link: `${SITE}/release/${release.id}`,
  };
}

/** The page is about one track: only its recording is read. */
async function* oneTrack(release: Release, position: string | undefined, network: Network): AsyncGenerator<SourceReport> {
  const track = tracksOf(release).find((each) => each.position === position);
  const recording = track && (await readRecording(track.recording.id, network));
  if (recording) yield reportOf(release, [recording]);
}

/**
 * Credits of the tracks of a release that is too big for one look-up: one request and one report per hundred recordings, in
 * the order of the service. Nothing, and no request, for every other release: what its look-up said is all there is.
 */
export async function* onTracks(subject: Subject, known: Known, _tracks: Track[], network: Network): AsyncGenerator<SourceReport> {
  const { mbRelease, trackCount = 0, trackPosition } = known;
  if (!mbRelease || trackCount <= MOST_IN_LOOK_UP) return;
  const release = await readRelease(mbRelease, network); // kept since its look-up
  if (!release || (trackCountOf(release) ?? 0) <= MOST_IN_LOOK_UP) return;
  if (subject.ref.kind === 'track') return yield* oneTrack(release, trackPosition, network);
  for await (const recordings of pagesOf(release.id, network)) yield reportOf(release, recordings);
}
