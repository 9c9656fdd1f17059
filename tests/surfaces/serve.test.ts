import { describe, expect, it, vi } from 'vitest';
import type { OverruleStore } from '../../lib/library/overrules';
import type { BriefUpdate } from '../../lib/messages';
import { portPair } from '../../lib/messaging';
import type { Answer } from '../../lib/model/answer';
import type { Overrule } from '../../lib/model/overrule';
import type { Subject } from '../../lib/model/subject';
import type { Resolution } from '../../lib/resolve/resolve';
import { createOverruleNews } from '../../lib/surfaces/overrule-news';
import { type ServeParts, serveSurfaces } from '../../lib/surfaces/serve';

vi.mock('../../lib/browser', () => ({ browser: {} }));

const subject: Subject = { ref: { site: 'spotify', kind: 'album', id: 'x', url: 'https://open.spotify.com/album/x' } };
const answerOf = (revision: number): Answer => ({
  subject,
  tracks: [],
  credits: [],
  roles: {},
  contributors: [],
  handles: [],
  readings: [],
  outcomes: [],
  revision,
  complete: false,
});
/** Told apart by its one name. */
const briefAt = (revision: number): BriefUpdate => ({ type: 'brief/update', brief: { state: 'done', made: [`${revision}`], tracks: {} } });
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

function serve(more: Partial<ServeParts> = {}, known = answerOf(0)) {
  const calls: string[] = [];
  const kept: Answer[] = [];
  let grow: (answer: Answer) => void = () => {};
  const resolution = new Proxy({} as Resolution, {
    get: (_target, name) =>
      name === 'answer'
        ? () => known
        : async () => {
            calls.push(String(name));
          },
  });
  let made = 0;
  let said: Overrule[] = [];
  const overrules: OverruleStore = {
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
  let nobodyWaits: AbortSignal | undefined;
  const accept = serveSurfaces({
    resolutionOf: ({ onChange, signal }) => {
      made += 1;
      grow = onChange;
      nobodyWaits = signal;
      return resolution;
    },
    tabOf: async () => ({ visible: true, private: false }),
    lookUpMode: async () => 'click',
    recalled: async () => known,
    briefly: (answer) => briefAt(answer.revision),
    overrulesOf: () => overrules,
    keep: (answer) => kept.push(answer),
    news: createOverruleNews(),
    ...more,
  });
  const open = () => {
    const { surface, background } = portPair();
    const received: number[] = [];
    surface.onMessage((message) => received.push((message as { answer: Answer }).answer.revision));
    accept(background);
    return { surface, received };
  };
  return {
    accept,
    open,
    calls,
    kept,
    grow: (revision: number) => grow(answerOf(revision)),
    made: () => made,
    isGivenUp: () => nobodyWaits?.aborted,
    said: () => said,
  };
}

const ask = { type: 'answer/ask' as const, subject, claims: [] };

describe('a surface that asks', () => {
  it('hears what is known at once, and then the sources are asked', async () => {
    const { open, calls, kept } = serve();
    const { surface, received } = open();
    surface.post(ask);
    await settle();
    expect(received).toEqual([0]);
    expect(calls).toEqual(['heed', 'start']);
    expect(kept).toHaveLength(1);
  });

  it('shares the work with others that look at the same subject', async () => {
    const { open, calls, made } = serve();
    open().surface.post(ask);
    open().surface.post(ask);
    await settle();
    expect([made(), calls.filter((each) => each === 'start').length]).toEqual([1, 1]);
  });

  it('is sent at most four answers a second, the newest last', async () => {
    vi.useFakeTimers();
    const { open, grow } = serve();
    const { surface, received } = open();
    surface.post(ask);
    await vi.advanceTimersByTimeAsync(1);
    for (let revision = 1; revision <= 100; revision += 1) {
      grow(revision);
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(received.length).toBeLessThanOrEqual(6);
    expect(received.at(-1)).toBe(100);
  });

  it('by itself is not served before the person has chosen so', async () => {
    const { open, calls } = serve();
    open().surface.post({ ...ask, trigger: 'auto' });
    await settle();
    expect(calls).toEqual([]);
  });

  it('from a private window leaves nothing behind', async () => {
    const { open, kept } = serve({ tabOf: async () => ({ visible: true, private: true }) });
    open().surface.post(ask);
    await settle();
    expect(kept).toEqual([]);
  });

  it('may say anything without harm', async () => {
    const { open, calls } = serve();
    const { surface } = open();
    const raw = surface as unknown as { post(message: unknown): void };
    for (const message of [null, 'x', { type: 'answer/ask' }, { type: 'tracks/unfold' }, { type: 'nonsense' }]) raw.post(message);
    await settle();
    expect(calls).toEqual([]);
  });
});

describe('a surface', () => {
  it('that goes before its tab is known asks for nothing', async () => {
    const { open, calls, made } = serve({
      tabOf: () => new Promise((resolve) => setTimeout(() => resolve({ visible: true, private: false }), 5)),
    });
    const { surface } = open();
    surface.post(ask);
    await Promise.resolve();
    surface.disconnect();
    await settle();
    expect([calls, made()]).toEqual([[], 1]);
  });

  it.each([
    ['gives an unfinished answer up after a while', false, true],
    ['leaves a finished answer to the next', true, false],
  ])('that is the last to go %s', async (_name, complete, givenUp) => {
    vi.useFakeTimers();
    const { open, isGivenUp, made } = serve({}, { ...answerOf(0), complete });
    const { surface } = open();
    surface.post(ask);
    await vi.advanceTimersByTimeAsync(10);
    surface.disconnect();
    await vi.advanceTimersByTimeAsync(5000);
    expect(isGivenUp()).toBe(givenUp);
    open().surface.post(ask);
    await vi.advanceTimersByTimeAsync(10);
    vi.useRealTimers();
    expect(made()).toBe(givenUp ? 2 : 1);
  });

  it('that comes back soon finds its answer still coming', async () => {
    vi.useFakeTimers();
    const { open, isGivenUp, made } = serve();
    const { surface } = open();
    surface.post(ask);
    await vi.advanceTimersByTimeAsync(10);
    surface.disconnect();
    await vi.advanceTimersByTimeAsync(1000);
    open().surface.post(ask);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect([isGivenUp(), made()]).toEqual([false, 1]);
  });

  it('whose wish comes early gets it later', async () => {
    const { open, calls } = serve();
    const { surface } = open();
    surface.post({ type: 'person/open', contributor: 'mb:juno' });
    surface.post(ask);
    await settle();
    expect(calls).toContain('openPerson');
  });

  it('opened again asks again what failed before', async () => {
    const { open, calls } = serve(
      {},
      { ...answerOf(5), complete: true, outcomes: [{ source: 'genius', state: 'failed', kind: 'offline' }] },
    );
    open().surface.post(ask);
    await settle();
    open().surface.post(ask);
    await settle();
    expect(calls).toEqual(['heed', 'start', 'retry']);
  });
});

it('each wish reaches the resolution', async () => {
  const { open, calls } = serve();
  const { surface } = open();
  surface.post(ask);
  await settle();
  surface.post({ type: 'tracks/unfold' });
  surface.post({ type: 'person/open', contributor: 'mb:juno' });
  surface.post({ type: 'candidate/choose', key: 'mb:release:r' });
  surface.post({ type: 'why/ask', contributor: 'mb:juno' });
  surface.post({ type: 'answer/retry' });
  await settle();
  expect(calls.slice(2)).toEqual(['unfoldTracks', 'openPerson', 'choose', 'askWhy', 'retry', 'heed']);
});

it('a chosen record is remembered for its page until it is taken back', async () => {
  const { open, said, made } = serve();
  const { surface } = open();
  surface.post(ask);
  surface.post({ type: 'candidate/choose', key: 'mb:release:r' });
  await settle();
  expect(said()).toMatchObject([{ kind: 'chosen-record', subject: 'spotify:album:x', candidate: 'mb:release:r' }]);
  surface.post({ type: 'overrule/remove', id: said()[0]?.id ?? '' });
  await settle();
  expect([said(), made()]).toEqual([[], 2]); // answered anew
});

it('what is said on one page is heeded on every page, and can be taken back', async () => {
  const { open, calls, said } = serve();
  const [one, other] = [open().surface, open().surface];
  one.post(ask);
  other.post({ ...ask, subject: { ref: { ...subject.ref, id: 'y', url: 'https://open.spotify.com/album/y' } } });
  await settle();
  const person = { key: 'mb:juno', name: 'Juno Park', ids: { mb: ['juno'] } };
  const overrule = { id: 'a', at: 1, kind: 'not-their-account' as const, person, platform: 'instagram', username: 'x' };
  calls.length = 0;
  one.post({ type: 'overrule/add', overrule });
  await settle();
  expect([said(), calls]).toEqual([[overrule], ['heed', 'heed']]);
  one.post({ type: 'overrule/remove', id: 'a' });
  await settle();
  expect(said()).toEqual([]);
});

describe('a badge in a page', () => {
  /** A port as a page has one: brief, and of a tab that the browser names. */
  function page(parts: Partial<ServeParts>) {
    const served = serve(parts);
    const { surface, background } = portPair();
    const received: unknown[] = [];
    surface.onMessage((message) => received.push(message));
    served.accept({ ...background, name: 'badge', tabId: 7 });
    return { ...served, surface, received };
  }

  it('gets the brief answer, and what is known from before while nobody may ask', async () => {
    const recalled = vi.fn(async () => answerOf(12));
    const { surface, received, calls } = page({ recalled });
    surface.post({ type: 'answer/ask', subject, claims: [], trigger: 'auto' });
    await settle();
    expect(received).toEqual([briefAt(12)]);
    expect([recalled.mock.calls.length, calls.filter((call) => call === 'start').length]).toEqual([1, 0]);
  });

  it('is of the tab that the browser names, whatever the page says', async () => {
    const tabOf = vi.fn(async () => ({ visible: true, private: false }));
    const { surface } = page({ tabOf });
    surface.post({ type: 'answer/ask', subject, claims: [], trigger: 'auto', tabId: 99 });
    await settle();
    expect(tabOf).toHaveBeenCalledWith(7);
  });

  it('of a private window is shown nothing from before', async () => {
    const recalled = vi.fn(async () => answerOf(12));
    const { surface, received } = page({ recalled, tabOf: async () => ({ visible: true, private: true }) });
    surface.post({ type: 'answer/ask', subject, claims: [], trigger: 'auto' });
    await settle();
    expect(recalled).not.toHaveBeenCalled();
    expect(received).toEqual([briefAt(0)]);
  });

  it('asks once it is clicked', async () => {
    const { surface, calls } = page({});
    surface.post({ type: 'answer/ask', subject, claims: [], trigger: 'click' });
    await settle();
    expect(calls).toContain('start');
  });
});
