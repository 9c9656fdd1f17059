import type { PageReadingMessage } from '../../lib/messages';
import { refAt } from '../../lib/sites';
import type { OpenTab } from '../../lib/tabs';
import type { PageState } from '../../lib/view/screen';

/** What a tab is to us, by what its page says of itself; `reading` undefined = no script of ours answers there. */
export function stateOf(tab: OpenTab | undefined, reading: PageReadingMessage | undefined): PageState {
  if (!tab || !reading) return isKnown(tab?.url) ? 'unreadable' : 'unsupported';
  if (reading.state === 'none') return 'no-record';
  // Artist and playlist pages are recognised, but have no credits of their own.
  return reading.ref.kind === 'album' || reading.ref.kind === 'track' ? 'read' : 'no-record';
}

const isKnown = (address: string | undefined): boolean =>
  address !== undefined && URL.canParse(address) && refAt(new URL(address)) !== undefined;
