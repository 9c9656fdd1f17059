import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import { Icon } from './icon';

const SHOWN_MS = 1_600;

/** Copies a text and says so, to eye and ear. */
export function CopyButton({ text }: { text: string }) {
  const [said, say] = useState('');
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    say(t(done ? 'handle_copied' : 'handle_not_copied'));
    setTimeout(() => say(''), SHOWN_MS);
  };
  return (
    <span class="copy">
      <button
        type="button"
        class="copy__button"
        aria-label={t('handle_copy', { handle: text })}
        title={t('handle_copy', { handle: text })}
        onClick={copy}
      >
        <Icon name={said === t('handle_copied') ? 'done' : 'copy'} />
      </button>
      <span class="copy__said" role="status" aria-live="polite">
        {said}
      </span>
    </span>
  );
}
