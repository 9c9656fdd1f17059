import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/messages';

const LONG = 60;
const FIRST = 40;

/** The first part of a long list, and the button that shows the rest. Short lists are whole. */
export function useMore<Item>(items: Item[]): { shown: Item[]; more: VNode | null } {
  const [isWhole, setWhole] = useState(false);
  if (isWhole || items.length <= LONG) return { shown: items, more: null };
  const more = (
    <button type="button" class="more" data-more onClick={() => setWhole(true)}>
      {t('names_more', { total: items.length })}
    </button>
  );
  return { shown: items.slice(0, FIRST), more };
}
