import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/messages';
import type { FollowedRecord, Here } from '../../lib/view/follow-tab';
import { SafeLink } from '../safe-link';
import { Message } from '../state-message';
import { HereRest } from './here-rest';
import { RecentList } from './recent-list';
import { SideRecord } from './side-record';

export interface SideHereProps {
  here: Here;
  /** The record that was in front before, as long as it plays on. */
  playingOn: FollowedRecord | undefined;
  /** Brings a tab to the front. */
  goTo: (tabId: number) => void;
  /** What stands in the page in front itself. */
  children?: ComponentChildren;
}

/** What the tab in front is about; where that is nothing, the record that still plays. */
export function SideHere({ here, playingOn, goTo, children }: SideHereProps) {
  const { ref, record, state } = here;
  if (record) {
    return (
      <SideRecord key={keyOf(record)} record={record}>
        {children}
      </SideRecord>
    );
  }
  const isArtist = ref?.kind === 'artist';
  if (playingOn && !isArtist && state !== 'reading') {
    return (
      <>
        <PlayingOn record={playingOn} isHere={playingOn.tabId === here.tab?.id} goTo={goTo} />
        <SideRecord key={keyOf(playingOn)} record={playingOn} />
      </>
    );
  }
  if (state === 'unsupported') return <NothingHere />;
  return (
    <HereRest page={state} artist={isArtist ? ref.url : undefined}>
      {children}
    </HereRest>
  );
}

/** The panel stays: what is opened next shows by itself. */
function NothingHere() {
  return (
    <main class="popup" data-state="unsupported" data-complete>
      <Message title={t('side_nothing_title')} text={t('side_nothing_text')} isTop />
      <RecentList />
    </main>
  );
}

const keyOf = ({ tabId, subject }: FollowedRecord): string => `${tabId} ${subject.ref.url}`;

/** Which page it is about, since it is not the one in front. */
function PlayingOn({ record, isHere, goTo }: { record: FollowedRecord; isHere: boolean; goTo: (tabId: number) => void }) {
  return (
    <p class="playing-on" data-playing-on>
      {t(isHere ? 'side_page_before' : 'side_other_tab')}{' '}
      {isHere ? (
        <SafeLink href={record.subject.ref.url} class="link">
          {t('side_open')}
        </SafeLink>
      ) : (
        <button type="button" class="link" onClick={() => goTo(record.tabId)}>
          {t('side_go')}
        </button>
      )}
    </p>
  );
}
