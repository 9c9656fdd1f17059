import { useContext } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import type { Contributor } from '../lib/model/contributor';
import { isOrganisationKind } from '../lib/model/organisation';
import { hashOf } from '../lib/view/route';
import { Surroundings } from './surroundings';

/** From one record to the next: all that somebody is credited on. Nobody is looked up by a bare name. */
export function MoreOfPerson({ person: { id, name, ids, kind } }: { person: Contributor }) {
  const { views } = useContext(Surroundings);
  if (views === undefined || id.startsWith('name:') || isOrganisationKind(kind)) return null;
  return (
    <p class="details__note">
      <a class="link" data-more-of={id} href={`${views}${hashOf({ view: 'person', about: { key: id, name, ids } })}`}>
        {t('person_all')}
      </a>
    </p>
  );
}
