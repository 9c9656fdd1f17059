import { t } from '../lib/i18n/messages';
import { GuideLink } from './guide-link';

/** What an executive credit can mean where nothing tells. */
export function Possibilities() {
  return (
    <>
      <p class="reasons__kind">{t('reading_possible')}</p>
      <ul class="reasons__list">
        <li class="reasons__reason">{t('possible_label')}</li>
        <li class="reasons__reason">{t('possible_artist')}</li>
        <li class="reasons__reason">{t('possible_courtesy')}</li>
        <li class="reasons__reason">{t('possible_hands_on')}</li>
      </ul>
      <GuideLink place="executive">{t('guide_of_executives')}</GuideLink>
    </>
  );
}
