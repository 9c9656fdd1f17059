import { useMemo } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import { type CastFamily, type CastRow, everyoneElse } from '../lib/view/everyone';
import { extentOf } from '../lib/view/extent';
import { rowKeys } from '../lib/view/row-keys';
import { familyTitle } from '../lib/view/words/family-words';
import { roleWords } from '../lib/view/words/role-words';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import { PersonDetails } from './person-details';
import { PersonName } from './person-name';
import type { RecordView } from './record';
import { Row } from './row';
import { Section } from './section';
import { useMore } from './use-more';
import { extentWords } from './words/extent-words';

interface Props {
  record: RecordView;
  onOpenPerson: (id: string) => void;
}

/** Everybody else, folded by family with the number of people. */
export function EveryoneSection({ record, onOpenPerson }: Props) {
  const everyone = useMemo(() => everyoneElse(record.answer, record.crew, record.catalogue), [record]);
  if (everyone.length === 0) return null;
  return (
    <Section title={t('section_everyone')} id="everyone">
      {everyone.map((family) => (
        <div key={family.family} data-family={family.family}>
          <Disclosure
            class="fold"
            summary={<FoldSummary title={familyTitle(family.family)} count={family.people} preview={previewOf(family)} />}
          >
            {() => <Family family={family} record={record} onOpenPerson={onOpenPerson} />}
          </Disclosure>
        </div>
      ))}
    </Section>
  );
}

/** A family's name and size, and beside it the first few of its people, as far as they fit. */
export function FoldSummary({ title, count, preview }: { title: string; count: number; preview?: string }) {
  return (
    <>
      <span class="fold__head">
        <span class="fold__title">{title}</span> <span class="fold__count">{count}</span>
      </span>
      <span class="fold__preview" dir="auto" aria-hidden="true">
        {preview}
      </span>
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
}

const PREVIEWED = 6;

const previewOf = (family: CastFamily): string =>
  [...new Map(family.rows.map((row) => [row.person.id, row.person.name])).values()].slice(0, PREVIEWED).join(', ');

function Family({ family, record, onOpenPerson }: Props & { family: CastFamily }) {
  const { shown, more } = useMore(family.rows);
  const keys = rowKeys(shown, (row) => `${row.person.name} ${row.role.id}`);
  return (
    <>
      <ul class="rows rows--tight">
        {shown.map((row, index) => (
          <CastLine
            key={keys[index]}
            row={row}
            isSameRole={index > 0 && wordsOf(shown[index - 1]) === wordsOf(row)}
            record={record}
            onOpenPerson={onOpenPerson}
          />
        ))}
      </ul>
      {more}
    </>
  );
}

const wordsOf = (row: CastRow | undefined): string => (row ? roleWords(row.role.id, row.credits) : '');

function CastLine({ row, isSameRole, record, onOpenPerson }: Props & { row: CastRow; isSameRole: boolean }) {
  const extent = extentOf(row.credits);
  const summary = (
    <>
      <PersonName person={row.person} />
      <Icon name="fold" class="icon icon--fold" />
      {extent.kind === 'tracks' && <span class="cast__extent">{extentWords(extent, record)}</span>}
    </>
  );
  return (
    <Row roleId={row.role.id} words={wordsOf(row)} isSameRole={isSameRole} hooks={{ 'data-person': row.person.id }}>
      <Disclosure class="producer" summary={summary} onOpen={() => onOpenPerson(row.person.id)}>
        {() => <PersonDetails person={row.person} record={record} />}
      </Disclosure>
    </Row>
  );
}
