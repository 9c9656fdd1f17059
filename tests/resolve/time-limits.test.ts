import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { Network } from '../../lib/net/network';
import { createTimeLimits } from '../../lib/resolve/time-limits';

const schema = z.object({});
/** A host that never answers, but lets go. */
const silent: Network = {
  recall: async () => undefined,
  remember: async () => {},
  json: ({ signal }) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
};
const request = { endpoint: 'musicbrainz', path: 'a' };
const outcome = (promise: Promise<unknown>) => promise.then(String, (error: unknown) => error);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('an answer', () => {
  it('that takes too long has timed out', async () => {
    const { network, within } = createTimeLimits(silent, undefined, 1000);
    const asked = outcome(within(() => network.json(request, schema)));
    await vi.advanceTimersByTimeAsync(1001);
    expect(await asked).toMatchObject({ name: 'SourceError', kind: 'timeout' });
  });

  it('may be asked for again after its time', async () => {
    const { network, within } = createTimeLimits(silent, undefined, 1000);
    const first = outcome(within(() => network.json(request, schema)));
    await vi.advanceTimersByTimeAsync(1001);
    await first;
    let second: unknown = 'waiting';
    void outcome(within(() => network.json(request, schema))).then((result) => {
      second = result;
    });
    await vi.advanceTimersByTimeAsync(900);
    expect(second).toBe('waiting');
  });

  it('that nobody waits for ends with that reason', async () => {
    const nobodyWaits = new AbortController();
    const { network, within } = createTimeLimits(silent, nobodyWaits.signal, 1000);
    const asked = outcome(within(() => network.json(request, schema)));
    nobodyWaits.abort();
    expect(await asked).toMatchObject({ name: 'AbortError' });
  });

  it('leaves no timer behind', async () => {
    const { within } = createTimeLimits(silent, undefined, 1000);
    await within(async () => 'done');
    expect(vi.getTimerCount()).toBe(0);
  });
});
