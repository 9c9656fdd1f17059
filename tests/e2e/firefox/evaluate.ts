import type { Command } from './bidi';

/** A value as WebDriver BiDi writes it. https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue */
interface RemoteValue {
  type: string;
  value?: unknown;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}

function plain({ type, value }: RemoteValue): unknown {
  if (type === 'array') return (value as RemoteValue[]).map(plain);
  if (type === 'object') return Object.fromEntries((value as [string, RemoteValue][]).map(([key, each]) => [key, plain(each)]));
  return value;
}

/** Evaluates statements in a context; promises are awaited. Plain data arrives, everything else is undefined. Throws what they throw. */
export async function evaluateIn(send: Command, context: string, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await send<Evaluated>('script.evaluate', { expression, awaitPromise: true, target: { context } });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result && plain(result);
}
