// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SubjectRef } from '../../lib/model/subject';
import { followTurns } from '../../lib/sites/follow-turns';
import type { PageState, PageWatch } from '../../lib/sites/watch-page';

const ORIGIN = 'https://open.spotify.com';
const refOf = (id: string): SubjectRef => ({ site: 'spotify', kind: 'album', id, url: `${ORIGIN}/album/${id}` });
const identify = (url: URL) => {
  const id = /^\/album\/(\w+)$/.exec(url.pathname)?.[1];
  return id ? refOf(id) : undefined;
};
const read = (id: string): PageState => ({ ref: refOf(id), reading: { facts: { title: id, artists: [], tracks: [] } }, isDrawn: true });

const navigation = new EventTarget();
const shown: string[] = [];
const gone: AbortSignal[] = [];
const left = vi.fn();
let watch: { read: ReturnType<typeof vi.fn<PageWatch['read']>>; leaving: ReturnType<typeof vi.fn<() => void>> };
let end: AbortController;
let hidden = false;

function start() {
  return followTurns(
    {
      root: document,
      watch,
      identify,
      shown: ({ ref, reading }, signal) => {
        shown.push(`${ref.id}${reading ? '' : ' unread'}`);
        gone.push(signal);
      },
      left,
    },
    end.signal,
  );
}
/** The browser's own event: tests cannot make such ones, so the flag is set by hand. */
function navigateTo(path: string, isTrusted = true, downloadRequest: string | null = null): Event {
  const event = Object.assign(new Event('navigate'), { destination: { url: ORIGIN + path }, downloadRequest });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  return event;
}
/** As browsers do it: one event before the address changes, one right after. */
async function go(path: string) {
  navigation.dispatchEvent(navigateTo(path));
  location.href = ORIGIN + path;
  navigation.dispatchEvent(new Event('currententrychange'));
  await settle();
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(async () => {
  shown.length = 0;
  gone.length = 0;
  left.mockClear();
  hidden = false;
  end = new AbortController();
  Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  location.href = `${ORIGIN}/album/a`;
  watch = {
    read: vi.fn<PageWatch['read']>(async () => {
      const ref = identify(new URL(location.href));
      return ref && read(ref.id);
    }),
    leaving: vi.fn<() => void>(),
  };
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

describe('the turns of a page', () => {
  it('begin with the page that is there, and tell of each that is left and of the next', async () => {
    start();
    await settle();
    await go('/album/b');
    await go('/');
    await go('/album/c');
    expect([shown, left.mock.calls.length, watch.leaving.mock.calls.length]).toEqual([['a', 'b', 'c'], 3, 3]);
    expect(gone.map(({ aborted }) => aborted)).toEqual([true, true, false]);
  });

  it('are none where the player only writes its address anew', async () => {
    start();
    await settle();
    await go('/album/a?highlight=x');
    await go('/album/a');
    expect([shown, left.mock.calls.length, watch.leaving.mock.calls.length]).toEqual([['a'], 0, 0]);
  });

  it('do not tell of a page that was left while it was read', async () => {
    let finish: (state: PageState) => void = () => {};
    watch.read.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    start();
    await settle();
    await go('/album/b');
    finish(read('a'));
    await settle();
    expect(shown).toEqual(['b']);
  });

  it('wait in a hidden tab until it is looked at', async () => {
    hidden = true;
    start();
    await settle();
    expect([shown, watch.read.mock.calls.length]).toEqual([[], 0]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(shown).toEqual(['a']);
  });

  it('tell of a page without a proof only once it is drawn, and wait longer where it is not', async () => {
    watch.read.mockResolvedValueOnce({ ref: refOf('a'), reading: undefined, isDrawn: true });
    start();
    await settle();
    expect(shown).toEqual(['a unread']);
    watch.read
      .mockClear()
      .mockResolvedValueOnce({ ref: refOf('b'), reading: undefined, isDrawn: false })
      .mockResolvedValueOnce(read('b'));
    await go('/album/b');
    expect([shown.at(-1), watch.read.mock.calls.map(([ms]) => ms)]).toEqual(['b', [3000, 10_000]]);
  });

  it('are not begun by a download, nor by what a page makes up', async () => {
    start();
    await settle();
    for (const event of [navigateTo('/album/b', true, 'song.mp3'), navigateTo('/album/b', false), new Event('navigate')])
      navigation.dispatchEvent(event);
    await settle();
    expect([shown, left.mock.calls.length]).toEqual([['a'], 0]);
  });

  it('that came to nothing leave the page what it was', async () => {
    start();
    await settle();
    navigation.dispatchEvent(navigateTo('/album/b'));
    navigation.dispatchEvent(new Event('navigateerror'));
    await settle();
    expect([shown, left.mock.calls.length]).toEqual([['a', 'a'], 1]);
  });

  it('read a page once, however often its address is written while it is read', async () => {
    let finish: (state: PageState) => void = () => {};
    watch.read.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    start();
    await settle();
    for (let time = 0; time < 3; time += 1) await go('/album/a');
    finish(read('a'));
    await settle();
    expect([shown, watch.read.mock.calls.length]).toEqual([['a'], 1]);
  });

  it('wait longest for a page that may be the late drawing of another', async () => {
    const unsure: PageState = { ref: refOf('a'), reading: undefined, isDrawn: 'unsure' };
    watch.read.mockResolvedValueOnce(unsure).mockResolvedValueOnce(unsure);
    start();
    await settle();
    expect([shown, watch.read.mock.calls.map(([ms]) => ms)]).toEqual([['a unread'], [3000, 10_000]]);
  });

  it('can be told again, and end with us', async () => {
    const turns = start();
    await settle();
    turns.again();
    await settle();
    expect([shown, left.mock.calls.length]).toEqual([['a', 'a'], 1]);
    end.abort();
    await go('/album/b');
    expect([shown.length, gone.every(({ aborted }) => aborted)]).toEqual([2, true]);
  });
});
