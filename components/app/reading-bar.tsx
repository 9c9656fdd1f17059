import { t } from '../../lib/i18n/messages';
import type { Discography, Progress } from '../../lib/model/discography';
import { sourceWords } from '../../lib/view/words/source-words';
import { OutcomeLine } from '../outcome-line';

interface Props {
  discography: Discography;
  isLost: boolean;
  onReadOn: () => void;
  onStop: () => void;
  onRetry: () => void;
}

/** How much has been read of how much there is, and the way to more: nothing here pretends to be everything. */
export function ReadingBar({ discography, isLost, onReadOn, onStop, onRetry }: Props) {
  const { progress, complete, hasMore, outcomes } = discography;
  const failed = outcomes.filter(({ state }) => state === 'failed');
  const isReading = !complete && !isLost;
  return (
    <div class="reading-bar" data-has-more={hasMore}>
      <div class="reading-bar__text" role="status">
        {isLost && <p>{t('search_lost')}</p>}
        {!isLost && progress.length === 0 && isReading && <p>{t('looking_title')}</p>}
        {progress.map((each) => (
          <p key={each.source}>{progressWords(each)}</p>
        ))}
      </div>
      {isReading && progress.length > 0 && (
        <button type="button" class="button" data-stop onClick={onStop}>
          {t('tracks_stop')}
        </button>
      )}
      {!isReading && hasMore && !isLost && (
        <button type="button" class="button" data-read-on onClick={onReadOn}>
          {t('reading_on')}
        </button>
      )}
      {!isReading && failed.length > 0 && <Failed failed={failed} onRetry={onRetry} />}
    </div>
  );
}

function Failed({ failed, onRetry }: { failed: Discography['outcomes']; onRetry: () => void }) {
  return (
    <div class="reading-bar__failed">
      <ul class="answered">
        {failed.map((outcome) => (
          <OutcomeLine key={outcome.source} outcome={outcome} />
        ))}
      </ul>
      <button type="button" class="link" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  );
}

function progressWords({ source, read, total, unit }: Progress): string {
  const name = sourceWords(source);
  if (total === undefined) return t('reading_some', { read, source: name });
  if (unit === 'editions') return t('reading_editions', { read, count: total, source: name });
  return unit === 'records'
    ? t('reading_records', { read, count: total, source: name })
    : t('reading_songs', { read, count: total, source: name });
}
