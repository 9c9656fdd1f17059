import { useContext } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import { handlesOf } from '../lib/view/handles';
import type { Producer } from '../lib/view/producers';
import { roleTitle } from '../lib/view/words/role-words';
import { Disclosure } from './disclosure';
import { HandleLine } from './handle-line';
import { Icon } from './icon';
import { MoreParts } from './more-parts';
import { PersonDetails } from './person-details';
import { PersonName } from './person-name';
import type { RecordView } from './record';
import { Row } from './row';
import { extentWords } from './words/extent-words';

interface Props {
  producer: Producer;
  isSameRole: boolean;
  /** Whether a missing handle is said here; otherwise only inside. */
  saysNoHandle: boolean;
  record: RecordView;
  onOpenPerson: (id: string) => void;
}

/** One producer: what kind, which tracks, the best handle; the name unfolds the rest. */
export function ProducerRow({ producer, isSameRole, saysNoHandle, record, onOpenPerson }: Props) {
  const { AlsoLine } = useContext(MoreParts);
  const { person, role } = producer;
  const [best] = handlesOf(record.answer, person.id, record.catalogue);
  const saysNone = !best && saysNoHandle && record.answer.complete;
  const summary = (
    <>
      <PersonName person={person} />
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  const aside = (
    <div class="producer__aside">
      <Tracks producer={producer} record={record} />
      {AlsoLine && <AlsoLine producer={producer} />}
      {best && <HandleLine handle={best} />}
      {saysNone && <NoHandle />}
    </div>
  );
  return (
    <Row roleId={role.id} words={roleTitle(role.id)} isSameRole={isSameRole} hooks={{ 'data-producer': person.id, 'data-kind': role.id }}>
      <Disclosure class="producer" summary={summary} aside={aside} onOpen={() => onOpenPerson(person.id)}>
        {() => <PersonDetails person={person} record={record} shown={best ? 1 : saysNone ? 0 : undefined} />}
      </Disclosure>
    </Row>
  );
}

const NoHandle = () => (
  <p class="producer__no-handle" data-no-handle="none">
    {t('handle_none')}
  </p>
);

function Tracks({ producer, record }: { producer: Producer; record: RecordView }) {
  const { TrackStrip } = useContext(MoreParts);
  const words = extentWords(producer.extent, record);
  const drawn = TrackStrip && producer.extent.kind === 'tracks' && record.answer.tracks.length > 1;
  if (!drawn && !words) return null;
  return (
    <p class="producer__tracks">
      {drawn && <TrackStrip producer={producer} record={record} />}
      <span class="producer__count">{words}</span>
    </p>
  );
}
