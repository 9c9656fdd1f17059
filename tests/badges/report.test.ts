// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageHandle } from '../../lib/badges/page-handle';
import { createReporter } from '../../lib/badges/report';
import type { SubjectRef } from '../../lib/model/subject';
import { spotify } from '../../lib/sites/spotify';
import type { PageState } from '../../lib/sites/watch-page';

const stateOf = (kind: SubjectRef['kind']): PageState => ({
  ref: { site: 'spotify', kind, id: 'x', url: `https://open.spotify.com/${kind}/x` },
  reading: { facts: { title: 'X', artists: [], tracks: [] }, claims: [] },
  isDrawn: true,
});
const row = (id: string) => `<div role="row"><div data-testid="tracklist-row"><a href="/track/${id}">T</a></div></div>`;
const A = '0NightFerryTrack000001';

const changed = vi.fn();
const say = vi.fn<(message: { type: string }) => Promise<unknown>>();
let isAlive = true;
let handle: PageHandle;
let gone: AbortController;
const report = () => createReporter({ root: document, handle, say, anchorsOf: () => spotify.anchors });
const saidTypes = () => say.mock.calls.map(([{ type }]) => type);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  changed.mockClear();
  say.mockReset().mockResolvedValue({ verdict: 'show', asked: 2 });
  isAlive = true;
  gone = new AbortController();
  handle = { current: undefined, changed, isLoaded: false, card: undefined, isAlive: () => isAlive };
  document.body.innerHTML = '<main></main>';
});
afterEach(() => vi.useRealTimers());

describe('a page that is told of', () => {
  it('is given to the badge once something of it is to be shown, and taken back when it is left', async () => {
    const { shown, left } = report();
    await shown(stateOf('album'), gone.signal);
    expect([handle.current?.subject.ref.kind, handle.current?.asked, changed.mock.calls.length]).toEqual(['album', 2, 1]);
    left();
    expect([handle.current, changed.mock.calls.length, saidTypes()]).toEqual([undefined, 2, ['page/shown']]);
  });

  it.each(['off', 'quiet'])('is not where the verdict is "%s"', async (verdict) => {
    say.mockResolvedValue({ verdict, asked: 0 });
    await report().shown(stateOf('album'), gone.signal);
    expect([handle.current, changed.mock.calls.length]).toEqual([undefined, 0]);
  });

  it('and left before there was a verdict is not shown, and the background hears that nobody waits', async () => {
    let decide: (verdict: unknown) => void = () => {};
    say.mockImplementationOnce(() => new Promise((resolve) => (decide = resolve)));
    const { shown, left } = report();
    const telling = shown(stateOf('album'), gone.signal);
    await vi.waitFor(() => expect(say).toHaveBeenCalled());
    gone.abort();
    left();
    decide({ verdict: 'show', asked: 0 });
    await telling;
    expect([handle.current, saidTypes()]).toEqual([undefined, ['page/shown', 'page/left']]);
  });

  it('is told again when the background went away, a few times and not for ever', async () => {
    say
      .mockReset()
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue({ verdict: 'show', asked: 0 });
    const telling = report().shown(stateOf('album'), gone.signal);
    await vi.advanceTimersByTimeAsync(6000);
    await telling;
    expect([say.mock.calls.length, handle.current?.subject.ref.id]).toEqual([3, 'x']);
    say.mockReset().mockResolvedValue(undefined);
    const again = report().shown(stateOf('album'), gone.signal);
    await vi.advanceTimersByTimeAsync(60_000);
    await again;
    expect(say).toHaveBeenCalledTimes(3);
  });

  it('is told to nobody once the extension has gone', async () => {
    isAlive = false;
    await report().shown(stateOf('album'), gone.signal);
    expect(say).not.toHaveBeenCalled();
  });

  it('and is a list waits for its rows and names them', async () => {
    const telling = report().shown(stateOf('playlist'), gone.signal);
    await new Promise(requestAnimationFrame);
    expect(say).not.toHaveBeenCalled();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', row(A));
    await telling;
    expect(say.mock.calls[0]?.[0]).toMatchObject({
      type: 'page/shown',
      rows: [{ id: A, url: `https://open.spotify.com/track/${A}` }],
      isLoaded: false,
    });
  });

  it('without a proof is told of by its address alone', async () => {
    await report().shown({ ...stateOf('album'), reading: undefined }, gone.signal);
    expect(say.mock.calls[0]?.[0]).toMatchObject({ subject: { ref: { id: 'x' } }, claims: [] });
    expect(handle.current?.subject.facts).toBeUndefined();
  });
});
