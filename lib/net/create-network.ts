import type * as z from 'zod/mini';
import { SourceError } from '../errors';
import { type Cache, freshness, type Kept, keptUntil } from './cache';
import { type Clock, systemClock } from './clock';
import { createFlights } from './flights';
import type { HostQueues } from './host-queues';
import type { Keeping, Network, NetworkRequest } from './network';
import { type Addressed, type RequestRecord, send } from './send';
import { type Answer, secondTryAt, troubleOf } from './trouble';

export interface NetworkParts {
  queues: HostQueues;
  cache: Cache;
  fetch: typeof fetch;
  /** Where an endpoint lives, and what proves who asks; undefined = there is none of this name. */
  serviceOf(endpoint: string): Promise<{ base: string; headers: Record<string, string> } | undefined>;
  clock?: Clock;
  timeoutMs?: number;
  onRequest?(record: RequestRecord): void;
}

const REFRESH_GAP_MS = 300_000;

export function createNetwork(parts: NetworkParts): Network {
  const clock = parts.clock ?? systemClock;
  const flights = createFlights<string | undefined>();
  const refreshed = new Map<string, number>();

  /** A stale answer that cannot be refreshed is looked at often: it is asked for anew now and then only. */
  function mayRefresh(key: string): boolean {
    if ((refreshed.get(key) ?? 0) + REFRESH_GAP_MS > clock.now()) return false;
    refreshed.set(key, clock.now());
    return true;
  }

  /** The request with its whole address. The token, if there is one, is no part of what answers are kept by. */
  async function addressed(request: NetworkRequest): Promise<Addressed> {
    const service = await parts.serviceOf(request.endpoint);
    const url = service && joined(service.base, request.path);
    if (!service || !url) throw new SourceError('refused', `${request.endpoint} has no usable address`);
    return { ...request, url, headers: { ...request.headers, ...service.headers } };
  }

  async function once(request: Addressed, signal: AbortSignal): Promise<{ answer?: Answer; error?: SourceError }> {
    const { hostname } = new URL(request.url);
    try {
      const sent = await parts.queues.run(hostname, () => send(request, { ...parts, now: clock.now }, signal), signal);
      const answer = { ...sent, status: statusOf(sent, request) };
      const error = troubleOf(answer, hostname, clock.now());
      return error ? { answer, error } : { answer };
    } catch (error) {
      if (error instanceof SourceError) return { error };
      throw error;
    }
  }

  /** At most two tries; what is still wrong after the last one holds back everybody who asks this host. */
  async function ask(request: Addressed, signal: AbortSignal): Promise<string | undefined> {
    const { hostname } = new URL(request.url);
    let { answer, error } = await once(request, signal);
    const again = secondTryAt(error, answer, clock.now());
    if (error && again !== undefined) {
      if (error.kind === 'rate-limited') await parts.queues.holdUntil(hostname, again, error.kind);
      await clock.sleep(again - clock.now(), signal);
      ({ answer, error } = await once(request, signal));
    }
    if (error && answer && error.retryAt !== undefined) await parts.queues.holdUntil(hostname, error.retryAt, error.kind);
    if (error) throw error;
    return answer && answer.status !== 404 ? answer.body : undefined;
  }

  /** Checked, and kept only when understood: a broken answer must not last. */
  async function fresh<T extends z.ZodMiniType>(
    key: string,
    request: Addressed,
    schema: T,
    keeping: Keeping<z.infer<T>>,
  ): Promise<z.infer<T> | undefined> {
    const body = await flights.join(key, (end) => ask(request, end), request.signal);
    const value = read(body, schema);
    if (!value) throw new SourceError('bad-data', `${new URL(request.url).hostname} answered in an unknown shape`);
    const until = keptUntil(value.value, request, keeping, clock.now());
    if (until) await parts.cache.set(key, { body, ...until });
    return value.value;
  }

  return {
    async recall(key, schema) {
      const kept = await parts.cache.get(`note ${key}`);
      return kept && freshness(kept, clock.now()) === 'fresh' ? read(kept.body, schema)?.value : undefined;
    },
    remember: (key, value, keepMs) => parts.cache.set(`note ${key}`, { body: JSON.stringify(value), until: clock.now() + keepMs }),
    async json<T extends z.ZodMiniType>(
      request: NetworkRequest,
      schema: T,
      keeping: Keeping<z.infer<T>> = {},
    ): Promise<z.infer<T> | undefined> {
      request.signal?.throwIfAborted();
      const asked = await addressed(request);
      const key = `${request.method ?? 'GET'} ${asked.url} ${request.body ?? ''}`;
      const kept = await parts.cache.get(key);
      const state = freshness(kept, clock.now());
      const usable = kept && state !== 'gone' ? read(kept.body, schema) : undefined;
      if (!usable) return fresh(key, asked, schema, keeping);
      if (state === 'stale' && mayRefresh(key)) void fresh(key, withoutSignal(asked), schema, keeping).catch(() => undefined); // the next visit has it
      return usable.value;
    },
  };
}

/** The checked value of a body; no body = the service knows none. undefined = it has another shape. */
function read<T extends z.ZodMiniType>(body: Kept['body'], schema: T): { value: z.infer<T> | undefined } | undefined {
  if (body === undefined) return { value: undefined };
  const parsed = schema.safeParse(parse(body));
  return parsed.success ? { value: parsed.data } : undefined;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** An address of the same host; undefined = the base is none. People leave the last slash out. */
function joined(base: string, path: string): string | undefined {
  const gap = path === '' || path.startsWith('?') || base.endsWith('/') ? '' : '/';
  const url = `${base}${gap}${path}`;
  return URL.canParse(base) && URL.canParse(url) && new URL(url).origin === new URL(base).origin ? url : undefined;
}

function withoutSignal({ signal: _signal, ...request }: Addressed): Addressed {
  return request;
}

/** The status inside the answer, where the host puts it there, else that of HTTP. */
function statusOf({ status, body }: Answer, { statusIn }: NetworkRequest): number {
  return status === 200 ? (statusIn?.(parse(body)) ?? status) : status;
}
