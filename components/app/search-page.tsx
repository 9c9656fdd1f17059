import { useContext, useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import type { Found, FoundKind, SearchAnswer } from '../../lib/model/found';
import type { Route } from '../../lib/view/route';
import { Section } from '../section';
import { SkeletonRows } from '../skeleton';
import { useShown } from '../use-shown';
import { DoorsContext } from './doors';
import { HitRow } from './hit-row';
import { RecentList } from './recent-list';
import { ScopePicker } from './scope-picker';
import { SearchStatus } from './search-status';
import { useListKeys } from './use-list-keys';

/** The search: what was looked for lately, or what has been found so far. */
export function SearchPage({ route }: { route: Extract<Route, { view: 'search' }> }) {
  const search = useContext(DoorsContext)?.search;
  const query = route.query.trim();
  const { scope } = route;
  const answer = useShown(search?.answer);
  const isAsking = useShown(search?.isAsking) ?? false;
  const isLost = useShown(search?.lost) ?? false;
  const list = useListKeys();
  const isEmpty = [...query].length < MIN_LETTERS;
  useEffect(() => {
    if (!isEmpty) search?.ask({ query, scope });
  }, [search, query, scope]);
  // What was found for the letters before stays while the next ones are being asked about.
  const shown = isEmpty ? undefined : answer;
  const isWaiting = !isEmpty && isAsking && !isLost;
  return (
    <main class="popup" tabIndex={-1} data-state="search" data-complete={!isWaiting} aria-busy={isWaiting} ref={list}>
      <h1 class="heard">{t('search_title')}</h1>
      {!isEmpty && !shown?.link && <ScopePicker route={route} />}
      {isEmpty && <RecentList />}
      {shown && <Hits answer={shown} />}
      {isWaiting && (shown?.found.length ?? 0) === 0 && (
        <Section title={t('search_looking')} id="looking">
          <SkeletonRows count={4} />
        </Section>
      )}
      {!isEmpty && (
        <SearchStatus answer={shown} isWaiting={isWaiting} isLost={isLost} onRetry={() => search?.ask({ query, scope }, true)} />
      )}
    </main>
  );
}

const MIN_LETTERS = 2;
const KINDS: FoundKind[] = ['artist', 'album', 'track'];

function Hits({ answer }: { answer: SearchAnswer }) {
  return (
    <>
      {KINDS.map((kind) => (
        <HitSection key={kind} kind={kind} found={answer.found.filter((found) => found.kind === kind)} />
      ))}
    </>
  );
}

function HitSection({ kind, found }: { kind: FoundKind; found: Found[] }) {
  if (found.length === 0) return null;
  return (
    <Section title={titleOf(kind)} id={`found-${kind}`}>
      <ul class="hits">
        {found.map((each) => (
          <HitRow key={each.key} found={each} />
        ))}
      </ul>
    </Section>
  );
}

function titleOf(kind: FoundKind): string {
  if (kind === 'artist') return t('search_people');
  return kind === 'album' ? t('search_records') : t('search_songs');
}
