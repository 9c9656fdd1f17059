import { useContext } from 'preact/hooks';
import { listOf, t } from '../../lib/i18n/messages';
import type { Found } from '../../lib/model/found';
import { otherRouteOf, routeOfHit } from '../../lib/view/hit-route';
import { hashOf } from '../../lib/view/route';
import { sourceWords } from '../../lib/view/words/source-words';
import { DoorsContext } from './doors';

/** One hit: what it is, what tells it from others of its name, who has it. */
export function HitRow({ found }: { found: Found }) {
  const doors = useContext(DoorsContext);
  const hash = hashOf(routeOfHit(found));
  const note = noteOf(found);
  const keep = () => doors?.keepRecent({ title: found.title, note, hash });
  return (
    <li class="hit" data-found={found.key} data-kind={found.kind} data-namesake={found.hasNamesake}>
      <a class="hit__link" href={hash} data-hit onClick={keep}>
        <bdi class="hit__title" dir="auto">
          {found.title}
        </bdi>{' '}
        <span class="hit__about">
          {note && (
            <bdi class="hit__note" dir="auto">
              {note}
            </bdi>
          )}{' '}
          <span class="hit__sources">{listOf([...new Set(found.at.map(({ source }) => sourceWords(source)))])}</span>
        </span>
      </a>
      {found.kind === 'artist' && <OtherPage found={found} />}
    </li>
  );
}

/** The page that the row itself does not lead to. */
function OtherPage({ found }: { found: Extract<Found, { kind: 'artist' }> }) {
  const route = otherRouteOf(found);
  const words = route.view === 'artist' ? t('name_behind') : t('name_credits');
  return (
    <a class="hit__other link link--quiet" href={hashOf(route)} aria-label={t('search_other', { name: found.title, page: words })}>
      {words}
    </a>
  );
}

/** What tells it apart, in one line. */
function noteOf(found: Found): string {
  const alias = found.alias && t('search_alias', { name: found.alias });
  if (found.kind === 'artist') return joined([found.note ?? (found.hasNamesake ? t('search_namesake') : undefined), alias]);
  const tracks = found.trackCount && t('tracks_count', { count: found.trackCount });
  return joined([found.artists, found.year?.toString(), tracks, found.note, alias]);
}

const joined = (parts: (string | 0 | undefined)[]): string => parts.filter(Boolean).join(' · ');
