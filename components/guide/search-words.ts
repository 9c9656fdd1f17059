import { t } from '../../lib/i18n/messages';

/**
 * What people type for a role beside its title and its labels, by role id: titles name a craft where the language would have to
 * choose between "Produzent" and "Produzentin". Written as "id: word, word; id: word".
 */
export function searchWords(): Map<string, string[]> {
  const entries = t('guide_page_search_words').split('; ');
  return new Map(
    entries.map((entry) => {
      const [id = '', words = ''] = entry.split(': ');
      return [id, words.split(', ')];
    }),
  );
}
