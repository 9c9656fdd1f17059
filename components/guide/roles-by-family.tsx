import { t } from '../../lib/i18n/messages';
import { groupBy } from '../../lib/model/group-by';
import type { GuideRole } from '../../lib/view/find-roles';
import { familyTitle } from '../../lib/view/words/family-words';
import { RoleEntry } from './role-entry';

interface Props {
  roles: GuideRole[];
  place: string;
  /** Results stand in their own order, the best first. */
  isSearch: boolean;
}

export function RolesByFamily({ roles, place, isSearch }: Props) {
  if (isSearch) return <Entries roles={roles} place={place} />;
  return (
    <>
      <h2 class="guide__section">{t('guide_page_roles_title')}</h2>
      {[...groupBy(roles, ({ family }) => family)].map(([family, own]) => (
        <section key={family} class="guide__family" data-family={family} aria-labelledby={`family-${family}`}>
          <h3 class="section__title" id={`family-${family}`}>
            {familyTitle(family)}
          </h3>
          <Entries roles={own} place={place} />
        </section>
      ))}
    </>
  );
}

function Entries({ roles, place }: Omit<Props, 'isSearch'>) {
  return (
    <ul class="entries">
      {roles.map((role) => (
        <RoleEntry key={role.id} role={role} isWanted={place === `role-${role.id}`} />
      ))}
    </ul>
  );
}
