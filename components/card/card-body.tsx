import { useMemo } from 'preact/hooks';
import { listOf, t } from '../../lib/i18n/messages';
import type { Answer } from '../../lib/model/answer';
import { type ScreenState, screenOf } from '../../lib/view/screen';
import { ProjectSection } from '../project-section';
import { recordOf } from '../record';
import { SkeletonSections } from '../skeleton';
import { SoundSection } from '../sound-section';
import { capital, sourceWords } from '../words/source-words';
import type { CardProps } from './card';

type Props = Pick<CardProps, 'whole' | 'answer' | 'isLost' | 'actions'>;

/** Who made it, or one sentence on why that is not known. */
export function CardBody({ whole, answer, isLost, actions }: Props) {
  const known = screenOf('read', whole, isLost);
  const hasCredits = known === 'found' || known === 'partly';
  const isAsking = !isLost && !whole?.complete;
  const state = hasCredits && !answer && isAsking ? 'looking' : known;
  return (
    <div class="card__body" data-state={state} data-complete={!isAsking} aria-busy={isAsking}>
      {isAsking && <Asking whole={whole} />}
      {hasCredits && isLost && <Sentence words={t('card_lost')} />}
      {state === 'looking' && <SkeletonSections />}
      {hasCredits && answer && <Credits answer={answer} isLost={isLost} actions={actions} />}
      {hasCredits && !answer && !isAsking && <Sentence words={t('card_no_track')} />}
      {!hasCredits && state !== 'looking' && <Empty state={state} onRetry={actions.retry} />}
    </div>
  );
}

function Credits({ answer, isLost, actions }: Pick<Props, 'isLost' | 'actions'> & { answer: Answer }) {
  const record = useMemo(() => recordOf(answer, isLost), [answer, isLost]);
  return (
    <>
      <SoundSection record={record} onOpenPerson={actions.openPerson} />
      <ProjectSection record={record} onOpenPerson={actions.openPerson} onAskWhy={actions.askWhy} />
    </>
  );
}

function Asking({ whole }: { whole: Answer | undefined }) {
  const asked = whole?.outcomes.filter(({ state }) => state === 'asking').map(({ source }) => sourceWords(source)) ?? [];
  return (
    <p class="card__asking" role="status">
      {asked.length > 0 ? capital(t('complete_asking', { sources: listOf(asked) })) : t('looking_title')}
    </p>
  );
}

function Sentence({ words }: { words: string }) {
  return (
    <p class="card__sentence" role="status">
      {words}
    </p>
  );
}

function Empty({ state, onRetry }: { state: ScreenState; onRetry: () => void }) {
  return (
    <>
      <Sentence words={emptyWords(state)} />
      {(state === 'failed' || state === 'offline') && (
        <button type="button" class="button card__retry" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </>
  );
}

function emptyWords(state: ScreenState): string {
  switch (state) {
    case 'failed':
      return t('failed_text');
    case 'offline':
      return t('offline_text');
    case 'unmatched':
      return t('card_unmatched');
    case 'lost':
      return t('card_lost');
    default:
      return t('none_text_bare');
  }
}
