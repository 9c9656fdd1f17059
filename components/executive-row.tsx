import { t } from '../lib/i18n/messages';
import type { Reading } from '../lib/model/answer';
import type { Executive } from '../lib/view/project';
import { readingWords } from '../lib/view/words/reading-words';
import { roleTitle } from '../lib/view/words/role-words';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import { PersonDetails } from './person-details';
import { PersonName } from './person-name';
import { ReadingReasons } from './reading-reasons';
import type { RecordView } from './record';
import { Row } from './row';

interface Props {
  row: Executive;
  isSameRole: boolean;
  record: RecordView;
  onOpenPerson: (id: string) => void;
  onAskWhy: (id: string) => void;
}

/** One who ran the project: the name unfolds the proofs, "why" the reasons of the reading. */
export function ExecutiveRow({ row, isSameRole, record, onOpenPerson, onAskWhy }: Props) {
  const summary = (
    <>
      <PersonName person={row.person} />
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  const reading = row.reading && <ReadingLine reading={row.reading} row={row} onAskWhy={onAskWhy} />;
  const isExecutive = row.role.family === 'executive';
  const hooks = { 'data-executive': isExecutive ? row.person.id : undefined, 'data-project': row.role.id };
  return (
    <Row roleId={row.role.id} words={roleTitle(row.role.id)} isSameRole={isSameRole} hooks={hooks}>
      <Disclosure class="producer" summary={summary} aside={reading} onOpen={() => onOpenPerson(row.person.id)}>
        {() => <PersonDetails person={row.person} record={record} />}
      </Disclosure>
    </Row>
  );
}

function ReadingLine({ reading, row: { person }, onAskWhy }: Pick<Props, 'row' | 'onAskWhy'> & { reading: Reading }) {
  const sentence = reading.kinds.map(({ kind }) => readingWords(kind)).join(' ');
  const summary = (
    <>
      <span class="reading__sentence">{sentence}</span>{' '}
      <span class="reading__why">
        {t('why')}
        <Icon name="fold" class="icon icon--fold" />
      </span>
    </>
  );
  return (
    <div data-reading={reading.kinds.map(({ kind }) => kind).join(' ')}>
      <Disclosure
        class="reading"
        summary={summary}
        label={`${sentence} ${t('why_of', { name: person.name })}`}
        onOpen={() => onAskWhy(person.id)}
      >
        {() => <ReadingReasons reading={reading} contributor={person.contributor} />}
      </Disclosure>
    </div>
  );
}
