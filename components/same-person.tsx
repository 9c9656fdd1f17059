import { useContext, useId, useState } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import type { Contributor } from '../lib/model/contributor';
import { othersThan, samePerson } from '../lib/view/overruling';
import { Overruling } from './overruling';
import type { RecordView } from './record';

/** "The same person as …": somebody of this record, picked by name, then said. */
export function SamePerson({ person, record }: { person: Contributor; record: RecordView }) {
  const { overrule } = useContext(Overruling);
  const [picked, pick] = useState('');
  const id = useId();
  const others = othersThan(record.answer, person);
  const other = others.find((each) => each.id === picked);
  if (others.length === 0) return null;
  return (
    <p class="wrong__same">
      <label for={id}>{t('same_person')}</label>
      <select id={id} class="wrong__pick" data-same-person value={picked} onChange={(event) => pick(event.currentTarget.value)}>
        <option value="">{t('same_person_pick')}</option>
        {others.map((each) => (
          <option key={each.id} value={each.id}>
            {each.disambiguation ? `${each.name} (${each.disambiguation})` : each.name}
          </option>
        ))}
      </select>
      <button type="button" class="button" disabled={!other} onClick={() => other && overrule(samePerson(person, other, Date.now()))}>
        {t('same_person_say')}
      </button>
    </p>
  );
}
