import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import type { Replica } from './start-replica';

/** A `fetch` without a browser that reaches the replica whatever the host; ends as the real one does when its signal fires. */
export function fetchFrom(replica: Pick<Replica, 'port'>): typeof fetch {
  return (input, init) => {
    const { host, pathname, search } = new URL(String(input));
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), host };
    const method = init?.method ?? 'GET';
    const options = { port: replica.port, host: '127.0.0.1', path: pathname + search, method, headers, rejectUnauthorized: false };
    const body = init?.body === undefined || init.body === null ? undefined : String(init.body);
    return new Promise((resolve, reject) => {
      const asking = https.request({ ...options, ...(init?.signal ? { signal: init.signal } : {}) }, (response) =>
        resolve(answerOf(response)),
      );
      asking.on('error', reject);
      asking.end(body);
    });
  };
}

function answerOf(response: IncomingMessage): Response {
  const status = response.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.headers)) if (value !== undefined) headers.set(name, String(value));
  const body = status === 204 ? null : (Readable.toWeb(response) as ReadableStream<Uint8Array>);
  return new Response(body, { status, headers });
}
