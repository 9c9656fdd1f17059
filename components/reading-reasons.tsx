import { useContext } from 'preact/hooks';
import type { Reading, Reason } from '../lib/model/answer';
import type { Contributor } from '../lib/model/contributor';
import { readingWords } from '../lib/view/words/reading-words';
import { shortRole } from '../lib/view/words/role-words';
import { sourceWords } from '../lib/view/words/source-words';
import { InPlace } from './in-place';
import { MoreParts } from './more-parts';
import { RoleWord } from './role-word';
import { SafeLink } from './safe-link';
import { reasonWords } from './words/reason-words';
import { SLOT } from './words/slots';

/** Why a reading says what it says. Where the credits do not tell, what they could mean. */
export function ReadingReasons({ reading, contributor }: { reading: Reading; contributor: Contributor | undefined }) {
  const { Possibilities, NoTies } = useContext(MoreParts);
  const several = reading.kinds.length > 1;
  return (
    <div class="reasons" data-reasons>
      {reading.kinds.map(({ kind, reasons }) => (
        <div key={kind}>
          {several && <p class="reasons__kind">{readingWords(kind)}</p>}
          <ul class="reasons__list">
            {reasons.map((reason) => (
              <ReasonLine key={`${reason.key} ${JSON.stringify(reason.params)}`} reason={reason} />
            ))}
          </ul>
          {kind === 'unclear' && Possibilities && <Possibilities />}
        </div>
      ))}
      {contributor && NoTies && <NoTies contributor={contributor} />}
    </div>
  );
}

function ReasonLine({ reason }: { reason: Reason }) {
  return (
    <li class="reasons__reason">
      <bdi dir="auto">
        <ReasonSentence reason={reason} />
      </bdi>{' '}
      {reason.proof && (
        <SafeLink class="link" href={reason.proof.link}>
          {sourceWords(reason.proof.source)}
        </SafeLink>
      )}
    </li>
  );
}

/** The sentence, whose role unfolds as role words do everywhere. */
function ReasonSentence({ reason }: { reason: Reason }) {
  const { role } = reason.params;
  if (role === undefined) return <>{reasonWords('reason', reason)}</>;
  return (
    <InPlace phrase={reasonWords('reason', reason, { role: SLOT })}>
      <RoleWord roleId={role}>{shortRole(role)}</RoleWord>
    </InPlace>
  );
}
