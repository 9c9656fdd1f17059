import { t } from '../lib/i18n/messages';
import type { Reading, Reason } from '../lib/model/answer';
import type { Contributor } from '../lib/model/contributor';
import { GuideLink } from './guide-link';
import { InPlace } from './in-place';
import { RoleWord } from './role-word';
import { SafeLink } from './safe-link';
import { readingWords } from './words/reading-words';
import { reasonWords } from './words/reason-words';
import { shortRole } from './words/role-words';
import { SLOT } from './words/slots';
import { sourceWords } from './words/source-words';

/** Why a reading says what it says. Where the credits do not tell, what they could mean. */
export function ReadingReasons({ reading, contributor }: { reading: Reading; contributor: Contributor | undefined }) {
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
          {kind === 'unclear' && <Possibilities />}
        </div>
      ))}
      {contributor && <NoTies contributor={contributor} />}
    </div>
  );
}

/** Asked, and nothing found: the source can be told. */
function NoTies({ contributor: { ties, ids } }: { contributor: Contributor }) {
  const id = ids.mb?.[0];
  if (!id || ties?.length !== 0) return null;
  return (
    <p class="reasons__kind">
      {t('why_no_ties')}{' '}
      <SafeLink class="link link--quiet" href={`https://musicbrainz.org/artist/${id}/relationships`}>
        {sourceWords('musicbrainz')}
      </SafeLink>
    </p>
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

function Possibilities() {
  return (
    <>
      <p class="reasons__kind">{t('reading_possible')}</p>
      <ul class="reasons__list">
        <li class="reasons__reason">{t('possible_label')}</li>
        <li class="reasons__reason">{t('possible_artist')}</li>
        <li class="reasons__reason">{t('possible_courtesy')}</li>
        <li class="reasons__reason">{t('possible_hands_on')}</li>
      </ul>
      <GuideLink place="executive">{t('guide_of_executives')}</GuideLink>
    </>
  );
}
