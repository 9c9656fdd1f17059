import type * as z from 'zod/mini';

/** One request of a source. Bodies are form-encoded text. */
export interface NetworkRequest {
  /** Which service is asked: an id of `Source.endpoints`. Where it lives is a setting. */
  endpoint: string;
  /** What follows the base address, with its query; empty = the base address itself. */
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** The status that counts, for hosts that say 200 and mean something else; undefined = HTTP's counts. */
  statusIn?(body: unknown): number | undefined;
  /** How long a good answer is fresh, in ms; for as long again it is used while it is asked for anew. 0 = never keep. */
  keepMs?: number;
  /** How long "knows none" may be reused, in ms: a 404, or an answer that is empty. */
  keepEmptyMs?: number;
  /** Fires when this caller no longer wants the answer; others who wait for the same one still get it. */
  signal?: AbortSignal;
}

/** How politely a host is asked. */
export interface Pace {
  /** Requests started per `perMs` (default 1,000 ms). */
  limit: number;
  perMs?: number;
  /** Requests in flight at once. */
  concurrency: number;
}

/** How long an answer is kept where that depends on what it says. */
export interface Keeping<Value> {
  /** It says "none" in its own way, without a 404. */
  isEmpty?(value: Value): boolean;
  /** In ms, instead of the request's. */
  keepMs?(value: Value): number;
}

/**
 * The only way out. Queues per host, keeps answers, and turns every failure into a SourceError.
 * Sources never call `fetch` and never catch.
 */
export interface Network {
  /**
   * JSON of one address, checked by a schema. `undefined` = the service itself says it does not know this (404).
   * Throws SourceError: offline, timeout, rate-limited (429, 503), blocked (a page where JSON is due, 403),
   * refused (other 4xx and 5xx), bad-data (not JSON, too large, or not the expected shape).
   */
  json<T extends z.ZodMiniType>(request: NetworkRequest, schema: T, keeping?: Keeping<z.infer<T>>): Promise<z.infer<T> | undefined>;

  /** What a source has noted under this key and may still use; undefined = nothing, or of another shape. Asks nobody. */
  recall<T extends z.ZodMiniType>(key: string, schema: T): Promise<z.infer<T> | undefined>;
  /** Notes something that follows from answers, so that it need not be asked for. JSON-serialisable. */
  remember(key: string, value: unknown, keepMs: number): Promise<void>;
}
