import { t } from '../lib/i18n/messages';
import { completenessOf } from '../lib/view/completeness';
import { rowKeys } from '../lib/view/row-keys';
import { MadeBy } from './made-by';
import { ProducerRow } from './producer-row';
import type { RecordView } from './record';
import { Section } from './section';
import { SkeletonRows } from './skeleton';
import { TrackDoubts } from './track-doubts';
import { useMore } from './use-more';

interface Props {
  record: RecordView;
  onOpenPerson: (id: string) => void;
}

/** On longer lists "no handle listed" is said inside each person only. */
const MOST_WITH_NO_HANDLE = 6;

/** Producers, and in words what is still open about them. */
export function SoundSection({ record, onOpenPerson }: Props) {
  const { producers, answer, isTrack } = record;
  const without = completenessOf(answer, record.isProduced).tracksWithout;
  return (
    <Section title={t('section_sound')} id="sound">
      <MadeBy record={record} />
      <Producers record={record} onOpenPerson={onOpenPerson} />
      {producers.length === 0 && record.isAsking && <SkeletonRows count={2} />}
      {producers.length === 0 && answer.complete && <p class="section__note">{t(isTrack ? 'sound_none_track' : 'sound_none')}</p>}
      {isTrack && answer.tracks[0] && <TrackDoubts record={record} track={answer.tracks[0].position} />}
      {producers.length > 0 && without > 0 && !isTrack && (
        <p class="section__note">{t('tracks_without', { count: without, total: answer.tracks.length })}</p>
      )}
    </Section>
  );
}

function Producers({ record, onOpenPerson }: Props) {
  const { shown, more } = useMore(record.producers);
  // By name alone: the main kind of producing may change as sources answer.
  const keys = rowKeys(shown, (producer) => producer.person.name);
  return (
    <>
      <ul class="rows">
        {shown.map((producer, index) => (
          <ProducerRow
            key={keys[index]}
            producer={producer}
            isSameRole={shown[index - 1]?.role.id === producer.role.id}
            saysNoHandle={record.producers.length <= MOST_WITH_NO_HANDLE}
            record={record}
            onOpenPerson={onOpenPerson}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
