import { t } from '../../lib/i18n/messages';
import type { Discography } from '../../lib/model/discography';
import { companionsOf, workedFor } from '../../lib/view/credited';
import { peopleIn } from '../../lib/view/people-in';
import { hashOf } from '../../lib/view/route';
import { Section } from '../section';
import { PersonLink } from './behind-line';

interface Props {
  discography: Discography;
  /** Reads a few more records with everybody on them. */
  onRead: () => void;
}

/** For whom somebody works, and beside whom. */
export function CompanySection({ discography, onRead }: Props) {
  return (
    <>
      <WorksFor discography={discography} />
      <WorksWith discography={discography} onRead={onRead} />
    </>
  );
}

function WorksFor({ discography }: Pick<Props, 'discography'>) {
  const artists = workedFor(discography);
  const person = peopleIn(discography);
  if (artists.length === 0) return null;
  return (
    <Section title={t('person_artists')} id="artists">
      <ul class="company">
        {artists.map(({ key, name, songs }) => (
          <li class="company__one" key={key}>
            <a class="link" data-hit href={hashOf({ view: 'artist', about: { key, name, ids: person(key).contributor?.ids ?? {} } })}>
              <bdi dir="auto">{name}</bdi>
            </a>{' '}
            <span class="behind__quiet">{t('tracks_count', { count: songs })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Only whole records tell it, a request each: so it is read as far as somebody asks. */
function WorksWith({ discography, onRead }: Props) {
  const { company, complete, songs } = discography;
  const companions = companionsOf(discography);
  const person = peopleIn(discography);
  const isPlaced = songs.some(({ records }) => records.length > 0);
  const isDone = company !== undefined && company.read >= company.total;
  if (!isPlaced) return null;
  return (
    <Section title={t('person_companions')} id="companions">
      {companions.length > 0 && (
        <ul class="company">
          {companions.map(({ id, songs }) => (
            <li class="company__one" key={id}>
              <PersonLink person={person(id)} /> <span class="behind__quiet">{t('tracks_count', { count: songs })}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="section__note" role="status">
        {company ? t('person_company_read', { read: company.read, count: company.total }) : t('person_company_hint')}
        {company?.hasFailed && ` ${t('person_company_failed')}`}
      </p>
      {!isDone && (
        <button type="button" class="button" data-company disabled={!complete} onClick={onRead}>
          {t(company ? 'person_company_more' : 'person_company_find')}
        </button>
      )}
    </Section>
  );
}
