import { soundOf, soundOfTrack, steeringOf } from '../lib/view/made-by';
import type { RecordView } from './record';
import { madeByTrackWords, madeByWords } from './words/made-by-words';

/** Who made the sound and who ran the project, in one plain sentence. */
export function MadeBy({ record }: { record: RecordView }) {
  const { producers, project, answer, isTrack } = record;
  const [track] = answer.tracks;
  const steering = steeringOf(project);
  if (producers.length === 0 && steering.length === 0) return null;
  const words =
    isTrack && track
      ? madeByTrackWords(soundOfTrack(producers, track.position), steering)
      : madeByWords(soundOf(producers, answer), steering);
  return (
    <p class="made-by" dir="auto" data-made-by>
      {words}
    </p>
  );
}
