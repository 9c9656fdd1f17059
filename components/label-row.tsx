import type { RecordLabel } from '../lib/view/labels';
import { roleTitle } from '../lib/view/words/role-words';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import { PersonDetails } from './person-details';
import { PersonName } from './person-name';
import type { RecordView } from './record';
import { Row } from './row';

/** A label, which may be a name and nothing more. */
export function LabelRow({ label, isSameRole, record }: { label: RecordLabel; isSameRole: boolean; record: RecordView }) {
  const { person, name } = label;
  return (
    <Row roleId="label" words={roleTitle('label')} isSameRole={isSameRole} hooks={{ 'data-label': name }}>
      {person ? (
        <Disclosure
          class="producer"
          summary={
            <>
              <PersonName person={person} />
              <Icon name="fold" class="icon icon--fold" />
            </>
          }
        >
          {() => <PersonDetails person={person} record={record} />}
        </Disclosure>
      ) : (
        <bdi class="row__plain" dir="auto">
          {name}
        </bdi>
      )}
    </Row>
  );
}
