import { t } from '../../lib/i18n/messages';
import type { DiscographyCredit, Song } from '../../lib/model/discography';
import type { CreditedRow } from '../../lib/view/credited';
import { hashOf } from '../../lib/view/route';
import { Disclosure } from '../disclosure';
import { Icon } from '../icon';
import { ProofLine } from '../proof-line';
import { SafeLink } from '../safe-link';

interface Props {
  row: CreditedRow;
  /** Of the role that the row stands under. */
  credits: DiscographyCredit[];
}

/** One record with the songs that somebody is credited on; a song whose record is not known yet stands for itself. */
export function CreditedLine({ row: { record, songs }, credits }: Props) {
  const ids = new Set(songs.map(({ id }) => id));
  const own = credits.filter((credit) =>
    credit.scope === 'release' ? credit.record === record?.key : credit.scope.some((id) => ids.has(id)),
  );
  const [first] = songs;
  const artists = record?.artists ?? first?.artists;
  const facts = [artists, record?.year ?? first?.year, record?.type].filter((fact) => fact !== undefined && fact !== '');
  const extent = record ? songWords(songs) : t('person_song');
  const summary = (
    <>
      <span class="credited__songs">{extent}</span>
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  return (
    <article class="credited" data-credited={record?.key ?? first?.id}>
      {record ? (
        <a class="credited__title" data-hit href={hashOf({ view: 'record', subject: record.subject })}>
          <bdi dir="auto">{record.title}</bdi>
        </a>
      ) : (
        <bdi class="credited__title" dir="auto">
          {first?.title}
        </bdi>
      )}
      <bdi class="credited__facts" dir="auto">
        {facts.join(' · ')}
      </bdi>
      <Disclosure
        class="credited-more"
        summary={summary}
        label={t('person_more_of', { title: record?.title ?? first?.title ?? '', extent })}
      >
        {() => <Proofs credits={own} songs={songs} />}
      </Disclosure>
    </article>
  );
}

function songWords(songs: Song[]): string {
  const [first] = songs;
  if (!first) return t('extent_release');
  return songs.length === 1 ? first.title : t('tracks_count', { count: songs.length });
}

/** On which songs, and who says so. */
function Proofs({ credits, songs }: { credits: DiscographyCredit[]; songs: Song[] }) {
  return (
    <>
      {songs.length > 1 && (
        <ul class="credited__list">
          {songs.map((song) => (
            <li key={song.id}>
              <SafeLink class="link link--quiet" href={song.link}>
                <bdi dir="auto">{song.title}</bdi>
              </SafeLink>
            </li>
          ))}
        </ul>
      )}
      <ul class="credit__proofs">
        {credits.flatMap(({ id, proofs }) => proofs.slice(0, 1).map((proof) => <ProofLine key={id} proof={proof} />))}
      </ul>
    </>
  );
}
