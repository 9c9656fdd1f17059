import { t } from '../lib/i18n/messages';
import { groupBy } from '../lib/model/group-by';
import { platformName } from '../lib/platforms/index';
import { handlesOf } from '../lib/view/handles';
import type { Person } from '../lib/view/person';
import { catalogue } from './catalogue';
import { CreditBlock } from './credit-block';
import { HandleLine } from './handle-line';
import type { RecordView } from './record';

interface Props {
  person: Person;
  record: RecordView;
  /** How many of the person's handles are on screen already; absent where the row above does not speak of handles. */
  shown?: number | undefined;
}

/** Everything about one person on this record: all handles, all credits, all proofs. */
export function PersonDetails({ person, record, shown }: Props) {
  const handles = handlesOf(record.answer, person.id, catalogue);
  const roles = groupBy(record.crew.creditsOf(person.id), (credit) => credit.role);
  return (
    <div class="details" data-details>
      {person.contributor?.disambiguation && (
        <p class="details__note" dir="auto">
          {person.contributor.disambiguation}
        </p>
      )}
      {handles.slice(shown ?? 0).map((handle) => (
        <div class="details__handle" key={handle.url}>
          <span class="row__role">{platformName(handle.platform)}</span>
          <HandleLine handle={handle} />
        </div>
      ))}
      {handles.length === 0 && <NoHandle record={record} isSaid={shown !== undefined} />}
      {[...roles].map(([role, credits]) => (
        <CreditBlock key={role} credits={credits} record={record} />
      ))}
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
