import { t } from '../../lib/i18n/messages';
import type { Answer } from '../../lib/model/answer';
import type { Closing } from '../../lib/model/badge-closings';
import type { Subject } from '../../lib/model/subject';
import type { AnswerActions } from '../../lib/view/create-answer-view';
import { sourceName } from '../../lib/view/source-name';
import { Icon } from '../icon';
import { CardBody } from './card-body';
import { CardFoot } from './card-foot';

/** Id of what names the dialog. */
export const TITLE = 'card-title';

export interface CardProps {
  /** What the card is about, as the page says it. */
  subject: Subject;
  /** All that the sources have said. */
  whole: Answer | undefined;
  /** What of it is about the subject; undefined, too, where the sources know no such track. */
  answer: Answer | undefined;
  isLost: boolean;
  actions: AnswerActions;
  onClose: () => void;
  /** Resolves to whether the popup could be opened. */
  onOpenPopup: () => Promise<boolean>;
  onHide: (where: Closing) => void;
}

/** What opens in a page beside one of our marks: who made this, and how to reach them. */
export function Card({ subject, whole, answer, isLost, actions, onClose, onOpenPopup, onHide }: CardProps) {
  const { facts, ref } = subject;
  const title = facts?.title ?? (ref.kind === 'track' ? answer?.tracks[0]?.title : answer?.release?.title);
  const artists = facts?.artists.map(({ name }) => name).join(', ') || answer?.release?.artists;
  return (
    <>
      <header class="card__head">
        <div class="card__names">
          <h2 class="card__title" id={TITLE} dir="auto">
            {title || t('app_name')}
          </h2>
          {artists && (
            <p class="card__artists" dir="auto">
              {artists}
            </p>
          )}
        </div>
        <button type="button" class="card__close" aria-label={t('card_close')} data-close onClick={onClose}>
          <Icon name="x" />
        </button>
      </header>
      <CardBody whole={whole} answer={answer} isLost={isLost} actions={actions} />
      <CardFoot site={sourceName(ref.site).name} onOpenPopup={onOpenPopup} onHide={onHide} />
    </>
  );
}
