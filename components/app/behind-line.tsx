import { listOf, t } from '../../lib/i18n/messages';
import type { Discography, DiscographyRecord } from '../../lib/model/discography';
import { platformOrder } from '../../lib/platforms/names';
import type { BehindRow } from '../../lib/view/behind';
import { handlesOf } from '../../lib/view/handles';
import type { Person } from '../../lib/view/person';
import { hashOf } from '../../lib/view/route';
import { roleTitle } from '../../lib/view/words/role-words';
import { Disclosure } from '../disclosure';
import { HandleBlock } from '../handle-block';
import { HandleLine } from '../handle-line';
import { Icon } from '../icon';

interface Props {
  row: BehindRow;
  discography: Discography;
  onOpenPerson: (id: string) => void;
}

/** One person behind the music: how much of it, since when, with whom, and where they can be reached. */
export function BehindLine({ row, discography, onOpenPerson }: Props) {
  const [best, ...others] = handlesOf(discography, row.person.id, { platformOrder });
  const summary = (
    <>
      {extentWords(row)}
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  return (
    <article class="behind" data-behind={row.person.id}>
      <PersonLink person={row.person} />
      <p class="behind__roles">
        {row.roles
          .slice(0, MOST_ROLES)
          .map(({ id }) => roleTitle(id))
          .join(' · ')}
      </p>
      {best && <HandleLine handle={best} />}
      <Disclosure
        class="behind-more"
        summary={summary}
        label={t('behind_more_of', { name: row.person.name, extent: extentWords(row) })}
        onOpen={() => onOpenPerson(row.person.id)}
      >
        {() => (
          <>
            <ul class="behind__records">
              {row.records.map(({ record, songs }) => (
                <li key={record.key}>
                  <RecordLink record={record} /> <span class="behind__quiet">{recordWords(record, songs)}</span>
                </li>
              ))}
            </ul>
            {row.beside.length > 0 && (
              <p class="behind__quiet">{t('behind_beside', { names: listOf(row.beside.map(({ name }) => name)) })}</p>
            )}
            {[...(best ? [best] : []), ...others].map((handle) => (
              <HandleBlock key={handle.url} handle={handle} person={row.person.contributor} isShown={handle === best} />
            ))}
          </>
        )}
      </Disclosure>
    </article>
  );
}

const MOST_ROLES = 3;

/** To everything that somebody is credited on; of somebody without any id there is nothing more to see. */
export function PersonLink({ person }: { person: Person }) {
  const { id, name, contributor } = person;
  const words = (
    <bdi class="name__credited" dir="auto">
      {name}
    </bdi>
  );
  if (id.startsWith('name:')) return <span class="behind__name">{words}</span>;
  return (
    <a class="behind__name" data-hit href={hashOf({ view: 'person', about: { key: id, name, ids: contributor?.ids ?? {} } })}>
      {words}
    </a>
  );
}

export const RecordLink = ({ record }: { record: DiscographyRecord }) => (
  <a class="link record-link" href={hashOf({ view: 'record', subject: record.subject })} data-record={record.key}>
    <bdi dir="auto">{record.title}</bdi>
  </a>
);

function extentWords({ songs, records, years }: BehindRow): string {
  const on = t('behind_records', { count: records.length });
  const extent = songs > 0 ? t('behind_songs', { count: songs, records: on }) : on;
  return years ? `${extent} · ${years[0] === years[1] ? years[0] : `${years[0]}–${years[1]}`}` : extent;
}

function recordWords({ year, type }: DiscographyRecord, songs: number): string {
  const extent = songs > 0 ? t('tracks_count', { count: songs }) : t('extent_release');
  return [year, type, extent].filter((part) => part !== undefined).join(' · ');
}
