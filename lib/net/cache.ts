import type { Keeping, NetworkRequest } from './network';

/** A kept answer. `body` is the checked text of the answer; undefined body = the service knew none. Times in epoch ms. */
export interface Kept {
  body: string | undefined;
  /** It is fresh before this time. */
  until: number;
  /** Before this time it may be used while it is asked for anew; absent = only while fresh. */
  staleUntil?: number;
}

/** Where answers are kept between runs. Implementations never throw: a broken store is an empty one. */
export interface Cache {
  get(key: string): Promise<Kept | undefined>;
  set(key: string, kept: Kept): Promise<void>;
}

/** Keeps nothing beyond this process (command line, tests, private windows). */
export function createMemoryCache(): Cache {
  const kept = new Map<string, Kept>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
  };
}

const DAY_MS = 86_400_000;

/** How long an answer is kept; undefined = not at all. "Knows none" is never used beyond its time: somebody may have added it. */
export function keptUntil<Value>(
  value: Value | undefined,
  { keepMs = 7 * DAY_MS, keepEmptyMs = DAY_MS }: NetworkRequest,
  { isEmpty = () => false, keepMs: keepMsOf = () => keepMs }: Keeping<Value>,
  now: number,
): Omit<Kept, 'body'> | undefined {
  if (value === undefined || isEmpty(value)) return keepEmptyMs > 0 ? { until: now + keepEmptyMs } : undefined;
  const ms = keepMsOf(value);
  return ms > 0 ? { until: now + ms, staleUntil: now + 2 * ms } : undefined;
}

export function freshness(kept: Kept | undefined, now: number): 'fresh' | 'stale' | 'gone' {
  if (!kept) return 'gone';
  if (kept.until > now) return 'fresh';
  return (kept.staleUntil ?? 0) > now ? 'stale' : 'gone';
}
