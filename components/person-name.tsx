import { t } from '../lib/i18n/messages';
import type { Person } from '../lib/view/person';

/** As credited here, with the better-known name beside it where they differ. */
export function PersonName({ person }: { person: Person }) {
  return (
    <span class="name">
      <bdi class="name__credited" dir="auto">
        {person.name}
      </bdi>
      {person.knownAs && (
        <span class="name__known" title={t('known_as', { name: person.knownAs })}>
          {' '}
          (<bdi dir="auto">{person.knownAs}</bdi>)
        </span>
      )}
    </span>
  );
}
