import type { CDPSession } from 'playwright-core';

/** What the DevTools protocol says about a tab, page or worker. */
export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** Asks until the answer is truthy; throws with `what` after the time is up. */
export async function poll<Found>(what: string, ask: () => Promise<Found>, withinMs = 8000): Promise<NonNullable<Found>> {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${withinMs} ms for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export async function targets(browser: CDPSession): Promise<TargetInfo[]> {
  // Without a filter of its own the browser leaves tabs out.
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

/** A command to one target; answers with the protocol's result, throws its error. */
export type Send = (method: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>>;

interface Reply {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** Attaches to a target that Playwright does not show as a page (the toolbar popup). Events of the target go to `onEvent`. */
export async function attach(
  browser: CDPSession,
  targetId: string,
  onEvent: (method: string, params: Record<string, unknown>) => void,
): Promise<Send> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply: Reply & { method?: string; params?: Record<string, unknown> } = JSON.parse(event.message);
    if (reply.method) return onEvent(reply.method, reply.params ?? {});
    waiting.get(reply.id ?? 0)?.(reply);
    waiting.delete(reply.id ?? 0);
  });
  // A popup that has closed answers nothing any more: whoever waits for it would wait for ever.
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const settle of waiting.values()) settle({ error: { message: 'the target has gone' } });
    waiting.clear();
  });
  let count = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {})));
      browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: count, method, params }) }).catch(reject);
    });
}
