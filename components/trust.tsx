import type { Credit } from '../lib/model/credit';
import { confidenceOf } from '../lib/view/confidence';
import type { RecordView } from './record';
import { trustReason, trustWord } from './words/trust-words';

/** How sure it is, by shape and in words, with the reason. */
export function Trust({ credits, record }: { credits: Credit[]; record: RecordView }) {
  const confidence = confidenceOf(credits, record.answer);
  return (
    <p class="credit__trust" data-confidence={confidence.word}>
      <span class={`trust trust--${confidence.word}`}>
        <span class="trust__mark" aria-hidden="true" />
        {trustWord(confidence)}
      </span>{' '}
      <span class="credit__reason">{trustReason(confidence)}</span>
    </p>
  );
}
