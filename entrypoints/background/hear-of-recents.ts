import { forgetRecents, keepRecent, listRecents } from '../../lib/library/recents';
import type { Spoken } from '../../lib/messages';
import { tabOf } from '../../lib/messaging';

type OfRecents = Extract<Spoken, { type: `recents/${string}` }>;

/** What was looked for lately; of private windows nothing is kept, and in them nothing is shown. */
export async function hearOfRecents(said: OfRecents): Promise<unknown> {
  if (said.type === 'recents/forget') return forgetRecents();
  const isPrivate = (await tabOf(said.tabId)).private;
  if (said.type === 'recents/list') return isPrivate ? [] : listRecents();
  return isPrivate ? undefined : keepRecent(said.recent);
}
