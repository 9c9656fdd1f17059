import { useContext } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import type { Contributor } from '../lib/model/contributor';
import type { Handle } from '../lib/model/handle';
import { handleText } from '../lib/view/handles';
import { notTheirs } from '../lib/view/overruling';
import { Overruling } from './overruling';

/** "The account is not theirs": it is hidden wherever they are shown. */
export function NotThem({ handle, person }: { handle: Handle; person: Contributor }) {
  const { overrule } = useContext(Overruling);
  const label = t('not_them_of', { handle: handleText(handle), name: person.name });
  return (
    <button
      type="button"
      class="link link--quiet details__deny"
      data-not-them={handle.username}
      aria-label={label}
      onClick={() => overrule(notTheirs(person, handle, Date.now()))}
    >
      {t('not_them')}
    </button>
  );
}
