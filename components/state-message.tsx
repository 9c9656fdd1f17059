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
  /** Nothing stands above it that names the page. */
  isTop?: boolean;
}

/** A state without credits: a sentence, and the one next step. */
export function StateMessage({ state, answer, onRetry, isTop = false }: Props) {
  const words = stateWords(state, answer);
  if (!words) return null;
  return (
    <Message title={words.title} text={words.text} isTop={isTop}>
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

interface MessageProps {
  title: string;
  text: string;
  isTop?: boolean;
  children?: ComponentChildren;
}

export function Message({ title, text, isTop = false, children }: MessageProps) {
  const Title = isTop ? 'h1' : 'h2';
  return (
    <section class="message" data-app={t('app_name')}>
      <div role="status">
        <Title class="message__title">{title}</Title>
        <p class="message__text">{text}</p>
      </div>
      {children}
    </section>
  );
}
