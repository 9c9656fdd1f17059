import { browser, defineContentScript } from '#imports';
import { sites } from '../../lib/sites';
import { watchPage } from '../../lib/sites/watch-page';

const WAIT_MS = 4000;

/** Answers one question, "what is this page about?", and otherwise does nothing to the page. */
export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_idle',
  main(ctx) {
    const watch = watchPage(sites, document, () => new URL(location.href));
    // Fires before the address changes, where the browser can tell: https://github.com/wxt-dev/wxt/pull/2623
    ctx.addEventListener(window, 'wxt:locationchange', () => watch.leaving());
    const answer = (message: unknown, _sender: unknown, reply: (value: unknown) => void) => {
      if (!isPageRead(message)) return undefined;
      void watch
        .read(WAIT_MS)
        .then((state) =>
          reply(
            state
              ? { state: 'read', ref: state.ref, facts: state.reading?.facts, claims: (state.reading?.claims ?? []).slice(0, 2000) }
              : { state: 'none' },
          ),
        );
      return true; // the reply comes later
    };
    browser.runtime.onMessage.addListener(answer);
    ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(answer));
  },
});

const isPageRead = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'page/read';
