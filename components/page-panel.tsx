import { useId, useState } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import type { BadgeChoices, Closing } from '../lib/model/badge-closings';
import { Disclosure } from './disclosure';
import { Icon } from './icon';

export interface PagePanelProps {
  choices: BadgeChoices;
  /** A choice is being kept. */
  isBusy: boolean;
  /** The site's own name. */
  site: string;
  onShow: (where: Closing, isShown: boolean) => void;
  onLookUp: (mode: BadgeChoices['lookUp']) => void;
  /** The report, made when it is wanted. */
  diagnosis: () => Promise<string>;
}

/** What stands in the page itself: where it is shown, whether it looks up by itself, and a report for when it does not. */
export function PagePanel({ choices, isBusy, site, onShow, onLookUp, diagnosis }: PagePanelProps) {
  const { page, site: onSite, everywhere, lookUp } = choices;
  const isShown = page && onSite && everywhere;
  const summary = (
    <>
      <span>{t(isShown ? 'panel_title' : 'panel_title_closed')}</span>
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  return (
    <section class="section section--plain panel" data-page-panel data-shown={isShown} aria-busy={isBusy}>
      <Disclosure class="panel" summary={summary}>
        {() => (
          <div class="panel__choices">
            <Switch
              hook="page"
              label={t('panel_page')}
              isOn={page}
              isFixed={!onSite || !everywhere}
              onChange={(is) => onShow('page', is)}
            />
            <Switch
              hook="site"
              label={t('panel_site', { site })}
              isOn={onSite}
              isFixed={!everywhere}
              onChange={(is) => onShow('site', is)}
            />
            <Switch hook="everywhere" label={t('panel_everywhere')} isOn={everywhere} onChange={(is) => onShow('everywhere', is)} />
            <Switch
              hook="look-up"
              label={t('panel_look_up')}
              note={t('panel_look_up_note')}
              isOn={lookUp === 'auto'}
              onChange={(is) => onLookUp(is ? 'auto' : 'click')}
            />
            <CopyDiagnosis diagnosis={diagnosis} />
          </div>
        )}
      </Disclosure>
    </section>
  );
}

interface SwitchProps {
  hook: string;
  label: string;
  note?: string;
  isOn: boolean;
  /** Another switch decides. */
  isFixed?: boolean;
  onChange: (isOn: boolean) => void;
}

function Switch({ hook, label, note, isOn, isFixed = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        class="switch__box"
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={isFixed}
        aria-describedby={note && `${id}-note`}
        data-switch={hook}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label class="switch__label" for={id}>
        {label}
      </label>
      {note && (
        <p class="switch__note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

/** For a site that has changed: which of our ways still work there. */
function CopyDiagnosis({ diagnosis }: Pick<PagePanelProps, 'diagnosis'>) {
  const [said, say] = useState('');
  const copy = async () => {
    const done = await diagnosis()
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      );
    say(t(done ? 'panel_copied' : 'handle_not_copied'));
  };
  return (
    <p class="panel__report">
      <button type="button" class="link link--quiet" data-copy-diagnosis onClick={copy}>
        {t('panel_copy')}
      </button>{' '}
      <span role="status" aria-live="polite">
        {said}
      </span>
    </p>
  );
}
