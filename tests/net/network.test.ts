import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createMemoryCache } from '../../lib/net/cache';
import { createNetwork, type RequestRecord } from '../../lib/net/create-network';
import { createHostQueues } from '../../lib/net/host-queues';
import type { Pace } from '../../lib/net/network';

const AT_ONCE: Pace = { limit: 100, perMs: 1, concurrency: 100 };
const schema = z.object({ name: z.string() });
const URL_A = 'https://musicbrainz.org/ws/2/a';

function network(answer: (url: string) => Response | Promise<Response>, pace = AT_ONCE) {
  const sent: string[] = [];
  const records: RequestRecord[] = [];
  const saved: Record<string, number>[] = [];
  const clock = { now: 1_000_000 };
  const memory = { load: async () => ({}), save: async (notBefore: Record<string, number>) => void saved.push(notBefore) };
  const made = createNetwork({
    queues: createHostQueues({ get: () => pace }, memory, () => clock.now),
    cache: createMemoryCache(),
    fetch: async (url) => {
      sent.push(String(url));
      return answer(String(url));
    },
    now: () => clock.now,
    onRequest: (record) => records.push(record),
    timeoutMs: 60,
  });
  return { made, sent, records, saved, clock };
}
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('an answer', () => {
  it('is kept and shared while it is fresh', async () => {
    const { made, sent, clock } = network(() => json({ name: 'Juno Park' }));
    const request = { url: URL_A, keepMs: 1000 };
    expect(await Promise.all([made.json(request, schema), made.json(request, schema)])).toEqual([
      { name: 'Juno Park' },
      { name: 'Juno Park' },
    ]);
    await made.json(request, schema);
    expect(sent).toHaveLength(1);
    clock.now += 1001;
    await made.json(request, schema);
    expect(sent).toHaveLength(2);
  });

  it('labelled as something else is still read', async () => {
    const { made } = network(() => new Response('{"name":"x"}', { headers: { 'content-type': 'application/html' } }));
    expect(await made.json({ url: URL_A }, schema)).toEqual({ name: 'x' });
  });

  it("of 404 means 'knows none'", async () => {
    const { made } = network(() => json({ error: 'Not Found' }, 404));
    expect(await made.json({ url: URL_A }, schema)).toBeUndefined();
  });
});

describe('a status inside a 200', () => {
  const statusIn = (body: unknown) => (body as { status?: number }).status;
  it.each([
    [429, 'rate-limited'],
    [403, 'blocked'],
    [500, 'refused'],
  ])('of %i is %s, and holds nothing back later', async (status, kind) => {
    let now = status;
    const { made, clock } = network(() => json({ name: 'x', status: now }));
    expect(await failure(made.json({ url: URL_A, statusIn }, schema))).toMatchObject({ kind });
    now = 200;
    clock.now += 61_000;
    expect(await made.json({ url: URL_A, statusIn }, schema)).toEqual({ name: 'x' });
  });
  it("of 404 means 'knows none'", async () => {
    expect(await network(() => json({ status: 404 })).made.json({ url: URL_A, statusIn }, schema)).toBeUndefined();
  });
});

describe('a failure', () => {
  it.each([
    ['blocked', () => new Response('<!DOCTYPE html><title>Just a moment...</title>', { status: 503 })],
    ['blocked', () => new Response('<html>sign in</html>', { status: 200 })],
    ['blocked', () => new Response('{"error":"forbidden"}', { status: 403 })],
    ['rate-limited', () => json({ error: 'busy' }, 503)],
    ['rate-limited', () => json({}, 429)],
    ['refused', () => json({ error: 'bad inc' }, 400)],
    ['bad-data', () => new Response('{"name":"Jun')],
    ['bad-data', () => json({ nome: 'Juno' })],
    ['bad-data', () => new Response('')],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is %s', async (kind, answer) => {
    expect(await failure(network(answer).made.json({ url: URL_A }, schema))).toMatchObject({ name: 'SourceError', kind });
  });

  it('is a timeout when nothing comes', async () => {
    const never = createNetwork({
      queues: createHostQueues({ get: () => AT_ONCE }, { load: async () => ({}), save: async () => {} }),
      cache: createMemoryCache(),
      fetch: (_url, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))),
      now: () => Date.now(),
      timeoutMs: 20,
    });
    expect(await failure(never.json({ url: URL_A }, schema))).toMatchObject({ kind: 'timeout' });
  });

  it('is never kept', async () => {
    let broken = true;
    const { made, clock } = network(() => (broken ? new Response('<html>') : json({ name: 'x' })));
    await failure(made.json({ url: 'https://genius.com/api/a' }, schema));
    broken = false;
    clock.now += 61_000;
    expect(await made.json({ url: 'https://genius.com/api/a' }, schema)).toEqual({ name: 'x' });
  });

  it('that asks to wait stops the whole host until then, and is remembered', async () => {
    const { made, sent, saved, clock } = network(() => new Response('{}', { status: 429, headers: { 'retry-after': '30' } }));
    expect(await failure(made.json({ url: URL_A }, schema))).toMatchObject({ retryAt: 1_030_000 });
    expect(await failure(made.json({ url: `${URL_A}/b` }, schema))).toMatchObject({ kind: 'rate-limited', retryAt: 1_030_000 });
    expect(sent).toHaveLength(1);
    expect(saved).toEqual([{ 'musicbrainz.org': 1_030_000 }]);
    clock.now = 1_030_001;
    await failure(made.json({ url: `${URL_A}/b` }, schema));
    expect(sent).toHaveLength(2);
  });

  it('never believes in a pause of more than an hour', async () => {
    const { made } = network(() => new Response('{}', { status: 429, headers: { 'retry-after': '99999999999999' } }));
    expect(await failure(made.json({ url: URL_A }, schema))).toMatchObject({ retryAt: 1_000_000 + 3_600_000 });
  });

  it('reads Retry-After as a date too', async () => {
    const { made } = network(() => new Response('{}', { status: 429, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:20:00 GMT' } }));
    expect(await failure(made.json({ url: URL_A }, schema))).toMatchObject({ retryAt: 1_200_000 });
  });
});

it('asks a host no more at once than its pace allows', async () => {
  let running = 0;
  let most = 0;
  const { made } = network(
    async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return json({ name: 'x' });
    },
    { limit: 100, perMs: 1, concurrency: 2 },
  );
  await Promise.all(Array.from({ length: 8 }, (_, index) => made.json({ url: `https://genius.com/api/${index}` }, schema)));
  expect(most).toBe(2);
});
