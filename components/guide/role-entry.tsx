import { t } from '../../lib/i18n/messages';
import type { GuideRole } from '../../lib/view/find-roles';
import { Disclosure } from '../disclosure';
import { Icon } from '../icon';

/** One role: its meaning in sight, its note behind one click. The one that was asked for is open. */
export function RoleEntry({ role, isWanted }: { role: GuideRole; isWanted: boolean }) {
  const summary = (
    <>
      <span class="entry__title">
        {role.title} <Icon name="fold" class="icon icon--fold" />
      </span>
      <span class="entry__meaning">{role.meaning}</span>
    </>
  );
  return (
    <li class={isWanted ? 'entries__role entries__role--wanted' : 'entries__role'} id={`role-${role.id}`} data-role={role.id}>
      <Disclosure key={String(isWanted)} class="entry" summary={summary} isOpenAtFirst={isWanted}>
        {() => (
          <>
            <p class="entry__note">{role.note}</p>
            <Labels labels={role.labels} />
          </>
        )}
      </Disclosure>
    </li>
  );
}

/** Enough to know the word again; the search knows them all. */
const LABELS_SHOWN = 12;

function Labels({ labels }: { labels: string[] }) {
  // In Discogs' grammar a bracket narrows a role down: nobody reads it as a name.
  const readable = labels.filter((label) => !label.includes('[')).slice(0, LABELS_SHOWN);
  if (readable.length === 0) return null;
  return (
    <p class="entry__labels" lang="en">
      <span class="entry__printed">{t('guide_page_printed_as')}</span> {readable.join(' · ')}
    </p>
  );
}
