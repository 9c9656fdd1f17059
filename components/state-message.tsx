import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n/messages';
import type { Answer } from '../lib/model/answer';
import type { ScreenState } from '../lib/view/screen';
import { ChosenRecord } from './chosen-record';
import { OutcomeLine } from './outcome-line';
import { stateWords } from './words/state-words';

interface Props {
  state: ScreenState;
  answer: Answer | undefined;
  onRetry: () => void;
}

/** A state without credits: a sentence, and the one next step. */
export function StateMessage({ state, answer, onRetry }: Props) {
  const words = stateWords(state, answer);
  if (!words) return null;
  return (
    <Message title={words.title} text={words.text}>
      {words.canRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
      {words.listsSources && answer && (
        <ul class="answered">
          {answer.outcomes.map((outcome) => (
            <OutcomeLine key={outcome.source} outcome={outcome}>
              <ChosenRecord answer={answer} source={outcome.source} />
            </OutcomeLine>
          ))}
        </ul>
      )}
    </Message>
  );
}

export function Message({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="message" data-app={t('app_name')}>
      <div role="status">
        <h2 class="message__title">{title}</h2>
        <p class="message__text">{text}</p>
      </div>
      {children}
    </section>
  );
}
