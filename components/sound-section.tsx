import { t } from '../lib/i18n/messages';
import { completenessOf } from '../lib/view/completeness';
import { ProducerRow } from './producer-row';
import type { RecordView } from './record';
import { Section } from './section';
import { SkeletonRows } from './skeleton';
import { useMore } from './use-more';

interface Props {
  record: RecordView;
  onOpenPerson: (id: string) => void;
}

/** Producers, and in words what is still open about them. */
export function SoundSection({ record, onOpenPerson }: Props) {
  const { producers, answer, isTrack } = record;
  const { shown, more } = useMore(producers);
  const without = completenessOf(answer, record.isProduced).tracksWithout;
  return (
    <Section title={t('section_sound')} id="sound">
      <ul class="rows">
        {shown.map((producer, index) => (
          <ProducerRow
            key={producer.person.id}
            producer={producer}
            isSameRole={shown[index - 1]?.role.id === producer.role.id}
            record={record}
            onOpenPerson={onOpenPerson}
          />
        ))}
      </ul>
      {more}
      {producers.length === 0 && !answer.complete && <SkeletonRows count={2} />}
      {producers.length === 0 && answer.complete && <p class="section__note">{t(isTrack ? 'sound_none_track' : 'sound_none')}</p>}
      {producers.length > 0 && without > 0 && !isTrack && (
        <p class="section__note">{t('tracks_without', { count: without, total: answer.tracks.length })}</p>
      )}
    </Section>
  );
}
