import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

/** Every key that does something, with what it does. */
export function KeysSheet({ isOpen, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <dialog class="sheet" ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      {isOpen && (
        <>
          <h2 class="sheet__title" id="keys-title">
            {t('keys_title')}
          </h2>
          <dl class="sheet__keys">
            {keys().map(([key, words]) => (
              <div class="sheet__key" key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('card_close')}
          </button>
        </>
      )}
    </dialog>
  );
}

const keys = (): [key: string, words: string][] => [
  ['/', t('keys_search')],
  ['j  k', t('keys_rows')],
  ['Enter', t('keys_enter')],
  ['b', t('keys_back')],
  ['h', t('keys_here')],
  ['c', t('keys_copy')],
  ['p', t('keys_picture')],
  ['Esc', t('keys_escape')],
  ['?', t('keys_sheet')],
];
