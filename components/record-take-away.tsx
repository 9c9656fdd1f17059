import { sheetOfRecord } from '../lib/view/export/record-sheet';
import { pictureOf } from '../lib/view/picture';
import type { RecordView } from './record';
import { TakeAway } from './take-away';

/** All of a record, to be taken along. */
export function RecordTakeAway({ record }: { record: RecordView }) {
  const hasPicture = record.answer.tracks.length > 1 && record.producers.length > 0;
  return <TakeAway sheet={() => sheetOfRecord(record)} picture={hasPicture ? () => pictureOf(record) : undefined} />;
}
