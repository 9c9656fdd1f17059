import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import { hashOf, type Route } from '../../lib/view/route';
import { Icon } from '../icon';
import { DoorsContext } from './doors';
import { replaceHash } from './use-route';

/** The one search field. Typing leads to the search view; the arrow down from here leads into what it found. */
export function SearchField({ route }: { route: Route }) {
  const doors = useContext(DoorsContext);
  const field = useRef<HTMLInputElement>(null);
  const query = route.view === 'search' ? route.query : '';
  const scope = route.view === 'search' ? route.scope : 'all';

  useLayoutEffect(() => {
    const input = field.current;
    // What is being typed is ahead of the address.
    if (input && (route.view !== 'search' || document.activeElement !== input)) input.value = query;
  }, [query, route.view]);

  // Opened as a search, it waits for words.
  useLayoutEffect(() => {
    if (route.view === 'search') field.current?.focus();
  }, []);

  const type = (value: string) => {
    const hash = hashOf({ view: 'search', query: value, scope });
    if (route.view === 'search') replaceHash(hash);
    else location.hash = hash;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The key that ends the writing of a word in another script is no key of ours.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      firstHit()?.focus();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (route.view !== 'search') type(field.current?.value ?? '');
    else {
      const isCurrent = doors?.search.answer.value?.query === route.query.trim() && !doors.search.isAsking.value;
      if (isCurrent) firstHit()?.click();
      else doors?.search.ask({ query: route.query.trim(), scope: route.scope }, true);
    }
  };
  return (
    <search class="field">
      <Icon name="search" />
      <input
        ref={field}
        class="field__input"
        type="search"
        data-key="/"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('search_label')}
        placeholder={t('search_placeholder')}
        onClick={() => route.view !== 'search' && type('')}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}

const firstHit = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-hit]');
