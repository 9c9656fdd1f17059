import { type PageVerdict, type Spoken, spokenSchema } from '../../lib/messages';
import { type Sender, tabOf } from '../../lib/messaging';
import { changeSettings } from '../../lib/settings';
import type { Verdicts } from '../../lib/surfaces/verdicts';
import type { Closings } from './closings';
import { hearOfRecents } from './hear-of-recents';
import { askPagesAgain, loadBadge, loadCard, openPopup } from './in-pages';

interface HearParts {
  verdicts: Verdicts;
  closings: Closings;
}

/** Only surfaces of our own say these. */
const FOR_OURS = new Set<Spoken['type']>(['badges/read', 'badges/set', 'look-up/set', 'recents/list', 'recents/keep', 'recents/forget']);

/** Answers what is said without a port; undefined = it is not for us. Rejects where a page has gone. */
export function hear({ verdicts, closings }: HearParts, message: unknown, sender: Sender): Promise<unknown> | undefined {
  const { tabId: senderTab, isOurs } = sender;
  const { success, data } = spokenSchema.safeParse(message);
  if (!success || (!isOurs && FOR_OURS.has(data.type))) return undefined;
  const isPrivate = async (tabId = senderTab) => (await tabOf(tabId)).private;

  async function judge(page: Extract<Spoken, { type: 'page/shown' }>): Promise<PageVerdict> {
    const verdict = await verdicts.of(page, senderTab);
    if (verdict.verdict === 'show' && !page.isLoaded && senderTab !== undefined) await loadBadge(senderTab);
    return verdict;
  }

  /** The kept ones tell every page by themselves. */
  async function close({ ref, where }: Extract<Spoken, { type: 'badges/close' }>, isClosed: boolean, isPassing: boolean): Promise<void> {
    await closings.set(ref, where, isClosed, isPassing);
    if (isPassing) await askPagesAgain();
  }

  async function answer(said: Spoken): Promise<unknown> {
    switch (said.type) {
      case 'page/shown':
        return judge(said);
      case 'page/left':
        return verdicts.left(senderTab);
      case 'card/load':
        return senderTab === undefined ? undefined : loadCard(senderTab);
      case 'popup/open':
        return openPopup();
      case 'badges/close':
        return close(said, true, await isPrivate());
      case 'badges/read':
        return closings.choices(said.ref, await isPrivate(said.tabId));
      case 'badges/set':
        return close({ ...said, type: 'badges/close' }, !said.isShown, await isPrivate(said.tabId));
      case 'look-up/set':
        return changeSettings((now) => ({ ...now, lookUp: said.mode }));
      default:
        return hearOfRecents(said);
    }
  }
  return answer(data);
}
