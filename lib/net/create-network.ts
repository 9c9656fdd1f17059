import type * as z from 'zod/mini';
import { SourceError } from '../errors';
import type { Cache } from './cache';
import type { HostQueues } from './host-queues';
import type { Network, NetworkRequest } from './network';
import { type Answer, checkedJson, troubleOf } from './trouble';

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

export interface NetworkParts {
  queues: HostQueues;
  cache: Cache;
  fetch: typeof fetch;
  now(): number;
  timeoutMs?: number;
  onRequest?(record: RequestRecord): void;
  /** Ends waiting when nobody wants the answer any more. */
  signal?: AbortSignal;
}

const TIMEOUT_MS = 20_000; // under 30 s: a longer fetch lets the browser end the worker
const DAY_MS = 86_400_000;

export function createNetwork(parts: NetworkParts): Network {
  const inFlight = new Map<string, Promise<string | undefined>>();

  /** Text of one answer, shared while in flight. undefined = the service knows none. */
  function askShared(key: string, request: NetworkRequest): Promise<string | undefined> {
    const running = inFlight.get(key);
    if (running) return running;
    const started = ask(request, parts).finally(() => inFlight.delete(key));
    inFlight.set(key, started);
    return started;
  }

  return {
    async json<T extends z.ZodMiniType>(request: NetworkRequest, schema: T): Promise<z.infer<T> | undefined> {
      const key = `${request.method ?? 'GET'} ${request.url} ${request.body ?? ''}`;
      const kept = await parts.cache.get(key);
      const usable = kept && kept.until > parts.now() ? read(kept.body, schema) : undefined;
      if (usable) return usable.value;
      const body = await askShared(key, request);
      const fresh = read(body, schema);
      if (!fresh) throw new SourceError('bad-data', `${new URL(request.url).hostname} answered in an unknown shape`);
      // Only what has been understood is kept: a broken answer must not last.
      const keepMs = body === undefined ? (request.keepEmptyMs ?? DAY_MS) : (request.keepMs ?? 7 * DAY_MS);
      if (keepMs > 0) await parts.cache.set(key, { body, until: parts.now() + keepMs });
      return fresh.value;
    },
  };
}

/** The checked value of a body; no body = the service knows none. undefined = it has another shape. */
function read<T extends z.ZodMiniType>(body: string | undefined, schema: T): { value: z.infer<T> | undefined } | undefined {
  if (body === undefined) return { value: undefined };
  const parsed = schema.safeParse(JSON.parse(body));
  return parsed.success ? { value: parsed.data } : undefined;
}

async function ask(request: NetworkRequest, parts: NetworkParts): Promise<string | undefined> {
  const { hostname } = new URL(request.url);
  const answer = await parts.queues.run(hostname, () => send(request, parts), parts.signal);
  const status = statusOf(answer, request);
  const trouble = troubleOf({ ...answer, status }, hostname, parts.now());
  if (!trouble) return status === 404 ? undefined : checkedJson(answer.body, hostname);
  if (trouble.retryAt !== undefined) parts.queues.holdUntil(hostname, trouble.retryAt);
  throw trouble;
}

/** The status inside the answer, where the host puts it there, else that of HTTP. */
function statusOf({ status, body }: Answer, { statusIn }: NetworkRequest): number {
  if (!statusIn || status !== 200) return status;
  try {
    return statusIn(JSON.parse(body)) ?? status;
  } catch {
    return status;
  }
}

async function send(request: NetworkRequest, parts: NetworkParts): Promise<Answer> {
  const started = parts.now();
  const timeout = AbortSignal.timeout(parts.timeoutMs ?? TIMEOUT_MS);
  const method = request.method ?? 'GET';
  const record = (status: number, body: string) =>
    parts.onRequest?.({
      method,
      url: request.url,
      status,
      ms: parts.now() - started,
      bytes: new TextEncoder().encode(body).length,
      recorded: false,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
  try {
    const response = await parts.fetch(request.url, {
      method,
      headers: { Accept: 'application/json', ...request.headers },
      credentials: 'omit',
      signal: parts.signal ? AbortSignal.any([timeout, parts.signal]) : timeout,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const body = await response.text();
    record(response.status, body);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body };
  } catch (error) {
    record(0, '');
    throw timeout.aborted
      ? new SourceError('timeout', `${request.url} took too long`)
      : new SourceError('offline', `${request.url} could not be reached: ${String(error)}`);
  }
}
