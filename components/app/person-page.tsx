import { useContext, useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import type { Discography } from '../../lib/model/discography';
import { platformOrder } from '../../lib/platforms/names';
import { rolesOf } from '../../lib/view/catalogue';
import { type CreditedRole, creditedOf } from '../../lib/view/credited';
import { sheetOfCredited } from '../../lib/view/export/discography-sheet';
import type { Route } from '../../lib/view/route';
import { roleTitle, roleWords } from '../../lib/view/words/role-words';
import { Disclosure } from '../disclosure';
import { FoldSummary } from '../everyone-section';
import { Overruling } from '../overruling';
import { Section } from '../section';
import { TakeAway } from '../take-away';
import { useShown } from '../use-shown';
import { CompanySection } from './company-section';
import { CreditedLine } from './credited-line';
import { DoorsContext } from './doors';
import { LongList } from './long-list';
import { NameHead } from './name-head';
import { NameRest } from './name-rest';
import { ReadingBar } from './reading-bar';
import { useListKeys } from './use-list-keys';

/** What one person is credited on, wherever that is. */
export function PersonPage({ route }: { route: Extract<Route, { view: 'person' }> }) {
  const view = useContext(DoorsContext)?.discography(route);
  const discography = useShown(view?.discography);
  const isLost = useShown(view?.lost) ?? false;
  const list = useListKeys();
  const roles = useMemo(() => discography && creditedOf(discography), [discography]);
  if (!view) return null;
  const isBusy = !isLost && discography?.complete !== true;
  return (
    <Overruling.Provider value={view}>
      <main class="popup" tabIndex={-1} data-state="person" data-complete={!isBusy} aria-busy={isBusy} ref={list}>
        <NameHead route={route} discography={discography} />
        {discography && roles && roles.length > 0 && <KnownFor discography={discography} roles={roles} />}
        {discography && (
          <ReadingBar discography={discography} isLost={isLost} onReadOn={view.readOn} onStop={view.stop} onRetry={view.retry} />
        )}
        {roles && roles.length > 0 ? (
          <Roles roles={roles} />
        ) : (
          <NameRest title={t('person_credits')} id="credits" isBusy={isBusy} discography={discography} none={t('person_no_credits')} />
        )}
        {discography && <CompanySection discography={discography} onRead={view.readCompany} />}
      </main>
    </Overruling.Provider>
  );
}

const MOST_KNOWN = 3;

/** What they mostly do, with how often. */
function KnownFor({ discography, roles }: { discography: Discography; roles: CreditedRole[] }) {
  const known = roles.slice(0, MOST_KNOWN).map(({ role, count }) => t('person_role_count', { role: roleTitle(role), count }));
  const catalogue = { ...rolesOf(discography), platformOrder };
  return (
    <div class="known-for">
      <p class="known-for__roles">{known.join(' · ')}</p>
      <TakeAway sheet={() => sheetOfCredited(discography, catalogue)} />
    </div>
  );
}

function Roles({ roles }: { roles: CreditedRole[] }) {
  return (
    <Section title={t('person_credits')} id="credits">
      {roles.map((role, index) => (
        <div key={role.role} data-role={role.role}>
          <Disclosure
            class="fold"
            isOpenAtFirst={index === 0}
            summary={
              <FoldSummary
                title={roleWords(role.role, role.role === 'other' ? role.credits : [])}
                count={role.count}
                preview={previewOf(role)}
              />
            }
          >
            {() => (
              <LongList items={role.rows} keyOf={({ record, songs }) => record?.key ?? songs[0]?.id ?? ''} height={52}>
                {(row) => <CreditedLine row={row} credits={role.credits} />}
              </LongList>
            )}
          </Disclosure>
        </div>
      ))}
    </Section>
  );
}

const PREVIEWED = 4;
const previewOf = ({ rows }: CreditedRole): string =>
  rows
    .slice(0, PREVIEWED)
    .map(({ record, songs }) => record?.title ?? songs[0]?.title)
    .join(', ');
