import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { attach, poll, type Send, targets } from './target';

/** One line of the accessibility tree: "button", "Show credits". */
export interface AccessibleNode {
  role: string;
  name: string;
}

/** The real toolbar popup. Expressions are evaluated in its page; promises are awaited. */
export interface Popup {
  evaluate<Value = unknown>(expression: string): Promise<Value>;
  /** Waits until the expression is truthy. */
  waitFor(expression: string, withinMs?: number): Promise<void>;
  text(): Promise<string>;
  /** A real click in the middle of the first element that fits. Throws when there is none. */
  click(selector: string): Promise<void>;
  /** A real key press: "Tab", "Enter", "Escape", "ArrowDown", "a"… */
  key(key: string): Promise<void>;
  /** One key press after the other. */
  type(text: string): Promise<void>;
  scheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Any media feature, e.g. `prefers-reduced-motion`: `reduce`. */
  media(features: Record<string, string>): Promise<void>;
  size(): Promise<{ width: number; height: number }>;
  /** PNG of all that the popup window shows; `scale` 2 for twice the pixels. */
  screenshot(path: string, scale?: number): Promise<void>;
  /** Nodes with a role and a name, in order. */
  accessibility(): Promise<AccessibleNode[]>;
  send: Send;
  close(): Promise<void>;
}

const KEY_CODES: Record<string, number> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};
const TYPED: Record<string, string> = { Enter: '\r', ' ': ' ' };

interface Evaluated {
  result?: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

async function evaluateIn(send: Send, expression: string): Promise<unknown> {
  const { result, exceptionDetails }: Evaluated = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result?.value;
}

async function click(send: Send, selector: string): Promise<void> {
  const found = `(() => { const e = document.querySelector(${JSON.stringify(selector)}); if (!e) throw new Error('nothing fits ' + ${JSON.stringify(selector)});
    e.scrollIntoView({ block: 'nearest' }); const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 } })()`;
  const at = await evaluateIn(send, found);
  for (const type of ['mousePressed', 'mouseReleased']) {
    await send('Input.dispatchMouseEvent', { type, ...(at as { x: number; y: number }), button: 'left', clickCount: 1 });
  }
}

async function press(send: Send, key: string): Promise<void> {
  const text = TYPED[key] ?? (key.length === 1 ? key : undefined);
  const code = KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0);
  const common = { key, code: key.length === 1 ? undefined : key, windowsVirtualKeyCode: code };
  await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...common });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
}

async function capture(send: Send, path: string, scale: number): Promise<void> {
  const { width, height } = (await evaluateIn(send, '({ width: innerWidth, height: innerHeight })')) as { width: number; height: number };
  const clip = { x: 0, y: 0, width, height, scale };
  const { data } = await send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
  writeFileSync(path, Buffer.from(String(data), 'base64'));
}

interface TreeNode {
  ignored?: boolean;
  role?: { value: string };
  name?: { value: string };
}

async function accessibleNodes(send: Send): Promise<AccessibleNode[]> {
  const tree = await send('Accessibility.getFullAXTree');
  const nodes = Array.isArray(tree['nodes']) ? (tree['nodes'] as TreeNode[]) : [];
  return nodes
    .filter((node) => !node.ignored && node.name?.value)
    .map((node) => ({ role: node.role?.value ?? '', name: node.name?.value ?? '' }));
}

function popupOver(send: Send, close: () => Promise<void>): Popup {
  const evaluate = async <Value>(expression: string) => (await evaluateIn(send, expression)) as Value;
  const media = async (features: Record<string, string>) => {
    await send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
  };
  return {
    evaluate,
    waitFor: async (expression, withinMs) => void (await poll(`${expression} in the popup`, () => evaluateIn(send, expression), withinMs)),
    text: () => evaluate<string>('document.body.innerText'),
    click: (selector) => click(send, selector),
    key: (key) => press(send, key),
    async type(text) {
      for (const letter of text) await press(send, letter);
    },
    scheme: (scheme) => media({ 'prefers-color-scheme': scheme }),
    media,
    size: () => evaluate('({ width: innerWidth, height: innerHeight })'),
    screenshot: (path, scale = 1) => capture(send, path, scale),
    accessibility: () => accessibleNodes(send),
    send,
    close,
  };
}

export interface Opening {
  browser: CDPSession;
  id: string;
  /** Errors and console errors of the surface arrive here. */
  errors: string[];
}

/** Presses the toolbar button over `page`. Playwright does not list popups, so this attaches by itself. */
export async function openPopup(page: Page, opening: Opening): Promise<Popup> {
  const { browser, id } = opening;
  await page.bringToFront();
  const tab = (await targets(browser)).find((each) => each.type === 'tab' && each.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return surfaceAt('popup', opening);
}

/** A surface of the extension that Playwright does not list as a page, once it is there. */
export async function surfaceAt(path: 'popup' | 'sidepanel', { browser, id, errors }: Opening): Promise<Popup> {
  const isIt = (url: string) => url.startsWith(`chrome-extension://${id}/${path}`);
  const target = await poll(`the ${path}`, async () => (await targets(browser)).find((each) => each.type === 'page' && isIt(each.url)));
  const send = await attach(browser, target.targetId, (method, params) => {
    const isError = method === 'Runtime.exceptionThrown' || (method === 'Runtime.consoleAPICalled' && params['type'] === 'error');
    if (isError) errors.push(`${path}: ${JSON.stringify(params)}`);
  });
  await send('Runtime.enable');
  return popupOver(send, async () => void (await browser.send('Target.closeTarget', { targetId: target.targetId })));
}
