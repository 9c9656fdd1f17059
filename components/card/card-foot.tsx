import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import type { Closing } from '../../lib/model/badge-closings';
import { Disclosure } from '../disclosure';
import { Icon } from '../icon';
import type { CardProps } from './card';

interface Props extends Pick<CardProps, 'onOpenPopup' | 'onHide'> {
  /** The page's site by name. */
  site: string;
}

/** The way on, and the way to be left alone. */
export function CardFoot({ site, onOpenPopup, onHide }: Props) {
  const [isRefused, refuse] = useState(false);
  const openPopup = async () => refuse(!(await onOpenPopup()));
  return (
    <footer class="card__foot">
      {isRefused ? (
        <p class="card__press" role="status">
          {t('card_press')}
        </p>
      ) : (
        <button type="button" class="link" data-open-popup onClick={openPopup}>
          {t('card_open_popup')}
        </button>
      )}
      <Disclosure class="hide" summary={<HideSummary />}>
        {() => <Hide site={site} onHide={onHide} />}
      </Disclosure>
    </footer>
  );
}

const HideSummary = () => (
  <>
    {t('card_hide')}
    <Icon name="fold" class="icon icon--fold" />
  </>
);

function Hide({ site, onHide }: Pick<Props, 'site' | 'onHide'>) {
  const choices: [Closing, string][] = [
    ['page', t('card_hide_page')],
    ['site', t('card_hide_site', { site })],
    ['everywhere', t('card_hide_everywhere')],
  ];
  return (
    <>
      <p class="hide__choices">
        {choices.map(([where, words]) => (
          <button key={where} type="button" class="button" data-hide={where} onClick={() => onHide(where)}>
            {words}
          </button>
        ))}
      </p>
      <p class="hide__back">{t('card_hide_back')}</p>
    </>
  );
}
