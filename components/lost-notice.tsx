import { t } from '../lib/i18n/messages';

/** What is on screen stays, but nothing more will come. */
export function LostNotice() {
  return (
    <aside class="notice" data-lost>
      <p class="notice__text" role="status">
        {t('lost_text')}
      </p>
    </aside>
  );
}
