import { t } from '../lib/i18n/messages';
import type { Answer } from '../lib/model/answer';
import type { Contributor } from '../lib/model/contributor';
import { saidAbout } from '../lib/view/overruling';
import { platformWords } from '../lib/view/words/platform-words';
import type { RecordView } from './record';
import { UndoLine } from './undo-line';

/** Accounts that the person has said are not theirs. */
export const HiddenHandles = ({ person, record }: { person: Contributor; record: RecordView }) => (
  <HiddenIn person={person} said={record.answer} />
);

/** The same, wherever the person may have said so. */
export function HiddenIn({ person, said }: { person: Contributor; said: Pick<Answer, 'overrules'> }) {
  const { hidden } = saidAbout(said, person);
  if (hidden.length === 0) return null;
  return (
    <div class="details__handle" data-hidden-handles>
      <span class="row__role">{t('hidden_title')}</span>
      <div class="details__account">
        {hidden.map(({ id, platform, username }) => (
          <UndoLine key={id} id={id} words={t('hidden_handle', { username, platform: platformWords(platform) })} />
        ))}
      </div>
    </div>
  );
}
