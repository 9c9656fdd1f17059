import { t } from '../lib/i18n/messages';
import type { Handle } from '../lib/model/handle';
import { handleText } from '../lib/view/handles';
import { platformWords } from '../lib/view/words/platform-words';
import { sourceWords } from '../lib/view/words/source-words';
import { CopyButton } from './copy-button';
import { Icon } from './icon';
import { SafeLink } from './safe-link';

/** One public account: open, copy, and how sure it is – by shape and in words. */
export function HandleLine({ handle }: { handle: Handle }) {
  const text = handleText(handle);
  const label = t('handle_open', { handle: text, platform: platformWords(handle.platform) });
  return (
    <div class="handle" data-handle={handle.platform} data-status={handle.status}>
      <span class="handle__account">
        <SafeLink class="handle__link" href={handle.url} label={label} isHandle>
          <Icon name={handle.platform} />
          <bdi class="handle__text" dir="ltr">
            {text}
          </bdi>
          <Icon name="open" class="icon icon--small" />
        </SafeLink>
        <CopyButton text={text} />
      </span>
      <span class={`trust trust--${handle.status}`}>
        <span class="trust__mark" aria-hidden="true" />
        {statusWords(handle)}
      </span>
    </div>
  );
}

function statusWords(handle: Handle): string {
  if (handle.status === 'confirmed') return t('handle_confirmed');
  if (handle.status === 'disputed') return t('handle_disputed');
  return t('handle_listed', { source: sourceWords(handle.proofs[0]?.source ?? '') });
}
