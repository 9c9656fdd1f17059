import { t } from '../lib/i18n/messages';
import { blanksOn, differencesOn } from '../lib/view/disagreements';
import type { RecordView } from './record';
import { SafeLink } from './safe-link';
import { differenceWords } from './words/difference-words';
import { capital, sourceWords } from './words/source-words';

/** What is doubtful about the producers of one track: sources that list different ones, sources that list none. */
export function TrackDoubts({ record, track }: { record: RecordView; track: string }) {
  const blanks = record.answer.complete && !record.isProduced(track) ? blanksOn(record.answer, track) : [];
  return (
    <>
      {differencesOn(record.answer, track, record.crew).map((difference) => (
        <p class="doubt" data-differ={difference.role} key={difference.role}>
          <bdi dir="auto">{differenceWords(difference)}</bdi>
        </p>
      ))}
      {blanks.map(({ source, editLink }) => (
        <p class="doubt doubt--blank" data-blank={source} key={source}>
          {capital(t('blank_track', { source: sourceWords(source) }))}{' '}
          {editLink && (
            <SafeLink class="link link--quiet" href={editLink}>
              {t('blank_add')}
            </SafeLink>
          )}
        </p>
      ))}
    </>
  );
}
