import type * as z from 'zod/mini';

/** One request of a source. Bodies are form-encoded text. */
export interface NetworkRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** The status that counts, for hosts that say 200 and mean something else; undefined = HTTP's counts. */
  statusIn?(body: unknown): number | undefined;
  /** How long a good answer may be reused, in ms. 0 = never keep. */
  keepMs?: number;
  /** How long "knows none" (404) may be reused, in ms. */
  keepEmptyMs?: number;
}

/** How politely a host is asked. */
export interface Pace {
  /** Requests started per `perMs` (default 1,000 ms). */
  limit: number;
  perMs?: number;
  /** Requests in flight at once. */
  concurrency: number;
}

/**
 * The only way out. Queues per host, keeps answers, and turns every failure into a SourceError.
 * Sources never call `fetch` and never catch.
 */
export interface Network {
  /**
   * JSON of one address, checked by a schema. `undefined` = the service itself says it does not know this (404).
   * Throws SourceError: offline, timeout, rate-limited (429, 503), blocked (HTML where JSON is due, 403),
   * refused (other 4xx and 5xx), bad-data (not JSON, or not the expected shape).
   */
  json<T extends z.ZodMiniType>(request: NetworkRequest, schema: T): Promise<z.infer<T> | undefined>;
}
