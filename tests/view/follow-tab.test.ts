import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReadingMessage, Playing } from '../../lib/messages';
import type { Answer } from '../../lib/model/answer';
import type { SubjectKind } from '../../lib/model/subject';
import { refAt } from '../../lib/sites';
import type { OpenTab } from '../../lib/tabs';
import type { AnswerView } from '../../lib/view/create-answer-view';
import { type FollowParts, followTab, type TabFollower } from '../../lib/view/follow-tab';
import { noActions } from '../../lib/view/no-actions';
import { playsFrom } from '../../lib/view/plays-from';
import { shown } from '../../lib/view/shown';
import { nightFerry } from '../gallery/night-ferry';

type Opened = Parameters<FollowParts['open']>[0] & { isClosed: boolean; answer: AnswerView['answer'] & { value: Answer | undefined } };

const ID = '0NightFerryAdaQuill00';
const urlOf = (kind: SubjectKind, digit: number) => `https://open.spotify.com/${kind}/${ID}${digit}`;
const tabOn = (id: number, url?: string): OpenTab => ({ id, windowId: 1, isPrivate: false, ...(url ? { url } : {}) });
const readingOf = (url: string, isDrawn = true): PageReadingMessage => {
  const ref = refAt(new URL(url));
  if (!ref) return { state: 'none' };
  const facts = { title: 'Night Ferry', artists: [], tracks: [{ position: '1-1', title: 'Cast Off', id: 'own' }] };
  return { state: 'read', ref, claims: [], ...(isDrawn ? { facts } : {}) };
};

let front: OpenTab | undefined;
let isDrawn = true;
let opened: Opened[] = [];
const readPage = vi.fn<FollowParts['readPage']>(async () => (front?.url ? readingOf(front.url, isDrawn) : undefined));
const start = (isPressed = true): TabFollower =>
  followTab({
    active: async () => front,
    isPressed,
    readPage,
    identify: (url) => refAt(new URL(url)),
    open(about) {
      const made: Opened = { ...about, isClosed: false, answer: shown<Answer | undefined>(undefined) };
      opened.push(made);
      const close = () => {
        made.isClosed = true;
      };
      return { ...noActions, answer: made.answer, connected: shown(true), lost: shown(false), close };
    },
  });
const goTo = (follower: TabFollower, tab: OpenTab) => {
  front = tab;
  return follower.look();
};
const inShort = () => opened.map(({ tabId, subject, trigger }) => [tabId, subject.ref.id.at(-1), trigger]);

beforeEach(() => {
  front = undefined;
  isDrawn = true;
  opened = [];
  readPage.mockClear();
});

describe('the panel', () => {
  it('asks for the page that it opens over as a click, and for every other one without', async () => {
    const follower = start();
    await goTo(follower, tabOn(1, urlOf('album', 1)));
    await goTo(follower, tabOn(1, urlOf('album', 2)));
    await goTo(follower, tabOn(2, urlOf('track', 3)));
    expect(inShort()).toEqual([
      [1, '1', 'click'],
      [1, '2', 'auto'],
      [2, '3', 'auto'],
    ]);
    expect(follower.here.value).toMatchObject({ state: 'read', tab: { id: 2 }, ref: { kind: 'track' } });
  });

  it('that the browser has opened by itself has no click', async () => {
    const follower = start(false);
    await goTo(follower, tabOn(1, urlOf('album', 1)));
    expect(inShort()).toEqual([[1, '1', 'auto']]);
  });

  it('gives its click to no other page where it opens over one without a record', async () => {
    const follower = start();
    await goTo(follower, tabOn(1));
    await goTo(follower, tabOn(1, urlOf('album', 1)));
    expect(inShort()).toEqual([[1, '1', 'auto']]);
  });

  it.each<[string, OpenTab, PageReadingMessage | undefined, string]>([
    ['a page of no known site', tabOn(1), undefined, 'unsupported'],
    ['a record’s page without our script', tabOn(1, urlOf('album', 1)), undefined, 'unreadable'],
    ['a page about nothing', tabOn(1, 'https://open.spotify.com/'), { state: 'none' }, 'no-record'],
    ['an artist’s page', tabOn(1, urlOf('artist', 1)), readingOf(urlOf('artist', 1)), 'no-record'],
  ])('over %s opens no port', async (_name, tab, reading, state) => {
    readPage.mockResolvedValueOnce(reading);
    const follower = start();
    await goTo(follower, tab);
    expect([follower.here.value.state, opened.length]).toEqual([state, 0]);
  });

  it('opens a page once, however often it hears of it, and shows it at once when its tab comes back', async () => {
    const follower = start();
    await goTo(follower, tabOn(1, urlOf('album', 1)));
    await follower.look();
    const { record } = follower.here.value;
    await goTo(follower, tabOn(2));
    expect(follower.here.value.record).toBeUndefined();
    readPage.mockReturnValueOnce(new Promise(() => {}));
    void goTo(follower, tabOn(1, urlOf('album', 1)));
    await vi.waitFor(() => expect(follower.here.value.record).toBe(record));
    expect(opened).toHaveLength(1);
  });

  it('shows nothing of the page before while a new one is being read', async () => {
    const follower = start();
    await goTo(follower, tabOn(1, urlOf('album', 1)));
    readPage.mockReturnValueOnce(new Promise(() => {}));
    void goTo(follower, tabOn(1, urlOf('album', 2)));
    await vi.waitFor(() => expect(follower.here.value).toMatchObject({ state: 'reading', record: undefined }));
  });

  it('drops what a page said that has been left in the meantime', async () => {
    const follower = start();
    let say: (reading: PageReadingMessage) => void = () => {};
    readPage.mockReturnValueOnce(new Promise((resolve) => (say = resolve)));
    const first = goTo(follower, tabOn(1, urlOf('album', 1)));
    await vi.waitFor(() => expect(readPage).toHaveBeenCalled());
    await goTo(follower, tabOn(2, urlOf('album', 2)));
    say(readingOf(urlOf('album', 1)));
    await first;
    expect(inShort()).toEqual([[2, '2', 'auto']]);
  });

  it('asks anew once a page that was bare has been drawn', async () => {
    const follower = start();
    isDrawn = false;
    await goTo(follower, tabOn(1, urlOf('album', 1)));
    isDrawn = true;
    await follower.look();
    expect(opened.map(({ subject, isClosed }) => [Boolean(subject.facts), isClosed])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('keeps the ports of the last five pages alone', async () => {
    const follower = start();
    for (const digit of [1, 2, 3, 4, 5, 6]) await goTo(follower, tabOn(1, urlOf('album', digit)));
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false, false, false, false, false]);
    follower.close();
    expect(opened.every(({ isClosed }) => isClosed)).toBe(true);
  });

  it('asks by a click for a page that is woken, in place of what it had', async () => {
    const follower = start();
    await goTo(follower, tabOn(1));
    await goTo(follower, tabOn(1, urlOf('album', 1)));
    follower.here.value.record?.wake();
    expect(opened.map(({ trigger, isClosed }) => [trigger, isClosed])).toEqual([
      ['auto', true],
      ['click', false],
    ]);
  });

  it('asks again, not by a click, where nobody might be asked before', async () => {
    const follower = start();
    await goTo(follower, tabOn(1));
    await goTo(follower, tabOn(1, urlOf('album', 1)));
    for (const made of opened) made.answer.value = { ...nightFerry, complete: false, outcomes: [] };
    follower.again();
    expect(opened.map(({ trigger }) => trigger)).toEqual(['auto', 'auto']);
    for (const made of opened) made.answer.value = nightFerry;
    follower.again();
    expect(opened).toHaveLength(2);
  });
});

it.each([
  ['one that the page lists', 'own', true],
  ['one of another record', 'other', false],
])('a track that plays is a record’s own: %s', async (_name, id, is) => {
  const follower = start();
  await goTo(follower, tabOn(1, urlOf('album', 1)));
  const playing: Playing = {
    ref: { site: 'spotify', kind: 'track', id, url: `https://open.spotify.com/track/${id}` },
    title: '',
    artists: [],
  };
  expect(follower.records().map((record) => playsFrom(record, playing))).toEqual([is]);
});
