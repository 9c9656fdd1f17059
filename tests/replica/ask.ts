import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Replica } from './start-replica';

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

async function readAnswer(response: IncomingMessage): Promise<Answered> {
  let text = '';
  for await (const part of response.setEncoding('utf8')) text += part;
  return { status: response.statusCode ?? 0, headers: response.headers, text };
}

/** A request to the replica as if its hosts were the real ones, without a browser. Rejects after `withinMs`. */
export function ask(
  replica: Pick<Replica, 'port'>,
  address: string,
  init: { method?: string; body?: string; withinMs?: number } = {},
): Promise<Answered> {
  const { host, pathname, search } = new URL(address);
  const options = {
    port: replica.port,
    host: '127.0.0.1',
    path: pathname + search,
    method: init.method ?? 'GET',
    headers: { host },
    rejectUnauthorized: false,
  };
  return new Promise((resolve, reject) => {
    const asking = https.request(options, (response) => readAnswer(response).then(resolve, reject));
    asking.setTimeout(init.withinMs ?? 5000, () => asking.destroy(new Error(`no answer: ${address}`)));
    asking.on('error', reject);
    asking.end(init.body);
  });
}
