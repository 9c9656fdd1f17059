import { browser } from '../../lib/browser';
import { speak, t } from '../../lib/i18n/messages';
import type { SearchAnswer } from '../../lib/model/found';
import type { Searching } from '../../lib/surfaces/serve-search';
import { asXml, hashOfEntered, type Suggestion, suggestionsOf } from '../../lib/view/suggestions';

const REST_MS = 300;
/** Chromium reads descriptions as XML, Firefox as text. */
const IS_XML = !import.meta.env.FIREFOX;

/** The event does not say which window it is in: the one that is used. */
async function isPrivate(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? true;
}

function open(hash: string, disposition: string): void {
  const url = `${browser.runtime.getURL('')}sidepanel.html${hash}`;
  const opened =
    disposition === 'currentTab' ? browser.tabs.update({ url }) : browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
  opened.catch(console.error);
}

/**
 * "who ada" in the address bar: somebody types a question, which is a click. Must be called before the background awaits anything.
 * Browsers for phones have no such thing.
 */
export function hearOmnibox(search: (searching: Searching) => Promise<void>): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let current = new AbortController();
  const stop = () => {
    clearTimeout(waiting);
    current.abort();
  };

  async function look(query: string, signal: AbortSignal, suggest: (list: Suggestion[]) => void): Promise<void> {
    const onChange = (answer: SearchAnswer) => {
      if (answer.complete) suggest(suggestionsOf(answer, IS_XML));
    };
    await search({ query, scope: 'all', isPrivate: await isPrivate(), signal, onChange });
  }

  speak((key) => browser.i18n.getMessage(key as 'extName'));
  omnibox.setDefaultSuggestion({ description: IS_XML ? asXml(t('omnibox_default')) : t('omnibox_default') });
  omnibox.onInputCancelled.addListener(stop);
  omnibox.onInputChanged.addListener((text, suggest) => {
    stop();
    current = new AbortController();
    const { signal } = current;
    waiting = setTimeout(() => look(text, signal, suggest).catch(console.error), REST_MS);
  });
  omnibox.onInputEntered.addListener(async (text, disposition) => {
    stop();
    // A page of ours opens in a window that is not private, and leaves its trace there.
    if (!(await isPrivate())) open(hashOfEntered(text), disposition);
  });
}
