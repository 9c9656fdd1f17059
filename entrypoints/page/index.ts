import { browser, defineUnlistedScript } from '#imports';
import { hitsOn } from '../../lib/badges/found';
import { MARK, sweep } from '../../lib/badges/marks';
import { makePageHandle } from '../../lib/badges/page-handle';
import { createReporter } from '../../lib/badges/report';
import type { PageDiagnosis, PageQuestion, PageReadingMessage, Spoken } from '../../lib/messages';
import { refAt, sites } from '../../lib/sites';
import { followTurns } from '../../lib/sites/follow-turns';
import { watchPage } from '../../lib/sites/watch-page';
import { tellPanels } from './tell-panels';

const WAIT_MS = 4000;

/**
 * The only script that pages load by the manifest (wxt.config.ts): says what the page is about, and otherwise does nothing to it.
 * Not one of WXT's content scripts, whose start is an event that the page can hear.
 */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  const handle = makePageHandle();
  const watch = watchPage(sites, document, () => new URL(location.href));
  const anchorsOf = ({ site }: { site: string }) => sites.find(({ id }) => id === site)?.anchors;
  const say = (message: Spoken): Promise<unknown> => browser.runtime.sendMessage(message);

  handle.isAlive = () => {
    if (!browser.runtime?.id) end.abort();
    return !end.signal.aborted;
  };
  sweep(document);
  const turns = followTurns(
    { root: document, watch, identify: refAt, ...createReporter({ root: document, handle, say, anchorsOf }) },
    end.signal,
  );

  // Out of the browser's own memory it comes as it was left: what was said meanwhile it has not heard.
  addEventListener('pageshow', ({ persisted }) => persisted && turns.again(), { signal: end.signal });

  async function read(waitMs: number): Promise<PageReadingMessage> {
    const state = await watch.read(waitMs);
    if (!state) return { state: 'none' };
    const { facts, claims = [] } = state.reading ?? {};
    return { state: 'read', ref: state.ref, claims: claims.slice(0, 2000), ...(facts ? { facts } : {}) };
  }

  async function diagnose(): Promise<PageDiagnosis | undefined> {
    const state = await watch.read(0);
    const anchors = state && anchorsOf(state.ref);
    if (!state || !anchors) return undefined;
    const marks = document.querySelectorAll(MARK).length;
    return { site: state.ref.site, kind: state.ref.kind, isRead: Boolean(state.reading), hits: hitsOn(document, anchors), marks };
  }

  tellPanels();
  browser.runtime.onMessage.addListener((message: PageQuestion, _sender: unknown, reply: (value: unknown) => void) => {
    if (message.type === 'page/again') turns.again();
    if (message.type === 'page/read') read(WAIT_MS).then(reply);
    if (message.type === 'page/diagnose') diagnose().then(reply);
    return message.type === 'page/again' ? undefined : true; // the reply comes later
  });
});
