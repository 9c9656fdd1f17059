import { useContext } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import { rowKeys } from '../lib/view/row-keys';
import { MoreParts } from './more-parts';
import { ProducerRow } from './producer-row';
import type { RecordView } from './record';
import { Section } from './section';
import { SkeletonRows } from './skeleton';

interface Props {
  record: RecordView;
  onOpenPerson: (id: string) => void;
  /** Of the producers only so many. */
  most?: number;
}

/** On longer lists "no handle listed" is said inside each person only. */
const MOST_WITH_NO_HANDLE = 6;

/** Producers, and in words what is still open about them. */
export function SoundSection({ record, onOpenPerson, most }: Props) {
  const { MadeBy, TrackDoubts, TracksWithout } = useContext(MoreParts);
  const { producers, answer, isTrack } = record;
  return (
    <Section title={t('section_sound')} id="sound">
      {MadeBy && <MadeBy record={record} />}
      <Producers record={record} onOpenPerson={onOpenPerson} {...(most ? { most } : {})} />
      {producers.length === 0 && record.isAsking && <SkeletonRows count={2} />}
      {producers.length === 0 && answer.complete && <p class="section__note">{t(isTrack ? 'sound_none_track' : 'sound_none')}</p>}
      {isTrack && TrackDoubts && answer.tracks[0] && <TrackDoubts record={record} track={answer.tracks[0].position} />}
      {TracksWithout && producers.length > 0 && !isTrack && <TracksWithout record={record} />}
    </Section>
  );
}

function Producers({ record, onOpenPerson, most }: Props) {
  const { useMore } = useContext(MoreParts);
  const { shown, more } = useMore?.(record.producers.slice(0, most)) ?? { shown: record.producers, more: null };
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
