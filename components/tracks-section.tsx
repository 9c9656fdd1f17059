import { useContext } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import type { Track } from '../lib/model/subject';
import { soundOfTrack } from '../lib/view/made-by';
import { producersOfTrack } from '../lib/view/producers';
import { Disclosure } from './disclosure';
import { FoldSummary } from './everyone-section';
import { PlayingTrack } from './playing';
import type { RecordView } from './record';
import { SoundOfTrackLine } from './sound-of-track';
import { TrackDoubts } from './track-doubts';

interface Props {
  record: RecordView;
  onUnfold: () => void;
  onStop: () => void;
}

/** The record in its own order. Opening it asks for what is still unclear, song by song. */
export function TracksSection({ record, onUnfold, onStop }: Props) {
  const { tracks } = record.answer;
  if (record.isTrack || tracks.length === 0) return null;
  return (
    <section class="section section--plain" data-section="tracks">
      <Disclosure class="fold" summary={<FoldSummary title={t('tracks_title')} count={tracks.length} />} onOpen={onUnfold}>
        {() => <Tracks record={record} onStop={onStop} />}
      </Disclosure>
    </section>
  );
}

function Tracks({ record, onStop }: Omit<Props, 'onUnfold'>) {
  const { tracks } = record.answer;
  const isOpen = tracks.some((track) => producersOfTrack(record.producers, track.position).length === 0);
  return (
    <>
      {record.isAsking && (
        <button type="button" class="more" data-stop onClick={onStop}>
          {t('tracks_stop')}
        </button>
      )}
      {record.isUnsaid && isOpen && (
        <p class="section__note" data-unsaid>
          {t('tracks_unsaid')}
        </p>
      )}
      <ol class="tracks">
        {tracks.map((track) => (
          <TrackLine key={track.position} track={track} record={record} />
        ))}
      </ol>
    </>
  );
}

function TrackLine({ track, record }: { track: Track; record: RecordView }) {
  const kinds = soundOfTrack(record.producers, track.position);
  const playing = useContext(PlayingTrack);
  const plays = playing !== undefined && track.ids[playing.site] === playing.id;
  return (
    <li class="tracks__track" data-track-line={track.position} aria-current={plays ? 'true' : undefined}>
      <span class="tracks__number">{record.numbers.get(track.position)}</span>
      <div class="tracks__text">
        <bdi class="tracks__title" dir="auto">
          {track.title}
        </bdi>
        <span class="tracks__names">
          {kinds.length === 0 && record.answer.complete && !record.isProduced(track.position) && t('tracks_no_producer')}
          <SoundOfTrackLine kinds={kinds} />
        </span>
        <TrackDoubts record={record} track={track.position} />
      </div>
    </li>
  );
}
