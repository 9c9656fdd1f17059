import { writeFileSync } from 'node:fs';
import { poll } from '../target';
import type { Command } from './bidi';
import { evaluateIn } from './evaluate';

/** A page, an extension's page or its toolbar popup. Expressions are evaluated in it; promises are awaited. */
export interface Surface {
  context: string;
  evaluate<Value = unknown>(expression: string): Promise<Value>;
  /** Waits until the expression is truthy. */
  waitFor(expression: string, withinMs?: number): Promise<void>;
  text(): Promise<string>;
  /** A real click in the middle of the first element that fits. Throws when there is none. */
  click(selector: string): Promise<void>;
  /** A real click at this place of its window. */
  clickAt(place: { x: number; y: number }): Promise<void>;
  /** Real key presses, one after the other: "Tab", "Enter", "Escape", "a"… */
  keys(...keys: string[]): Promise<void>;
  size(): Promise<{ width: number; height: number }>;
  /** PNG of what it shows. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

// https://w3c.github.io/webdriver/#keyboard-actions
const KEY_VALUES: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const middleOf = (selector: string): string => `(() => {
  const found = document.querySelector(${JSON.stringify(selector)});
  if (!found) throw new Error('nothing fits ' + ${JSON.stringify(selector)});
  found.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
})()`;

const press = (key: string) => {
  const value = KEY_VALUES[key] ?? key;
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
};

export function surfaceOn(send: Command, context: string, close: () => Promise<unknown>): Surface {
  const evaluate = async <Value>(expression: string) => (await evaluateIn(send, context, expression)) as Value;
  const clickAt = async ({ x, y }: { x: number; y: number }) => {
    const button = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await act('pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...button]);
  };
  const act = (type: string, actions: object[]) => send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  return {
    context,
    evaluate,
    waitFor: async (expression, withinMs) => void (await poll(`${expression} in the page`, () => evaluate(expression), withinMs)),
    text: () => evaluate<string>('document.body.innerText'),
    clickAt,
    click: async (selector) => clickAt(await evaluate(middleOf(selector))),
    keys: async (...keys) => void (await act('key', keys.flatMap(press))),
    size: () => evaluate('({ width: innerWidth, height: innerHeight })'),
    async screenshot(path) {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async () => void (await close()),
  };
}
