import { useContext } from 'preact/hooks';
import type { Contributor } from '../lib/model/contributor';
import type { Handle } from '../lib/model/handle';
import { platformWords } from '../lib/view/words/platform-words';
import { HandleLine } from './handle-line';
import { MoreParts } from './more-parts';
import { ProofLine } from './proof-line';

interface Props {
  handle: Handle;
  person: Contributor | undefined;
  isShown: boolean;
}

/** One account and how we know it; of an account that is on screen already only how we know. */
export function HandleBlock({ handle, person, isShown }: Props) {
  const { NotThem } = useContext(MoreParts);
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
        {person && NotThem && <NotThem handle={handle} person={person} />}
      </div>
    </div>
  );
}
