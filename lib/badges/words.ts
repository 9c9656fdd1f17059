import { listOf, t } from '../i18n/messages';
import { fitNames } from './fit';
import type { MarkWords } from './marks';

const moreOf = (count: number): string => (count > 0 ? t('badge_more', { count }) : '');

/** Who made the record: in the page's header there is room for a line. */
export function headerWords(names: string[], chars: number): MarkWords {
  const { text, more } = fitNames(names, chars);
  return { text: t('badge_made_by', { names: text }), more: moreOf(more), label: t('badge_made_by_label', { names: listOf(names) }) };
}

/** Who made a track: after the artists of its row. */
export function rowWords(names: string[], chars: number): MarkWords {
  const { text, more } = fitNames(names, chars);
  return { text: t('badge_prod', { names: text }), more: moreOf(more), label: t('badge_prod_label', { names: listOf(names) }) };
}

const plain = (text: string): MarkWords => ({ text, more: '', label: text });

/** What a press would do, where nothing is known: the same words at every look. */
export interface AskWords {
  record: MarkWords;
  rows: MarkWords;
  rest: MarkWords;
}
export const askWords = (): AskWords => ({
  record: plain(t('badge_ask')),
  rows: plain(t('badge_ask_rows')),
  rest: plain(t('badge_more_rows')),
});
