import type { Reason } from '../lib/model/answer';
import type { Credit } from '../lib/model/credit';
import { sourceWords } from '../lib/view/words/source-words';
import type { RecordView } from './record';
import { SafeLink } from './safe-link';
import { reasonWords } from './words/reason-words';
import { some } from './words/some-names';

/** What these credits are easily misread as, each said once. */
export function Remarks({ credits, record }: { credits: Credit[]; record: RecordView }) {
  const ids = new Set(credits.map(({ id }) => id));
  const remarks = (record.answer.remarks ?? []).filter(({ credit }) => ids.has(credit));
  const lines = new Map(remarks.map(({ reason }) => [wordsOf(reason, record), reason]));
  return [...lines].map(([words, { key, proof }]) => (
    <p class="credit__remark" dir="auto" data-remark={key} key={words}>
      {words}{' '}
      {proof && (
        <SafeLink class="link link--quiet" href={proof.link}>
          {sourceWords(proof.source)}
        </SafeLink>
      )}
    </p>
  ));
}

function wordsOf(reason: Reason, { crew }: RecordView): string {
  const { people } = reason;
  return reasonWords('remark', reason, people ? { names: some(people.map((id) => crew.person(id).name)) } : {});
}
