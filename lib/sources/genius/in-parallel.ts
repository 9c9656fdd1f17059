type Settled<T, R> = { item: T; value: R } | { item: T; error: unknown };

/**
 * Runs one task per item, at most `width` at once, and hands results over as they arrive. A task that fails is left out;
 * when all fail, the first failure is thrown. Nothing more is started once the consumer stops.
 */
export async function* inParallel<T, R>(items: T[], width: number, run: (item: T) => Promise<R>): AsyncGenerator<R> {
  const waiting = [...items];
  const running = new Map<T, Promise<Settled<T, R>>>();
  const failures: unknown[] = [];
  const fill = () => {
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
  if (failures.length > 0 && failures.length === items.length) throw failures[0];
}
