import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OverruleStore } from '../../lib/library/overrules';
import type { DiscographyMessage } from '../../lib/messages';
import { portPair } from '../../lib/messaging';
import type { Discography } from '../../lib/model/discography';
import type { Overrule } from '../../lib/model/overrule';
import type { DiscographyResolution } from '../../lib/resolve/discography/discography';
import { createOverruleNews } from '../../lib/surfaces/overrule-news';
import { type DiscographyOpening, serveDiscographies } from '../../lib/surfaces/serve-discography';

vi.mock('../../lib/browser', () => ({ browser: {} }));
afterEach(() => vi.useRealTimers());

const about = { key: 'mb:mara', name: 'Mara', ids: { mb: ['mara'] } };
const discographyOf = (revision: number, more: Partial<Discography> = {}): Discography => ({
  view: 'artist',
  about: { id: about.key, name: 'Mara', kind: 'person', ids: about.ids },
  records: [],
  songs: [],
  credits: [],
  roles: {},
  contributors: [],
  handles: [],
  progress: [],
  hasMore: false,
  outcomes: [],
  revision,
  complete: false,
  ...more,
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
const denial: Overrule = { id: 'd', at: 1, kind: 'not-their-account', person: about, platform: 'instagram', username: 'mara' };

function storeOf(): OverruleStore {
  let said: Overrule[] = [];
  return {
    list: async () => said,
    add: async (overrule) => {
      said = [...said, overrule];
      return said;
    },
    remove: async (id) => {
      said = said.filter((each) => each.id !== id);
      return said;
    },
  };
}

function serve() {
  const opened: (DiscographyOpening & { calls: string[]; heard: Overrule[][]; now: Discography })[] = [];
  const news = createOverruleNews();
  const stores = { kept: storeOf(), passing: storeOf() };
  const accept = serveDiscographies({
    discographyOf(opening) {
      const session = { ...opening, calls: [] as string[], heard: [] as Overrule[][], now: discographyOf(0) };
      opened.push(session);
      const call = (name: string) => async () => void session.calls.push(name);
      const resolution: DiscographyResolution = {
        start: call('start'),
        more: call('more'),
        company: call('company'),
        stop: () => void session.calls.push('stop'),
        retry: call('retry'),
        openPerson: async (id) => void session.calls.push(`open ${id}`),
        heed: (overrules) => void session.heard.push(overrules),
        discography: () => session.now,
      };
      return resolution;
    },
    // Tab 2 is a private window's.
    tabOf: async (tabId) => ({ visible: true, private: tabId === 2 }),
    overrulesOf: (isPrivate) => (isPrivate ? stores.passing : stores.kept),
    news,
  });
  const open = (more: Partial<Extract<DiscographyMessage, { type: 'discography/ask' }>> = {}) => {
    const { surface, background, break: end } = portPair<DiscographyMessage>('discography');
    const received: number[] = [];
    surface.onMessage((message) => received.push((message as { discography: Discography }).discography.revision));
    accept(background);
    surface.post({ type: 'discography/ask', about, view: 'artist', ...more });
    return { surface, received, end };
  };
  return { open, opened, news, stores };
}

describe("a surface that looks at somebody's records", () => {
  it('hears what is known at once, and then the sources are asked', async () => {
    const { open, opened } = serve();
    const { received } = open();
    await settle();
    expect([received, opened.map(({ calls }) => calls)]).toEqual([[0], [['start']]]);
  });

  it('shares the work with others that look at the same side of the same person', async () => {
    const { open, opened } = serve();
    open();
    open();
    open({ view: 'person' });
    open({ about: { ...about, key: 'mb:other' } });
    open({ tabId: 2 });
    await settle();
    expect(opened.map(({ view, about: { key }, isPrivate }) => [view, key, isPrivate])).toEqual([
      ['artist', 'mb:mara', false],
      ['person', 'mb:mara', false],
      ['artist', 'mb:other', false],
      ['artist', 'mb:mara', true],
    ]);
    expect(opened[0]?.calls).toEqual(['start']);
  });

  it('is sent at most four a second, the newest last', async () => {
    vi.useFakeTimers();
    const { open, opened } = serve();
    const { received } = open();
    await vi.advanceTimersByTimeAsync(1);
    for (let revision = 1; revision <= 100; revision += 1) {
      opened[0]?.onChange(discographyOf(revision));
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(received.length).toBeLessThanOrEqual(6);
    expect(received.at(-1)).toBe(100);
  });

  it.each([
    [{ type: 'discography/more' }, 'more'],
    [{ type: 'discography/stop' }, 'stop'],
    [{ type: 'discography/retry' }, 'retry'],
    [{ type: 'person/open', contributor: 'mb:lotte' }, 'open mb:lotte'],
  ] as const)('wishes %j, even before the session is known', async (message, call) => {
    const { open, opened } = serve();
    open().surface.post(message);
    await settle();
    expect(opened[0]?.calls).toContain(call);
  });

  it('that says what nobody understands is not heard', async () => {
    const { open, opened } = serve();
    const { surface } = open();
    surface.post(JSON.parse('{"type":"discography/burn"}'));
    await settle();
    expect(opened[0]?.calls).toEqual(['start']);
  });

  it('that comes back after a failure has it asked again', async () => {
    const { open, opened } = serve();
    open();
    await settle();
    const [session] = opened;
    if (session)
      session.now = discographyOf(3, { complete: true, outcomes: [{ source: 'musicbrainz', state: 'failed', kind: 'offline' }] });
    open();
    await settle();
    expect(session?.calls).toEqual(['start', 'retry']);
  });
});

describe('a session', () => {
  it.each([
    ['is given up three seconds after the last surface has left', false, true],
    ['that is complete stays', true, false],
  ])('%s', async (_, complete, isGivenUp) => {
    vi.useFakeTimers();
    const { open, opened } = serve();
    const { end } = open();
    await vi.advanceTimersByTimeAsync(1);
    const [session] = opened;
    if (session) session.now = discographyOf(1, { complete });
    end();
    await vi.advanceTimersByTimeAsync(2900);
    expect(session?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(session?.signal.aborted).toBe(isGivenUp);
    open();
    await vi.advanceTimersByTimeAsync(1);
    expect(opened).toHaveLength(isGivenUp ? 2 : 1);
  });

  it('is one of ten: the one longest unasked is forgotten', async () => {
    const { open, opened } = serve();
    for (let at = 0; at < 11; at += 1) open({ about: { ...about, key: `mb:${at}` } });
    await settle();
    open({ about: { ...about, key: 'mb:10' } });
    open({ about: { ...about, key: 'mb:0' } });
    await settle();
    expect(opened.map(({ about: { key } }) => key).slice(10)).toEqual(['mb:10', 'mb:0']);
  });
});

describe('what the person says', () => {
  it('is kept, and holds wherever it is not private, there and on other kinds of pages', async () => {
    const { open, opened, news, stores } = serve();
    const elsewhere: Overrule[][] = [];
    news.listen((overrules, isPrivate) => void (isPrivate || elsewhere.push(overrules)));
    const { surface } = open();
    open({ view: 'person' });
    open({ tabId: 2 });
    await settle();
    surface.post({ type: 'overrule/add', overrule: denial });
    await settle();
    expect(await stores.kept.list()).toEqual([denial]);
    expect(opened.map(({ heard }) => heard.at(-1))).toEqual([[denial], [denial], []]);
    surface.post({ type: 'overrule/remove', id: 'd' });
    await settle();
    expect(elsewhere).toEqual([[denial], []]);
  });

  it('elsewhere holds here at once, and from the beginning later', async () => {
    const { open, opened, news, stores } = serve();
    open();
    await settle();
    news.tell(await stores.kept.add(denial), false);
    open({ view: 'person' });
    await settle();
    expect(opened.map(({ heard }) => heard.at(-1))).toEqual([[denial], [denial]]);
  });
});
