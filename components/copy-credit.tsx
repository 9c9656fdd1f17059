import type { Credit } from '../lib/model/credit';
import { entryOf, sheetOfRecord } from '../lib/view/export/record-sheet';
import { creditLineText } from '../lib/view/export/text';
import { CopyLine } from './copy-line';
import type { RecordView } from './record';

/** One person's credits in one role, as one line to be pasted elsewhere. */
export function CopyCredit({ credits, record }: { credits: Credit[]; record: RecordView }) {
  const person = record.crew.person(credits[0]?.contributor ?? '', credits);
  return <CopyLine of={person.name} text={() => creditLineText(entryOf(record, credits), sheetOfRecord(record))} />;
}
