import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hearOmnibox } from '../../entrypoints/background/omnibox';
import type { Searching } from '../../lib/surfaces/serve-search';
import type { Suggestion } from '../../lib/view/suggestions';
import { heard, merged, person } from './hits';

type Listener = (text: string, more: unknown) => void;
const fake = vi.hoisted(() => {
  const listeners = new Map<string, (text: string, more: unknown) => void>();
  const event = (name: string) => ({ addListener: (listener: Listener) => void listeners.set(name, listener) });
  const opened: unknown[] = [];
  const open = (how: string) => async (page: object) => void opened.push({ how, ...page });
  const tabs = { query: async () => [{ incognito: false }], create: open('create'), update: open('update') };
  const omnibox = {
    setDefaultSuggestion: () => {},
    onInputChanged: event('changed'),
    onInputEntered: event('entered'),
    onInputCancelled: event('cancelled'),
  };
  const browser: { omnibox: typeof omnibox | undefined; [other: string]: unknown } = {
    omnibox,
    tabs,
    runtime: { getURL: (path: string) => `chrome-extension://own/${path}` },
    i18n: { getMessage: (key: string) => key },
  };
  return { browser, omnibox, listeners, opened, tabs };
});
vi.mock('../../lib/browser', () => ({ browser: fake.browser }));

let begun: Searching[];
const say = (event: string, text: string, more?: unknown) => fake.listeners.get(event)?.(text, more);
const found = merged(heard([person('musicbrainz', '1', 'Ada & Co')]));

beforeEach(() => {
  vi.useFakeTimers();
  begun = [];
  fake.opened.length = 0;
  fake.browser.omnibox = fake.omnibox;
  hearOmnibox(async (searching) => {
    begun.push(searching);
    searching.onChange({ query: searching.query, scope: 'all', found, outcomes: [], complete: true });
  });
});

describe('the address bar', () => {
  it('suggests once the typing rests, for the last letters', async () => {
    const lists: Suggestion[][] = [];
    for (const text of ['ad', 'ada']) say('changed', text, (list: Suggestion[]) => lists.push(list));
    await vi.advanceTimersByTimeAsync(299);
    expect(begun).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(begun).toMatchObject([{ query: 'ada', scope: 'all', isPrivate: false }]);
    expect(lists).toEqual([[{ content: '#/artist?key=mb%3A1&name=Ada+%26+Co&id=mb%3A1', description: 'Ada &amp; Co' }]]);
  });

  it.each(['cancelled', 'entered'])('asks nobody any more once it is %s', async (event) => {
    say('changed', 'ada', () => {});
    await vi.advanceTimersByTimeAsync(310);
    say(event, 'ada', 'currentTab');
    expect(begun[0]?.signal.aborted).toBe(true);
  });

  it.each([
    [[{ incognito: true }], true],
    [[], true],
    [[{ incognito: false }], false],
  ])('of a window %j keeps nothing: %s', async (tabs, isPrivate) => {
    fake.tabs.query = async () => tabs as { incognito: boolean }[];
    say('changed', 'ada', () => {});
    await vi.advanceTimersByTimeAsync(310);
    expect(begun[0]?.isPrivate).toBe(isPrivate);
  });

  it.each([
    ['currentTab', { how: 'update' }],
    ['newForegroundTab', { how: 'create', active: true }],
    ['newBackgroundTab', { how: 'create', active: false }],
  ])('opens the search as it is told (%s)', async (disposition, expected) => {
    say('entered', 'ada quill', disposition);
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.opened).toEqual([{ url: 'chrome-extension://own/sidepanel.html#/search?q=ada+quill', ...expected }]);
  });

  it('opens the page of a suggestion', async () => {
    say('entered', '#/person?key=mb%3A1&name=Ada', 'currentTab');
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.opened).toMatchObject([{ url: 'chrome-extension://own/sidepanel.html#/person?key=mb%3A1&name=Ada' }]);
  });

  it('of a private window opens nothing: a page of ours would be in another window, and leave its trace there', async () => {
    fake.tabs.query = async () => [{ incognito: true }];
    say('entered', 'ada quill', 'currentTab');
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.opened).toEqual([]);
    fake.tabs.query = async () => [{ incognito: false }];
  });

  it('of a browser that has none is left alone', () => {
    fake.browser.omnibox = undefined;
    expect(() => hearOmnibox(async () => {})).not.toThrow();
  });
});
