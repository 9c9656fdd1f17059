import { t } from '../../lib/i18n/messages';
import type { SearchScope } from '../../lib/model/found';
import { hashOf, type Route } from '../../lib/view/route';
import { replaceHash } from './use-route';

const SCOPES: SearchScope[] = ['all', 'artist', 'album', 'track'];

/** What is looked for. */
export function ScopePicker({ route }: { route: Extract<Route, { view: 'search' }> }) {
  return (
    <fieldset class="tabs" aria-label={t('search_scope')}>
      {SCOPES.map((scope) => (
        <button
          key={scope}
          type="button"
          class="tabs__tab"
          aria-pressed={scope === route.scope}
          onClick={() => replaceHash(hashOf({ ...route, scope }))}
        >
          {wordsOf(scope)}
        </button>
      ))}
    </fieldset>
  );
}

function wordsOf(scope: SearchScope): string {
  switch (scope) {
    case 'all':
      return t('search_all');
    case 'artist':
      return t('search_people');
    case 'album':
      return t('search_records');
    case 'track':
      return t('search_songs');
  }
}
