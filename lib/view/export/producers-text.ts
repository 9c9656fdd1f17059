import { t } from '../../i18n/messages';
import { groupBy } from '../../model/group-by';
import { isolated } from '../one-line';
import { provenanceWords } from '../provenance';
import { roleTitle, shortRole } from '../words/role-words';
import { capital } from '../words/source-words';
import { handleWords } from './entry-words';
import { type Entry, type Sheet, saidBy } from './sheet';

/**
 * "Produced by Juno Park (@junopark, 9 of 12), Ada Quill (2 of 12); co-producer: Theo Lund (2 of 12)", then the sources. Accounts
 * that sources differ about are left out: what is copied here is meant for posting. Empty = nobody is named as producer.
 */
export function producersText(sheet: Sheet): string {
  const entries = sheet.sections.find(({ id }) => id === 'sound')?.entries ?? [];
  if (entries.length === 0) return '';
  const named = new Set<string>();
  const kinds = [...groupBy(entries, ({ role }) => role)].map(([role, all]) =>
    kindWords(
      role,
      all.map((entry) => person(entry, sheet, named)),
    ),
  );
  const sentence = kinds.reduce((first, second) => t('made_and_then', { first, second }));
  const rest = [sheet.isComplete ? '' : t('take_incomplete'), provenanceWords(saidBy(entries, true))];
  return [capital(sentence), ...rest].filter(Boolean).join('\n');
}

const kindWords = (role: string, people: string[]): string =>
  role === 'producer'
    ? t('made_whole', { names: people.join(', ') })
    : t('made_role', { role: role === 'other' ? roleTitle(role) : shortRole(role), names: people.join(', ') });

function person(entry: Entry, sheet: Sheet, named: Set<string>): string {
  const best = named.has(entry.id) ? undefined : entry.handles.find(({ status }) => status !== 'disputed');
  named.add(entry.id);
  const about = [best && handleWords(best), howMuch(entry, sheet)].filter(Boolean).join(', ');
  return about ? `${isolated(entry.name)} (${about})` : isolated(entry.name);
}

function howMuch({ where, records }: Entry, { of, tracks }: Sheet): string {
  if (where === 'unsaid') return t('extent_unsaid');
  if (where === 'whole') return tracks.length === 1 ? '' : t('extent_release');
  if (of === 'record') return tracks.length === 1 ? '' : t('extent_some', { count: where.length, total: tracks.length });
  return where.length > 0 || records.size === 0 ? t('take_songs', { count: where.length }) : '';
}
