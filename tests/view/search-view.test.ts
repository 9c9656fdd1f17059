import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DiscographyMessage, SearchMessage } from '../../lib/messages';
import type { SurfacePort } from '../../lib/messaging';
import type { Discography } from '../../lib/model/discography';
import { createDiscographyView } from '../../lib/view/create-discography-view';
import { createSearchView } from '../../lib/view/create-search-view';
import { keptViews } from '../../lib/view/kept-views';
import { credit, person } from '../gallery/invent';

/** Ports whose other ends are held by the test. */
function portsOf<Message>() {
  const opened: { posted: Message[]; say: (message: unknown) => void; drop: () => void; closed: boolean }[] = [];
  const connect = (): SurfacePort<Message> => {
    const end = { posted: [] as Message[], say: (_: unknown) => {}, drop: () => {}, closed: false };
    opened.push(end);
    return {
      post: (message) => void end.posted.push(message),
      onMessage: (listener) => {
        end.say = listener;
      },
      onDisconnect: (listener) => {
        end.drop = listener;
      },
      disconnect: () => {
        end.closed = true;
      },
    };
  };
  return { opened, connect };
}

const hit = {
  kind: 'artist',
  key: 'mb:artist:1',
  title: 'Juno Park',
  at: [],
  hasNamesake: false,
  person: { key: 'mb:1', name: 'Juno Park', ids: {} },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer = (query: string, complete = true) => ({
  type: 'search/update',
  answer: { query, scope: 'all', found: [], outcomes: [], complete },
});

describe('a search field', () => {
  it('opens no port before somebody types, asks once the typing rests, and the same question once', () => {
    const { opened, connect } = portsOf<SearchMessage>();
    const view = createSearchView(connect, 7);
    expect(opened).toEqual([]);
    for (const query of ['j', 'ju', 'jun', 'juno', 'juno']) view.ask({ query, scope: 'all' });
    vi.advanceTimersByTime(1000);
    expect(opened[0]?.posted).toEqual([{ type: 'search/ask', query: 'juno', scope: 'all', tabId: 7 }]);
  });

  it('drops answers to earlier questions, and keeps what was found while the next is asked', () => {
    const { opened, connect } = portsOf<SearchMessage>();
    const view = createSearchView(connect, undefined);
    view.ask({ query: 'ju', scope: 'all' }, true);
    vi.advanceTimersByTime(0);
    opened[0]?.say(answer('ju'));
    expect([view.answer.value?.query, view.isAsking.value]).toEqual(['ju', false]);
    view.ask({ query: 'jun', scope: 'all' });
    opened[0]?.say(answer('ju', false));
    expect([view.answer.value?.query, view.isAsking.value]).toEqual(['ju', true]);
    vi.advanceTimersByTime(300);
    opened[0]?.say(answer('jun', false));
    expect([view.answer.value?.query, view.isAsking.value]).toEqual(['jun', true]);
  });

  it('keeps what was found while a background that begins anew knows less', () => {
    const { opened, connect } = portsOf<SearchMessage>();
    const view = createSearchView(connect, undefined);
    view.ask({ query: 'ju', scope: 'all' }, true);
    vi.advanceTimersByTime(0);
    const found = answer('ju');
    opened[0]?.say({ ...found, answer: { ...found.answer, found: [hit] } });
    opened[0]?.say(answer('ju', false));
    expect(view.answer.value?.found).toHaveLength(1);
  });

  it('ignores what is no answer', () => {
    const { opened, connect } = portsOf<SearchMessage>();
    const view = createSearchView(connect, undefined);
    view.ask({ query: 'ju', scope: 'all' }, true);
    vi.advanceTimersByTime(0);
    opened[0]?.say({ type: 'search/update', answer: { query: 'ju' } });
    expect(view.answer.value).toBeUndefined();
  });

  it('asks the last question again when the port breaks, says when it is lost, and begins anew with the next question', () => {
    const { opened, connect } = portsOf<SearchMessage>();
    const view = createSearchView(connect, undefined);
    view.ask({ query: 'ju', scope: 'all' }, true);
    vi.advanceTimersByTime(0);
    opened[0]?.say(answer('ju', false));
    for (let at = 0; at < 5; at += 1) {
      opened.at(-1)?.drop();
      vi.advanceTimersByTime(10_000);
    }
    expect([opened.length, opened.at(-1)?.posted[0]?.query, view.lost.value]).toEqual([5, 'ju', true]);
    view.ask({ query: 'jun', scope: 'all' }, true);
    vi.advanceTimersByTime(0);
    expect([opened.length, opened.at(-1)?.posted[0]?.query, view.lost.value]).toEqual([6, 'jun', false]);
  });
});

const page = (revision: number, songs: number, more: Partial<Discography> = {}): { type: string; discography: Discography } => ({
  type: 'discography/update',
  discography: {
    view: 'person',
    about: person('Juno Park'),
    records: [],
    songs: [],
    credits: Array.from({ length: songs }, (_, index) => ({ ...credit('Juno Park', 'producer', [`song ${index}`]), id: String(index) })),
    roles: {},
    contributors: [],
    handles: [],
    progress: [],
    hasMore: true,
    outcomes: [],
    revision,
    complete: true,
    ...more,
  },
});

describe('a page of a person', () => {
  const about = { key: 'mb:juno', name: 'Juno Park', ids: { mb: ['juno'] } };
  const start = () => {
    const { opened, connect } = portsOf<DiscographyMessage>();
    return { opened, view: createDiscographyView(connect, { about, view: 'person', tabId: 3 }) };
  };
  const typesOn = (end: { posted: DiscographyMessage[] } | undefined) => end?.posted.map(({ type }) => type);

  it('asks at once and shows the newest revision', () => {
    const { opened, view } = start();
    opened[0]?.say(page(2, 3));
    opened[0]?.say(page(1, 1));
    expect([typesOn(opened[0]), view.discography.value?.credits.length]).toEqual([['discography/ask'], 3]);
  });

  it('reads on as often as it was told to on a new port, and shows no less meanwhile', () => {
    const { opened, view } = start();
    opened[0]?.say(page(1, 2));
    view.readOn();
    opened[0]?.say(page(2, 4));
    view.readOn();
    opened[0]?.say(page(3, 6, { complete: false }));
    expect(typesOn(opened[0])).toEqual(['discography/ask', 'discography/more', 'discography/more']);
    opened[0]?.drop();
    vi.advanceTimersByTime(300);
    opened[1]?.say(page(1, 2));
    expect(view.discography.value?.credits.length).toBe(6);
    opened[1]?.say(page(2, 4));
    opened[1]?.say(page(3, 6, { hasMore: false }));
    expect([typesOn(opened[1]), view.discography.value?.revision, view.discography.value?.hasMore]).toEqual([
      ['discography/ask', 'discography/more', 'discography/more'],
      3,
      false,
    ]);
  });

  it('rests once all is said: a port that ends then is opened again only for the next wish', () => {
    const { opened, view } = start();
    opened[0]?.say(page(1, 2));
    opened[0]?.drop();
    vi.advanceTimersByTime(60_000);
    expect(opened).toHaveLength(1);
    view.openPerson('mb:theo');
    expect(typesOn(opened[1])).toEqual(['discography/ask', 'person/open']);
  });

  it('does not take up again what was stopped, and says later what nobody heard', () => {
    const { opened, view } = start();
    opened[0]?.say(page(1, 2));
    view.readOn();
    view.stop();
    opened[0]?.say(page(2, 3, { complete: false }));
    opened[0]?.drop();
    view.undo('not-their-account mb:juno');
    vi.advanceTimersByTime(300);
    opened[1]?.say(page(1, 2));
    expect(typesOn(opened[1])).toEqual(['discography/ask', 'overrule/remove']);
  });
});

describe('kept views', () => {
  it('are opened once per address, and the one that was left longest ago is closed', () => {
    const closed: string[] = [];
    const viewOf = keptViews<string, { name: string; lost: { value: boolean }; close(): void }>(
      (route) => route,
      (name) => ({ name, lost: { value: false }, close: () => void closed.push(name) }),
      2,
    );
    const first = viewOf('a');
    viewOf('b');
    expect(viewOf('a')).toBe(first);
    viewOf('c');
    expect(closed).toEqual(['b']);
  });
});
