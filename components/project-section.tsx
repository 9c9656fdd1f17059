import { useContext } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import { rowKeys } from '../lib/view/row-keys';
import { ExecutiveRow } from './executive-row';
import { MoreParts } from './more-parts';
import type { RecordView } from './record';
import { Section } from './section';

interface Props {
  record: RecordView;
  onOpenPerson: (id: string) => void;
  onAskWhy: (id: string) => void;
}

export function ProjectSection({ record, onOpenPerson, onAskWhy }: Props) {
  const { project } = record;
  const people = [...project.executives, ...project.artistsAndRepertoire];
  const { labelsOf, LabelRow, Several } = useContext(MoreParts);
  const labels = labelsOf?.(record.answer, record.crew) ?? [];
  if (people.length + labels.length === 0) return null;
  const keys = rowKeys(people, (row) => `${row.person.name} ${row.role.id}`);
  return (
    <Section title={t('section_project')} id="project">
      {record.isTrack && <p class="section__note">{releaseNote(record)}</p>}
      {Several && <Several count={new Set(project.executives.map(({ person }) => person.id)).size} />}
      <ul class="rows">
        {people.map((row, index) => (
          <ExecutiveRow
            key={keys[index]}
            row={row}
            isSameRole={people[index - 1]?.role.id === row.role.id}
            record={record}
            onOpenPerson={onOpenPerson}
            onAskWhy={onAskWhy}
          />
        ))}
        {LabelRow && labels.map((label, index) => <LabelRow key={label.name} label={label} isSameRole={index > 0} record={record} />)}
      </ul>
    </Section>
  );
}

function releaseNote(record: RecordView): string {
  const title = record.answer.release?.title ?? record.answer.subject.facts?.album?.title;
  return title ? t('project_of_release', { title }) : t('project_of_track');
}
