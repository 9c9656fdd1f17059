import { t } from '../lib/i18n/messages';
import { covers, type Producer } from '../lib/view/producers';
import { shortRole } from '../lib/view/words/role-words';
import type { RecordView } from './record';
import { trackTitles } from './words/extent-words';

/** At most this many marks on a line; longer records take several lines of equal length. */
const PER_LINE = 18;

/** A picture of the record: one mark a track. Full = this kind of producing, half = another kind, a tick = not credited. */
export function TrackStrip({ producer, record }: { producer: Producer; record: RecordView }) {
  const { tracks } = record.answer;
  const lines = Math.ceil(tracks.length / PER_LINE);
  const label = t('strip_label', { tracks: trackTitles(producer.extent, record).join(', ') });
  return (
    <span class="strip" role="img" aria-label={label} style={{ '--per-line': Math.ceil(tracks.length / lines) }}>
      {tracks.map(({ position, title }) => {
        const track = `${record.numbers.get(position) ?? position} ${title}`;
        const mark = markOf(producer, position, track);
        return <span key={position} class={`strip__mark strip__mark--${mark.kind}`} title={mark.words} data-track={position} />;
      })}
    </span>
  );
}

function markOf(producer: Producer, position: string, track: string): { kind: string; words: string } {
  if (covers(producer.extent, position)) return { kind: 'on', words: t('strip_on', { track }) };
  const lesser = producer.lesser.find(({ extent }) => covers(extent, position));
  if (lesser) return { kind: 'lesser', words: t('strip_lesser', { track, role: shortRole(lesser.role.id) }) };
  return { kind: 'off', words: t('strip_off', { track }) };
}
