import { listOf, t } from '../../lib/i18n/messages';
import type { Answer } from '../../lib/model/answer';
import { type ScreenState, screenOf } from '../../lib/view/screen';
import { capital, sourceWords } from '../../lib/view/words/source-words';
import { ProjectSection } from '../project-section';
import { recordOf } from '../record';
import { Section } from '../section';
import { SkeletonRows } from '../skeleton';
import { SoundSection } from '../sound-section';
import type { CardProps } from './card';

type Props = Pick<CardProps, 'whole' | 'answer' | 'isLost' | 'actions'>;

/** Who made it, and one sentence while that is not known, or on why it is not. */
export function CardBody({ whole, answer, isLost, actions }: Props) {
  const state = screenOf('read', whole, isLost);
  const isAsking = !isLost && !whole?.complete;
  const hasCredits = answer && (state === 'found' || state === 'partly');
  const words = isLost ? t('card_lost') : isAsking ? askingWords(whole) : emptyWords(hasCredits ? undefined : state);
  return (
    <div class="card__body" data-state={state} data-complete={!isAsking} aria-busy={isAsking}>
      {words && (
        <p class={isAsking ? 'card__asking' : 'card__sentence'} role="status">
          {words}
        </p>
      )}
      {hasCredits && <Credits answer={answer} isLost={isLost} actions={actions} />}
      {!hasCredits && isAsking && (
        <Section title={t('section_sound')} id="sound">
          <SkeletonRows count={3} />
        </Section>
      )}
      {(state === 'failed' || state === 'offline') && (
        <button type="button" class="button card__retry" onClick={actions.retry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}

function Credits({ answer, isLost, actions }: Pick<Props, 'isLost' | 'actions'> & { answer: Answer }) {
  const record = recordOf(answer, isLost);
  return (
    <>
      <SoundSection record={record} onOpenPerson={actions.openPerson} />
      <ProjectSection record={record} onOpenPerson={actions.openPerson} onAskWhy={actions.askWhy} />
    </>
  );
}

function askingWords(whole: Answer | undefined): string {
  const asked = whole?.outcomes.filter(({ state }) => state === 'asking').map(({ source }) => sourceWords(source)) ?? [];
  return asked.length > 0 ? capital(t('complete_asking', { sources: listOf(asked) })) : t('looking_title');
}

function emptyWords(state: ScreenState | undefined): string {
  switch (state) {
    case undefined:
      return '';
    case 'failed':
      return t('failed_text');
    case 'offline':
      return t('offline_text');
    case 'unmatched':
      return t('card_unmatched');
    case 'none':
      return t('none_text_bare');
    default:
      return t('card_no_track'); // of a record that has credits
  }
}
