import { t } from '../lib/i18n/messages';
import { groupBy } from '../lib/model/group-by';
import type { Handle } from '../lib/model/handle';
import { platformName } from '../lib/platforms/index';
import { handlesOf } from '../lib/view/handles';
import type { Person } from '../lib/view/person';
import { catalogue } from './catalogue';
import { CreditBlock } from './credit-block';
import { HandleLine } from './handle-line';
import { ProofLine } from './proof-line';
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
      {handles.map((handle, index) => (
        <HandleBlock key={handle.url} handle={handle} isShown={index < (shown ?? 0)} />
      ))}
      {handles.length === 0 && <NoHandle record={record} isSaid={shown !== undefined} />}
      {[...roles].map(([role, credits]) => (
        <CreditBlock key={role} credits={credits} record={record} />
      ))}
    </div>
  );
}

/** One account and how we know it; of an account that is on screen already only how we know. */
function HandleBlock({ handle, isShown }: { handle: Handle; isShown: boolean }) {
  return (
    <div class="details__handle">
      <span class="row__role">{platformName(handle.platform)}</span>
      <div class="details__account">
        {!isShown && <HandleLine handle={handle} />}
        <ul class="credit__proofs">
          {handle.proofs.map((proof) => (
            <ProofLine key={`${proof.source} ${proof.link}`} proof={proof} />
          ))}
        </ul>
      </div>
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
