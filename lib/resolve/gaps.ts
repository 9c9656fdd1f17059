import type { Answer } from '../model/answer';
import type { Subject, Track } from '../model/subject';
import { roleOf } from '../roles';
import { pageTracks } from './known';

type Credited = Pick<Answer, 'credits' | 'tracks' | 'outcomes'>;

const produces = (role: string): boolean => roleOf(role).family === 'producing';

const hasProducer = ({ credits }: Credited, position: string): boolean =>
  credits.some((credit) => credit.scope !== 'release' && credit.scope.includes(position) && produces(credit.role));

/** MusicBrainz, the one source with the whole record, has not matched, or producers are named for under half the tracks. */
export function hasGaps(answer: Credited): boolean {
  if (answer.outcomes.find((outcome) => outcome.source === 'musicbrainz')?.state !== 'found') return true;
  const produced = answer.tracks.filter((track) => hasProducer(answer, track.position)).length;
  return produced * 2 < answer.tracks.length;
}

/** Tracks without a producer; all tracks while somebody is known to have produced on the album, but not where. */
export function unclearTracks(answer: Credited): Track[] {
  const placeless = answer.credits.some(
    (credit) => credit.scope === 'release' && produces(credit.role) && credit.proofs.every((proof) => proof.via === 'song_performances'),
  );
  return placeless ? answer.tracks : answer.tracks.filter((track) => !hasProducer(answer, track.position));
}

/** Tracks as a source is asked about them: on its own page with the page's ids and positions, elsewhere with the release's. */
export function tracksToAsk(source: string, subject: Subject, wanted: Track[]): Track[] {
  if (subject.ref.site !== source) return wanted;
  const ids = new Set(wanted.flatMap((track) => track.ids[source] ?? []));
  const own = pageTracks(subject);
  return ids.size > 0 ? own.filter((track) => ids.has(track.ids[source] ?? '')) : own;
}
