import { listOf, t } from '../lib/i18n/messages';
import type { Blank } from '../lib/model/answer';
import { blanksOn, differencesOn } from '../lib/view/disagreements';
import { capital, sourceWords } from '../lib/view/words/source-words';
import type { RecordView } from './record';
import { SafeLink } from './safe-link';
import { differenceWords } from './words/difference-words';

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
      {blanks.length > 0 && <Blanks blanks={blanks} />}
    </>
  );
}

/** Who knows the track and names nobody, each with its own page to add one. */
function Blanks({ blanks }: { blanks: Blank[] }) {
  const sources = listOf(blanks.map(({ source }) => sourceWords(source)));
  return (
    <p class="doubt doubt--blank" data-blank={blanks.map(({ source }) => source).join(' ')}>
      {capital(t('blank_track', { sources, count: blanks.length }))}
      {blanks.flatMap(({ source, editLink }) =>
        editLink
          ? [
              ' ',
              <SafeLink class="link link--quiet" href={editLink} key={source}>
                {t('blank_add', { source: sourceWords(source) })}
              </SafeLink>,
            ]
          : [],
      )}
    </p>
  );
}
