import { t } from '../lib/i18n/messages';
import type { Contributor } from '../lib/model/contributor';
import { sourceWords } from '../lib/view/words/source-words';
import { SafeLink } from './safe-link';

/** Asked, and nothing found: the source can be told. */
export function NoTies({ contributor: { ties, ids } }: { contributor: Contributor }) {
  const id = ids.mb?.[0];
  if (!id || ties?.length !== 0) return null;
  return (
    <p class="reasons__kind">
      {t('why_no_ties')}{' '}
      <SafeLink class="link link--quiet" href={`https://musicbrainz.org/artist/${id}/relationships`}>
        {sourceWords('musicbrainz')}
      </SafeLink>
    </p>
  );
}
