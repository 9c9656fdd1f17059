import { t } from '../lib/i18n/messages';
import { Icon } from './icon';
import { copyText } from './picture/clipboard';
import { useSaid } from './use-said';

/** Copies one credit with who says so. `text`: made when it is wanted; `of`: whose, for ears. */
export function CopyLine({ text, of }: { text: () => string; of: string }) {
  const [said, say] = useSaid();
  const copy = async () => say(t((await copyText(text())) ? 'handle_copied' : 'handle_not_copied'));
  const label = t('take_line_of', { name: of });
  return (
    <span class="copy">
      <button type="button" class="copy__button" aria-label={label} title={label} data-copy-line onClick={copy}>
        <Icon name={said === t('handle_copied') ? 'done' : 'copy'} />
      </button>
      <span class="copy__said" role="status">
        {said}
      </span>
    </span>
  );
}
