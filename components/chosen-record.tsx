import { t } from '../lib/i18n/messages';
import type { Answer } from '../lib/model/answer';
import { chosenAt } from '../lib/view/overruling';
import { UndoLine } from './undo-line';

/** A record that the person has picked at this source themselves, and the way back. */
export function ChosenRecord({ answer, source }: { answer: Answer; source: string }) {
  const chosen = chosenAt(answer, source);
  return chosen ? <UndoLine id={chosen.id} words={t('chosen_by_you')} /> : null;
}
