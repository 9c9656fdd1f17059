import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import { FAMILIES } from '../../lib/roles/role';
import { findRoles } from '../../lib/view/find-roles';
import { familyTitle } from '../../lib/view/words/family-words';
import type { RecordView } from '../record';
import { ExecutiveArticle } from './executive-article';
import { guideRoles } from './guide-roles';
import { RolesByFamily } from './roles-by-family';

export interface GuideProps {
  /** Where to begin: `role-producer`, `executive`, `find`; anything else is the top. */
  place: string;
  /** The record that is open beside the guide, as far as it is known; absent = none is open. */
  album?: { record: RecordView | undefined } | undefined;
  onOpenPerson: (id: string) => void;
  onAskWhy: (id: string) => void;
}

/** Every role in plain words, and the article on the credit that is misread most. Works without a connection. */
export function Guide({ place, album, onOpenPerson, onAskWhy }: GuideProps) {
  const [query, setQuery] = useState('');
  const isSearch = query.trim() !== '';
  const main = useRef<HTMLElement>(null);
  // On the way to a place, and not when the search comes and goes.
  useEffect(() => {
    const target = place === '' ? null : main.current?.querySelector(`[id="${CSS.escape(place)}"]`);
    target?.scrollIntoView?.({ block: place.startsWith('role-') ? 'center' : 'start' });
  }, [place]);
  const roles = useMemo(guideRoles, []);
  const found = findRoles(query, roles);
  return (
    <main ref={main} class="guide" data-guide>
      <header class="guide__head">
        <h1 class="guide__title">{t('guide_page_title')}</h1>
        <p class="guide__lead">{t('guide_page_lead')}</p>
        <label class="search">
          <span class="search__label">{t('guide_page_search_label')}</span>
          <input
            class="search__field"
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={t('guide_page_search_placeholder')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <p class="guide__count" role="status">
          {found.length > 0 ? t('guide_page_count', { count: found.length }) : t('guide_page_none_found', { words: query })}
        </p>
      </header>
      {!isSearch && <Places />}
      {!isSearch && <ExecutiveArticle album={album} onOpenPerson={onOpenPerson} onAskWhy={onAskWhy} />}
      <RolesByFamily roles={found} place={place} isSearch={isSearch} />
    </main>
  );
}

/** Ways to what is further down the page. */
function Places() {
  return (
    <nav class="places" aria-label={t('guide_page_places')}>
      <a class="link link--quiet" href="#executive">
        {t('guide_executive_title')}
      </a>
      {FAMILIES.map((family) => (
        <a class="link link--quiet" href={`#family-${family}`} key={family}>
          {familyTitle(family)}
        </a>
      ))}
    </nav>
  );
}
