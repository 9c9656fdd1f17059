import { browser } from '../browser';
import { CLIENT_NAME } from './client-name';

const RULE_ID = 1;
/** Requests of no tab: those of our own background. */
const OUR_OWN = [-1];

/**
 * Lets our own requests to these hosts say who asks; nothing else is touched. Chromium drops a `User-Agent` that is set in
 * `fetch`, so a rule of the session sets it. Where the browser has no such rules, requests go out under the browser's name.
 * https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest
 */
export async function sayWhoAsks(hosts: string[]): Promise<void> {
  await browser.declarativeNetRequest?.updateSessionRules({
    removeRuleIds: [RULE_ID],
    addRules: [
      {
        id: RULE_ID,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'user-agent', operation: 'set', value: CLIENT_NAME }] },
        condition: { requestDomains: hosts, tabIds: OUR_OWN, resourceTypes: ['xmlhttprequest', 'other'] },
      },
    ],
  });
}
