import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { A, AT_ONCE, B, C, failure, json, standIn } from './stand-in';

const schema = z.object({ name: z.string() });
const page = (title: string, status: number) => new Response(`<!DOCTYPE html><title>${title}</title>`, { status });

describe('an answer', () => {
  it('is kept and shared while it is fresh', async () => {
    const { made, sent } = standIn(() => json({ name: 'Juno Park' }));
    const request = { ...A, keepMs: 1000 };
    expect(await Promise.all([made.json(request, schema), made.json(request, schema)])).toEqual([
      { name: 'Juno Park' },
      { name: 'Juno Park' },
    ]);
    await made.json(request, schema);
    expect(sent).toHaveLength(1);
  });

  it('that is stale is used while it is asked for anew, and no longer than that', async () => {
    let name = 'old';
    const { made, sent, clock } = standIn(() => json({ name }));
    const request = { ...A, keepMs: 1000 };
    await made.json(request, schema);
    name = 'new';
    clock.time += 1500;
    expect(await made.json(request, schema)).toEqual({ name: 'old' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([sent.length, await made.json(request, schema)]).toEqual([2, { name: 'new' }]);
    clock.time += 3000;
    name = 'newest';
    expect(await made.json(request, schema)).toEqual({ name: 'newest' });
  });

  it('that is stale stays when asking anew fails', async () => {
    let answer = () => json({ name: 'old' });
    const { made, clock } = standIn(() => answer());
    const request = { ...A, keepMs: 1000 };
    await made.json(request, schema);
    answer = () => page('Just a moment...', 503);
    clock.time += 1500;
    await made.json(request, schema);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await made.json(request, schema)).toEqual({ name: 'old' });
  });

  it.each([
    ['a 404', () => json({ error: 'Not Found' }, 404)],
    ['an empty list', () => json({ name: '' })],
  ])('of "none" (%s) is kept shorter and never used when it is stale', async (_name, none) => {
    const { made, sent, clock } = standIn(none);
    const request = { ...A, keepMs: 1000, keepEmptyMs: 100 };
    const ask = () => made.json(request, schema, { isEmpty: ({ name }) => name === '' });
    await ask();
    clock.time += 99;
    await ask();
    expect(sent).toHaveLength(1);
    clock.time += 2;
    await ask();
    expect(sent).toHaveLength(2);
  });

  it('labelled as something else is still read', async () => {
    const { made } = standIn(() => new Response('{"name":"x"}', { headers: { 'content-type': 'application/html' } }));
    expect(await made.json(A, schema)).toEqual({ name: 'x' });
  });

  it("of 404 means 'knows none'", async () => {
    const { made } = standIn(() => json({ error: 'Not Found' }, 404));
    expect(await made.json(A, schema)).toBeUndefined();
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
    const { made, clock } = standIn(() => json({ name: 'x', status: now }));
    expect(await failure(made.json({ ...A, statusIn }, schema))).toMatchObject({ kind });
    now = 200;
    clock.time += 301_000;
    expect(await made.json({ ...A, statusIn }, schema)).toEqual({ name: 'x' });
  });
  it("of 404 means 'knows none'", async () => {
    expect(await standIn(() => json({ status: 404 })).made.json({ ...A, statusIn }, schema)).toBeUndefined();
  });
});

describe('a failure', () => {
  it.each([
    ['blocked', 1, () => page('Just a moment...', 503)],
    ['blocked', 1, () => new Response('<html>sign in</html>', { status: 200 })],
    ['blocked', 1, () => json({ error: 'forbidden' }, 403)],
    ['bad-data', 1, () => page('502 Bad Gateway', 200)],
    ['refused', 2, () => page('502 Bad Gateway', 502)],
    ['rate-limited', 2, () => page('503 Service Temporarily Unavailable', 503)],
    ['rate-limited', 2, () => json({ error: 'busy' }, 503)],
    ['rate-limited', 2, () => json({}, 429)],
    ['rate-limited', 2, () => json({}, 429, { 'retry-after': '4' })],
    ['rate-limited', 1, () => json({}, 429, { 'retry-after': '30' })],
    ['rate-limited', 2, () => json({}, 429, { 'retry-after': '0' })],
    ['refused', 2, () => page('genius.com | 522: Connection timed out', 522)],
    ['refused', 1, () => new Response('404 page not found', { status: 404 })],
    ['blocked', 1, () => Object.defineProperty(json({ name: 'x' }), 'url', { value: 'https://elsewhere.example/a' })],
    ['refused', 1, () => json({ error: 'bad inc' }, 400)],
    ['refused', 2, () => json({}, 500)],
    ['refused', 1, () => json({}, 501)],
    ['bad-data', 1, () => new Response('{"name":"Jun')],
    ['bad-data', 1, () => json({ nome: 'Juno' })],
    ['bad-data', 1, () => new Response('')],
    ['bad-data', 1, () => new Response(`{"name":"${'x'.repeat(8_000_001)}"}`)],
    ['offline', 2, () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is %s after %i tries', async (kind, tries, answer) => {
    const { made, sent } = standIn(answer);
    expect(await failure(made.json(A, schema))).toMatchObject({ name: 'SourceError', kind });
    expect(sent).toHaveLength(tries);
  });

  it('that has passed at the second try is none', async () => {
    let tries = 0;
    const { made } = standIn(() => {
      tries += 1;
      return tries === 1 ? json({ error: 'busy' }, 503) : json({ name: 'x' });
    });
    expect(await made.json(A, schema)).toEqual({ name: 'x' });
  });

  it.each([
    [
      'nothing comes',
      (init?: RequestInit) =>
        new Promise<Response>((_done, fail) => init?.signal?.addEventListener('abort', () => fail(new Error('aborted')))),
    ],
    [
      'the body never ends',
      (init?: RequestInit) =>
        Promise.resolve(
          new Response(
            new ReadableStream({
              start(controller) {
                controller.enqueue(new TextEncoder().encode('{"na'));
                init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
              },
            }),
          ),
        ),
    ],
  ])('is a timeout when %s', async (_name, answer) => {
    const { made, sent } = standIn((_url, init) => answer(init));
    expect(await failure(made.json(A, schema))).toMatchObject({ kind: 'timeout' });
    expect(sent).toHaveLength(1);
  });

  it('is never kept', async () => {
    let broken = true;
    const { made, clock } = standIn(() => (broken ? new Response('<html>') : json({ name: 'x' })));
    await failure(made.json(C, schema));
    broken = false;
    clock.time += 301_000;
    expect(await made.json(C, schema)).toEqual({ name: 'x' });
  });

  it('that asks to wait stops the whole host until then, and is remembered', async () => {
    const { made, sent, saved, clock } = standIn(() => json({}, 429, { 'retry-after': '30' }));
    expect(await failure(made.json(A, schema))).toMatchObject({ retryAt: 1_030_000 });
    expect(await failure(made.json(B, schema))).toMatchObject({ kind: 'rate-limited', retryAt: 1_030_000 });
    expect(sent).toHaveLength(1);
    expect(saved.at(-1)).toMatchObject({ 'musicbrainz.org': { hold: { until: 1_030_000, kind: 'rate-limited' } } });
    clock.time = 1_030_001;
    await failure(made.json(B, schema));
    expect(sent).toHaveLength(2);
  });

  it('that blocks is told as a block for as long as it lasts', async () => {
    const { made, sent } = standIn(() => page('Attention Required!', 403));
    await failure(made.json(A, schema));
    expect(await failure(made.json(B, schema))).toMatchObject({ kind: 'blocked', retryAt: 1_300_000 });
    expect(sent).toHaveLength(1);
  });

  it('of one host holds no other back', async () => {
    const { made } = standIn((url) => (url.includes('musicbrainz') ? page('Attention Required!', 403) : json({ name: 'x' })));
    await failure(made.json(A, schema));
    expect(await made.json(C, schema)).toEqual({ name: 'x' });
  });

  it('never believes in a pause of more than an hour', async () => {
    const { made } = standIn(() => json({}, 429, { 'retry-after': '99999999999999' }));
    expect(await failure(made.json(A, schema))).toMatchObject({ retryAt: 1_000_000 + 3_600_000 });
  });

  it('reads Retry-After as a date too', async () => {
    const { made } = standIn(() => json({}, 429, { 'retry-after': 'Thu, 01 Jan 1970 00:20:00 GMT' }));
    expect(await failure(made.json(A, schema))).toMatchObject({ retryAt: 1_200_000 });
  });
});

describe('a caller who leaves', () => {
  const slow = () =>
    standIn(
      (_url, init) =>
        new Promise((done, fail) => {
          const timer = setTimeout(() => done(json({ name: 'x' })), 30);
          init?.signal?.addEventListener('abort', () => {
            clearTimeout(timer);
            fail(new Error('aborted'));
          });
        }),
    );

  it('gets its own reason at once, and the request ends when nobody else waits', async () => {
    const { made, records } = slow();
    const leaving = new AbortController();
    const asked = failure(made.json({ ...A, signal: leaving.signal }, schema));
    await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort(new Error('gone'));
    expect(await asked).toMatchObject({ message: 'gone' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(records).toMatchObject([{ status: 0 }]);
  });

  it('takes nothing from those who stay', async () => {
    const { made, sent } = slow();
    const leaving = new AbortController();
    const left = failure(made.json({ ...A, signal: leaving.signal }, schema));
    const stayed = made.json(A, schema);
    await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort(new Error('gone'));
    expect([await left, await stayed, sent.length]).toMatchObject([{ message: 'gone' }, { name: 'x' }, 1]);
  });

  it('leaves the way free for who asks again', async () => {
    const { made, sent } = slow();
    const leaving = new AbortController();
    const left = failure(made.json({ ...A, signal: leaving.signal }, schema));
    await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort(new Error('gone'));
    expect([await made.json(A, schema), sent.length]).toEqual([{ name: 'x' }, 2]);
    await left;
  });
});

it('asks a host no more at once than its pace allows', async () => {
  let running = 0;
  let most = 0;
  const { made } = standIn(
    async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return json({ name: 'x' });
    },
    { ...AT_ONCE, concurrency: 2 },
  );
  await Promise.all(Array.from({ length: 8 }, (_, index) => made.json({ endpoint: 'genius', path: String(index) }, schema)));
  expect(most).toBe(2);
});

describe('a note', () => {
  it('is there until its time, and costs no request', async () => {
    const { made, sent, clock } = standIn(() => json({}));
    await made.remember('a', { name: 'Juno Park' }, 1000);
    expect(await made.recall('a', schema)).toEqual({ name: 'Juno Park' });
    expect(await made.recall('b', schema)).toBeUndefined();
    clock.time += 1001;
    expect([await made.recall('a', schema), sent]).toEqual([undefined, []]);
  });

  it('of another shape is none', async () => {
    const { made } = standIn(() => json({}));
    await made.remember('a', { nome: 'Juno' }, 1000);
    expect(await made.recall('a', schema)).toBeUndefined();
  });
});

it('a short pause never ends a long one', async () => {
  const pauses = ['3000', '7'];
  const { made, clock } = standIn(() => json({}, 429, { 'retry-after': pauses.shift() ?? '' }));
  await Promise.all([failure(made.json(A, schema)), failure(made.json(B, schema))]);
  clock.time += 60_000;
  expect(await failure(made.json({ ...A, path: 'c' }, schema))).toMatchObject({ retryAt: 4_000_000 });
});

it('a stale answer whose host is down is asked for anew now and then only', async () => {
  let status = 200;
  const { made, sent, clock } = standIn(() => json({ name: 'old' }, status));
  await made.json({ ...A, keepMs: 1000 }, schema);
  status = 400;
  clock.time += 1500;
  for (let looks = 0; looks < 10; looks += 1) await made.json({ ...A, keepMs: 1000 }, schema);
  expect(sent).toHaveLength(2);
});
