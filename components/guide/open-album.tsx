import { t } from '../../lib/i18n/messages';
import { isSureOf } from '../../lib/view/completeness';
import { headlineOf } from '../../lib/view/headline';
import { rowKeys } from '../../lib/view/row-keys';
import { ExecutiveRow } from '../executive-row';
import { MadeBy } from '../made-by';
import type { RecordView } from '../record';
import type { GuideProps } from './guide';

/** The answer for the record that is open: its executive producers, each with a reading. */
export function OpenAlbum({ album, onOpenPerson, onAskWhy }: Omit<GuideProps, 'place'>) {
  if (!album) return <p class="article__aside">{t('guide_executive_open_none_open')}</p>;
  const { record } = album;
  if (!record) return <p class="article__aside">{t('guide_executive_open_asking')}</p>;
  const title = titleOf(record);
  return (
    <section class="album" data-open-album>
      <h4 class="album__title" dir="auto">
        {t('guide_executive_open_title', { title })}
      </h4>
      <MadeBy record={record} />
      <Executives record={record} title={title} onOpenPerson={onOpenPerson} onAskWhy={onAskWhy} />
    </section>
  );
}

/** Executive producers are named for a release, also where the page shows one of its tracks. */
function titleOf({ answer }: RecordView): string {
  const { title, release } = headlineOf(undefined, answer);
  return release ?? title;
}

function Executives({
  record,
  title,
  onOpenPerson,
  onAskWhy,
}: { record: RecordView; title: string } & Pick<GuideProps, 'onOpenPerson' | 'onAskWhy'>) {
  const { executives } = record.project;
  const keys = rowKeys(executives, (row) => `${row.person.name} ${row.role.id}`);
  if (executives.length === 0) return <p class="article__aside">{noneWords(record, title)}</p>;
  return (
    <>
      <p class="article__text">{t('guide_executive_open_list_intro')}</p>
      <ul class="rows">
        {executives.map((row, index) => (
          <ExecutiveRow
            key={keys[index]}
            row={row}
            isSameRole={executives[index - 1]?.role.id === row.role.id}
            record={record}
            onOpenPerson={onOpenPerson}
            onAskWhy={onAskWhy}
          />
        ))}
      </ul>
    </>
  );
}

/** "Nobody", "not yet" and "could not be asked" are three different things. */
function noneWords({ answer, isAsking }: RecordView, title: string): string {
  if (isAsking) return t('guide_executive_open_asking');
  return isSureOf(answer) ? t('guide_executive_open_none', { title }) : t('guide_executive_open_unknown', { title });
}
