import { WebSocket } from 'ws';

/** A command of WebDriver BiDi; answers with its result, throws its error. https://w3c.github.io/webdriver-bidi/ */
export type Command = <Result = unknown>(method: string, params?: object) => Promise<Result>;

export interface Bidi {
  send: Command;
  disconnect(): void;
}

interface Message {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
}

async function connected(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return socket;
}

/** A session with the browser that listens at this address. Commands that wait when it ends are refused. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = await connected(`${address}/session`);
  const waiting = new Map<number, (message: Message) => void>();
  socket.on('message', (data) => {
    const message: Message = JSON.parse(String(data));
    waiting.get(message.id ?? 0)?.(message);
    waiting.delete(message.id ?? 0);
  });
  socket.on('close', () => {
    for (const answer of waiting.values()) answer({ error: 'the browser is gone' });
  });
  let count = 0;
  const send: Command = <Result>(method: string, params: object = {}) =>
    new Promise<Result>((resolve, reject) => {
      count += 1;
      waiting.set(count, ({ result, error, message = '' }) =>
        error ? reject(new Error(`${method}: ${error} ${message}`)) : resolve(result as Result),
      );
      socket.send(JSON.stringify({ id: count, method, params }));
    });
  return { send, disconnect: () => socket.terminate() };
}
