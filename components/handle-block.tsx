import { useContext } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import type { Contributor } from '../lib/model/contributor';
import type { Handle } from '../lib/model/handle';
import { handleText } from '../lib/view/handles';
import { notTheirs, type SaidAbout } from '../lib/view/overruling';
import { HandleLine } from './handle-line';
import { Overruling } from './overruling';
import { ProofLine } from './proof-line';
import { UndoLine } from './undo-line';
import { platformWords } from './words/platform-words';

interface Props {
  handle: Handle;
  person: Contributor | undefined;
  isShown: boolean;
}

/** One account and how we know it; of an account that is on screen already only how we know. */
export function HandleBlock({ handle, person, isShown }: Props) {
  return (
    <div class="details__handle">
      <span class="row__role">{platformWords(handle.platform)}</span>
      <div class="details__account">
        {!isShown && <HandleLine handle={handle} />}
        <ul class="credit__proofs">
          {handle.proofs.map((proof) => (
            <ProofLine key={`${proof.source} ${proof.link}`} proof={proof} />
          ))}
        </ul>
        {person && <NotThem handle={handle} person={person} />}
      </div>
    </div>
  );
}

function NotThem({ handle, person }: { handle: Handle; person: Contributor }) {
  const { overrule } = useContext(Overruling);
  const label = t('not_them_of', { handle: handleText(handle), name: person.name });
  return (
    <button
      type="button"
      class="link link--quiet details__deny"
      data-not-them={handle.username}
      aria-label={label}
      onClick={() => overrule(notTheirs(person, handle, Date.now()))}
    >
      {t('not_them')}
    </button>
  );
}

/** Accounts that the person has said are not theirs. */
export function HiddenHandles({ hidden }: { hidden: SaidAbout['hidden'] }) {
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
