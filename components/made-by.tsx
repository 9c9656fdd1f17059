import { isSureOf } from '../lib/view/completeness';
import { coProducersOf, soundOf, soundOfTrack, steeringOf } from '../lib/view/made-by';
import type { RecordView } from './record';
import { madeByTrackWords, madeByWords } from './words/made-by-words';

/** Who made the sound and who ran the project, in one plain sentence. */
export function MadeBy({ record }: { record: RecordView }) {
  const { producers, project, answer, isTrack } = record;
  const [track] = answer.tracks;
  const steering = steeringOf(project);
  const isSure = isSureOf(answer);
  const words =
    isTrack && track
      ? madeByTrackWords(soundOfTrack(producers, track.position), steering, isSure)
      : madeByWords({ sound: soundOf(producers, answer), coProducers: coProducersOf(producers), steering, isSure });
  if (words === '' || (producers.length === 0 && steering.length === 0)) return null;
  return (
    // `npm run bench:popup` measures when it is painted. https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming
    <p class="made-by" dir="auto" data-made-by elementtiming="made-by">
      {words}
    </p>
  );
}
