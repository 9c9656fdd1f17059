import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/messages';
import type { Subject } from '../../lib/model/subject';
import { headlineOf } from '../../lib/view/headline';
import { Header } from '../header';
import { Message } from '../state-message';

interface Props {
  subject: Subject;
  onWake: () => void;
  children?: ComponentChildren;
}

const nothing = () => {};

/** A record's page that nobody has clicked for, of which too little is known from before. */
export function Asleep({ subject, onWake, children }: Props) {
  const headline = headlineOf(subject, undefined);
  return (
    <main class="popup" data-state="asleep" data-complete>
      {headline.title && <Header headline={headline} record={undefined} isWaiting={false} onChoose={nothing} onRetry={nothing} />}
      <Message title={t('side_asleep_title')} text={t('side_asleep_text')}>
        <button type="button" class="button" data-wake onClick={onWake}>
          {t('side_asleep_wake')}
        </button>
      </Message>
      {children}
    </main>
  );
}
