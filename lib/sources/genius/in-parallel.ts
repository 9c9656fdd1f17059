import { SourceError } from '../../errors';

type Settled<T, R> = { item: T; value: R } | { item: T; error: unknown };

/** Failures that the next request would meet as well. */
const LASTING = new Set<string>(['rate-limited', 'blocked', 'offline']);
const lasts = (error: unknown): boolean => error instanceof SourceError && LASTING.has(error.kind);

/** The failure to tell: the first that the source itself reported, else the first of all. */
const worthTelling = (failures: unknown[]): unknown => failures.find((each) => each instanceof SourceError) ?? failures[0];

/**
 * Runs one task per item, at most `width` at once, and hands results over as they arrive. When tasks failed, the first
 * failure is thrown after the last result. Nothing more is started after a failure that lasts (rate limit, block, no
 * network) or once the consumer stops.
 */
export async function* inParallel<T, R>(items: T[], width: number, run: (item: T) => Promise<R>): AsyncGenerator<R> {
  const waiting = [...items];
  const running = new Map<T, Promise<Settled<T, R>>>();
  const failures: unknown[] = [];
  const fill = () => {
    if (failures.some(lasts)) return;
    for (const item of waiting.splice(0, width - running.size)) {
      const settled = run(item).then(
        (value) => ({ item, value }),
        (error: unknown) => ({ item, error }),
      );
      running.set(item, settled);
    }
  };
  for (fill(); running.size > 0; fill()) {
    const done = await Promise.race(running.values());
    running.delete(done.item);
    if ('value' in done) yield done.value;
    else failures.push(done.error);
  }
  if (failures.length > 0) throw worthTelling(failures);
}
