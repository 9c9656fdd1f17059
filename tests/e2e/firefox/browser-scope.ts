import { poll } from '../target';
import type { Command } from './bidi';
import { evaluateIn } from './evaluate';

/** Evaluates in the browser window's own scope, which may do whatever the browser can. */
export type BrowserScope = <Value = unknown>(expression: string) => Promise<Value>;

interface Tree {
  contexts: { context: string; url: string }[];
}

// WebDriver BiDi finds tabs only, by a key that popups lack: here the open popup has one and is found beside the tabs. A popup
// begins in a browser element that is not shown and moves to another, so the key is the popup's, not the element's.
const MAKE_POPUPS_KNOWN = `
const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
const findTab = NavigableManager.getBrowserById.bind(NavigableManager);
const key = {};
const openPopup = () => {
  const all = [...document.querySelectorAll('browser.webextension-popup-browser')];
  const found = all.find((each) => each.closest('panel')?.state === 'open');
  if (found) found.permanentKey = key;
  return found;
};
const sidebarKey = {};
const openSidebar = () => {
  const found = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  if (found) found.permanentKey = sidebarKey;
  return found;
};
const idOf = (browser) => browser && NavigableManager.getIdForBrowser(browser);
NavigableManager.getBrowserById = (id) => findTab(id) ?? [openPopup(), openSidebar()].find((each) => each && idOf(each) === id) ?? null;
globalThis.popupId = () => idOf(openPopup());
globalThis.sidebarId = () => idOf(openSidebar());
globalThis.closePopup = () => openPopup()?.closest('panel').hidePopup();
`;

// Uncaught errors of every process arrive here; console messages do not.
const WATCH_ERRORS = `
globalThis.scriptErrors = [];
Services.console.registerListener({
  observe(message) {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
    scriptErrors.push(message.sourceName + ': ' + message.errorMessage);
  },
});
`;

/** Needs `--remote-allow-system-access`. Beyond what a window has: `popupId()`, `sidebarId()`, `closePopup()`, `scriptErrors`. */
export async function openBrowserScope(send: Command): Promise<BrowserScope> {
  // The session can be there before the window is.
  const window = await poll('a window of Firefox', async () => {
    const { contexts } = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  });
  await evaluateIn(send, window, `{${MAKE_POPUPS_KNOWN}}{${WATCH_ERRORS}}`);
  return async <Value>(expression: string) => (await evaluateIn(send, window, expression)) as Value;
}
