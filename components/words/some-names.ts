import { listOf, t } from '../../lib/i18n/messages';

const MOST_NAMED = 4;

/** All names while they are few; of many the first, and how many more. */
export function some(names: string[]): string {
  if (names.length <= MOST_NAMED) return listOf(names);
  const shown = names.slice(0, MOST_NAMED - 1);
  return t('names_and_more', { names: shown.join(', '), count: names.length - shown.length });
}
