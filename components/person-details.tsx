import { useContext } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import { groupBy } from '../lib/model/group-by';
import { handlesOf } from '../lib/view/handles';
import type { Person } from '../lib/view/person';
import { CreditBlock } from './credit-block';
import { HandleBlock } from './handle-block';
import { MoreParts } from './more-parts';
import type { RecordView } from './record';

interface Props {
  person: Person;
  record: RecordView;
  /** How many of the person's handles are on screen already; absent where the row above does not speak of handles. */
  shown?: number | undefined;
}

/** Everything about one person on this record: all handles, all credits, all proofs. */
export function PersonDetails({ person, record, shown }: Props) {
  const handles = handlesOf(record.answer, person.id, record.catalogue);
  const roles = groupBy(record.crew.creditsOf(person.id), (credit) => credit.role);
  const { contributor } = person;
  const { HiddenHandles, MoreOfPerson, IdentityBlock } = useContext(MoreParts);
  return (
    <div class="details" data-details>
      {contributor?.disambiguation && (
        <p class="details__note" dir="auto">
          {contributor.disambiguation}
        </p>
      )}
      {handles.map((handle, index) => (
        <HandleBlock key={handle.url} handle={handle} person={contributor} isShown={index < (shown ?? 0)} />
      ))}
      {handles.length === 0 && <NoHandle record={record} isSaid={shown !== undefined} />}
      {contributor && HiddenHandles && <HiddenHandles person={contributor} record={record} />}
      {contributor && MoreOfPerson && <MoreOfPerson person={contributor} />}
      {[...roles].map(([role, credits]) => (
        <CreditBlock key={role} credits={credits} record={record} />
      ))}
      {contributor && IdentityBlock && <IdentityBlock person={contributor} record={record} />}
    </div>
  );
}

/** "None" is said only once everybody has answered, and not twice. */
function NoHandle({ record, isSaid }: { record: RecordView; isSaid: boolean }) {
  if (record.isAsking)
    return (
      <p class="details__note" data-no-handle="asking">
        {t('handle_asking')}
      </p>
    );
  if (isSaid || !record.answer.complete) return null;
  return (
    <p class="details__note" data-no-handle="none">
      {t('handle_none_long')}
    </p>
  );
}
