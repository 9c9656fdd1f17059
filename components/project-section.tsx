import { t } from '../lib/i18n/messages';
import { isEmptyProject, type Project } from '../lib/view/project';
import { rowKeys } from '../lib/view/row-keys';
import { Disclosure } from './disclosure';
import { ExecutiveRow } from './executive-row';
import { GuideLink } from './guide-link';
import { Icon } from './icon';
import { PersonDetails } from './person-details';
import { PersonName } from './person-name';
import type { RecordView } from './record';
import { Row } from './row';
import { Section } from './section';
import { roleTitle } from './words/role-words';

interface Props {
  record: RecordView;
  onOpenPerson: (id: string) => void;
  onAskWhy: (id: string) => void;
}

export function ProjectSection({ record, onOpenPerson, onAskWhy }: Props) {
  const { project } = record;
  const people = [...project.executives, ...project.artistsAndRepertoire];
  if (isEmptyProject(project)) return null;
  const keys = rowKeys(people, (row) => `${row.person.name} ${row.role.id}`);
  return (
    <Section title={t('section_project')} id="project">
      {record.isTrack && <p class="section__note">{releaseNote(record)}</p>}
      <Several count={new Set(project.executives.map(({ person }) => person.id)).size} />
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
        {project.labels.map((label, index) => (
          <LabelRow key={label.name} label={label} isSameRole={index > 0} record={record} />
        ))}
      </ul>
    </Section>
  );
}

/** Many hold the credit together more often than not: what that usually means is said once. */
function Several({ count }: { count: number }) {
  if (count < 2) return null;
  return (
    <p class="section__note" data-several>
      {t('project_several', { count })} <GuideLink place="executive">{t('guide_of_executives')}</GuideLink>
    </p>
  );
}

function LabelRow({ label, isSameRole, record }: { label: Project['labels'][number]; isSameRole: boolean; record: RecordView }) {
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

function releaseNote(record: RecordView): string {
  const title = record.answer.release?.title ?? record.answer.subject.facts?.album?.title;
  return title ? t('project_of_release', { title }) : t('project_of_track');
}
