import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchMessage } from '../../lib/messages';
import { searchUpdateSchema } from '../../lib/messages';
import { portPair } from '../../lib/messaging';
import type { SearchAnswer } from '../../lib/model/found';
import { type Searching, serveSearch } from '../../lib/surfaces/serve-search';

vi.mock('../../lib/browser', () => ({ browser: {} }));
beforeEach(() => void vi.useFakeTimers());

const answerOf = (query: string, complete = true): SearchAnswer => ({ query, scope: 'all', found: [], outcomes: [], complete });

/** A port, and the searches that were begun for it. */
function opened(isPrivate = false, search: (searching: Searching) => Promise<void> = async () => {}) {
  const begun: Searching[] = [];
  const heard: string[] = [];
  const { surface, background } = portPair<SearchMessage>('search');
  surface.onMessage((message) => heard.push(searchUpdateSchema.parse(message).answer.query));
  const tabOf = vi.fn(async () => ({ visible: true, private: isPrivate }));
  serveSearch({
    tabOf,
    search: (searching) => {
      begun.push(searching);
      return search(searching);
    },
  })(background);
  const ask = async (query: string, tabId?: number) => {
    surface.post({ type: 'search/ask', query, scope: 'all', ...(tabId === undefined ? {} : { tabId }) });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ask, begun, heard, tabOf, surface };
}

describe('a search port', () => {
  it('is answered', async () => {
    const { ask, heard } = opened(false, async ({ query, onChange }) => onChange(answerOf(query)));
    await ask('ada');
    expect(heard).toEqual(['ada']);
  });

  it.each([true, false])('of a window whose privacy is %s asks so', async (isPrivate) => {
    const { ask, begun, tabOf } = opened(isPrivate);
    await ask('ada', 7);
    expect(begun[0]?.isPrivate).toBe(isPrivate);
    expect(tabOf).toHaveBeenCalledWith(7);
  });

  it('hears of the last question alone', async () => {
    const { ask, begun, heard } = opened();
    await ask('ad');
    await ask('ada');
    begun[0]?.onChange(answerOf('ad'));
    begun[1]?.onChange(answerOf('ada'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual(['ada']);
  });

  it('ends the question before, once what it has sent may have come', async () => {
    const { ask, begun } = opened();
    await ask('ad');
    await ask('ada');
    expect(begun[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(begun.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('that goes ends everything at once', async () => {
    const { ask, begun, surface } = opened();
    await ask('ad');
    await ask('ada');
    surface.disconnect();
    expect(begun.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  it('that has gone before the tab is known asks nobody', async () => {
    const { begun, surface } = opened();
    surface.post({ type: 'search/ask', query: 'ada', scope: 'all' });
    surface.disconnect();
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual([]);
  });

  it('is told at most four times a second, the newest last', async () => {
    const { ask, begun, heard } = opened();
    await ask('ada');
    for (let at = 0; at < 10; at += 1) begun[0]?.onChange(answerOf(`ada ${at}`, false));
    await vi.advanceTimersByTimeAsync(250);
    expect(heard).toEqual(['ada 0', 'ada 9']);
  });

  it('ignores what it cannot read', async () => {
    const { ask, begun, surface } = opened();
    const post = surface.post as (message: unknown) => void;
    post({ type: 'search/ask', query: 'x'.repeat(3000), scope: 'all' });
    post({ type: 'search/ask', query: 'ada', scope: 'everything' });
    post('hello');
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual([]);
    await ask('ada');
    expect(begun).toHaveLength(1);
  });
});
