import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import type { Discography } from '../../lib/model/discography';
import { type BehindFilter, choicesIn } from '../../lib/view/behind';
import { roleTitle } from '../../lib/view/words/role-words';

interface Props {
  discography: Discography;
  filter: BehindFilter;
  onChange: (filter: BehindFilter) => void;
}

/** Whom to list: by what they did, in which year, on which record. */
export function BehindFilters({ discography, filter, onChange }: Props) {
  const { roles, years, records } = choicesIn(discography);
  const change = (name: keyof BehindFilter, value: string | number | undefined) => {
    const { [name]: _, ...rest } = filter;
    onChange(value === undefined || value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <fieldset class="filters" aria-label={t('behind_filters')}>
      <Choice label={t('behind_role')} value={filter.role ?? ''} onChange={(role) => change('role', role)}>
        <option value="">{t('behind_all_roles')}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleTitle(role)}
          </option>
        ))}
      </Choice>
      <Choice label={t('behind_year')} value={filter.year?.toString() ?? ''} onChange={(year) => change('year', Number(year) || undefined)}>
        <option value="">{t('behind_all_years')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Choice>
      <Choice label={t('behind_record')} value={filter.record ?? ''} onChange={(record) => change('record', record)}>
        <option value="">{t('behind_all_records')}</option>
        {records.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </Choice>
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ComponentChildren;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="filters__choice">
      <label class="filters__label" for={id}>
        {label}
      </label>
      <select id={id} class="filters__select" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
