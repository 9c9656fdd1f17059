import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/messages';
import { noActions } from '../../lib/view/no-actions';
import { hashOf } from '../../lib/view/route';
import type { PageState } from '../../lib/view/screen';
import { Popup } from '../popup';
import { RecentList } from './recent-list';

interface Props {
  page: PageState;
  /** Address of an artist's page, which has no credits of its own. */
  artist: string | undefined;
  children: ComponentChildren;
}

/** A page without a record: what can be done instead. */
export function HereRest({ page, artist, children }: Props) {
  const canSearch = page === 'unsupported' || page === 'no-record';
  return (
    <Popup page={page} actions={noActions}>
      {artist && (
        <p class="hint">
          <a class="button button--link" href={hashOf({ view: 'search', query: artist, scope: 'all' })}>
            {t('here_artist')}
          </a>
        </p>
      )}
      {canSearch && !artist && <RecentList />}
      {children}
    </Popup>
  );
}
