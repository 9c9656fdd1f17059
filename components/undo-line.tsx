import { useContext } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import { Overruling } from './overruling';

/** What the person has said, and the way back. */
export function UndoLine({ words, id }: { words: string; id: string }) {
  const { undo } = useContext(Overruling);
  return (
    <p class="said" data-said={id}>
      <bdi dir="auto">{words}</bdi>{' '}
      <button type="button" class="link link--quiet" aria-label={t('undo_of', { words })} onClick={() => undo(id)}>
        {t('undo')}
      </button>
    </p>
  );
}
