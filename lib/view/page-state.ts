import type { PageReadingMessage } from '../messages';
import type { SubjectRef } from '../model/subject';
import type { OpenTab } from '../tabs';
import type { PageState } from './screen';

/** What an address is about; undefined = nothing that is known here. */
export type Identify = (url: string) => SubjectRef | undefined;

/** What a tab is to us, by what its page says of itself; `reading` undefined = no script of ours answers there. */
export function pageStateOf(tab: OpenTab | undefined, reading: PageReadingMessage | undefined, identify: Identify): PageState {
  if (!reading) return tab?.url !== undefined && identify(tab.url) ? 'unreadable' : 'unsupported';
  return reading.state === 'read' && hasCredits(reading.ref) ? 'read' : 'no-record';
}

/** Artist and playlist pages are recognised, but have no credits of their own. */
const hasCredits = ({ kind }: SubjectRef): boolean => kind === 'album' || kind === 'track';
