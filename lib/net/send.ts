import { SourceError } from '../errors';
import type { NetworkRequest } from './network';
import type { Answer } from './trouble';

/** One finished request, for logs and the command line. */
export interface RequestRecord {
  method: string;
  url: string;
  /** HTTP status; 0 = no answer. */
  status: number;
  ms: number;
  bytes: number;
  /** Came from recordings; false = over the network. */
  recorded: boolean;
  body?: string;
}

/** A request with its whole address. */
export interface Addressed extends NetworkRequest {
  url: string;
}

export interface SendParts {
  fetch: typeof fetch;
  now(): number;
  timeoutMs?: number | undefined;
  onRequest?: ((record: RequestRecord) => void) | undefined;
}

const TIMEOUT_MS = 20_000; // under 30 s: a longer fetch lets the browser end the worker
/** The largest known good answer, a box of 500 tracks, has 3 MB. */
const MOST_BYTES = 8_000_000;

/** One request, from its start to the last byte within the deadline. Throws SourceError(timeout, offline, bad-data). */
export async function send(request: Addressed, parts: SendParts, signal: AbortSignal): Promise<Answer> {
  const { url } = request;
  const started = parts.now();
  const timeout = AbortSignal.timeout(parts.timeoutMs ?? TIMEOUT_MS);
  const method = request.method ?? 'GET';
  const record = (status: number, bytes: number) =>
    parts.onRequest?.({
      method,
      url,
      status,
      ms: parts.now() - started,
      bytes,
      recorded: false,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
  try {
    const response = await parts.fetch(url, {
      method,
      headers: { Accept: 'application/json', ...request.headers },
      credentials: 'omit',
      cache: 'no-store', // we keep answers ourselves, and nothing of private windows
      signal: AbortSignal.any([timeout, signal]),
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    if (response.url && new URL(response.url).origin !== new URL(url).origin)
      throw new SourceError('blocked', `${new URL(url).hostname} sends us to another host`);
    const { text, bytes } = await readText(response);
    record(response.status, bytes);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body: text };
  } catch (error) {
    record(0, 0);
    signal.throwIfAborted();
    if (error instanceof SourceError) throw error;
    throw timeout.aborted ? new SourceError('timeout', `${url} took too long`) : new SourceError('offline', `${url}: ${String(error)}`);
  }
}

/** The whole text; stops reading when there is more than any good answer holds. */
async function readText(response: Response): Promise<{ text: string; bytes: number }> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return { text: text + decoder.decode(), bytes };
    bytes += part.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader?.cancel().catch(() => undefined);
      throw new SourceError('bad-data', 'an answer of more than 8 MB was not read');
    }
    text += decoder.decode(part.value, { stream: true });
  }
}
