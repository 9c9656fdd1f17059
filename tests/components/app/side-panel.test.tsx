// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SidePanel } from '../../../components/app/side-panel';
import type { Answer } from '../../../lib/model/answer';
import type { AnswerView } from '../../../lib/view/create-answer-view';
import type { PlayingIn } from '../../../lib/view/follow-players';
import type { FollowedRecord, Here } from '../../../lib/view/follow-tab';
import { noActions } from '../../../lib/view/no-actions';
import { type Shown, shown } from '../../../lib/view/shown';
import { createWakingView, type Trigger } from '../../../lib/view/waking-view';
import { fakeDoors } from '../../gallery/fake-doors';
import { subject } from '../../gallery/invent';
import { nightFerry as invented } from '../../gallery/night-ferry';
import '../preload';

const nightFerry: Answer = {
  ...invented,
  tracks: invented.tracks.map((track) => ({ ...track, ids: { ...track.ids, spotify: `id-of-${track.position}` } })),
};
const asleep: Answer = { ...nightFerry, credits: [], outcomes: [], complete: false };
const track = nightFerry.tracks[2];
const playing: PlayingIn = {
  tabId: 1,
  ref: { site: 'spotify', kind: 'track', id: track?.ids['spotify'] ?? '', url: 'https://open.spotify.com/track/x' },
  title: track?.title ?? '',
  artists: ['Ada Quill'],
};
const nowhere: Here = { tab: { id: 2, isPrivate: false }, state: 'unsupported', ref: undefined, record: undefined };

let root: HTMLElement;
let here: Shown<Here> & { value: Here };
let plays: Shown<PlayingIn | undefined> & { value: PlayingIn | undefined };
let records: FollowedRecord[];
const goTo = vi.fn();
const knownNames = vi.fn(async (): Promise<string[]> => []);

function recordWith(trigger: Trigger, answers: Record<Trigger, Answer>): FollowedRecord {
  const open = (by: Trigger): AnswerView => ({
    ...noActions,
    answer: shown<Answer | undefined>(answers[by]),
    connected: shown(true),
    lost: shown(false),
    close: () => {},
  });
  return Object.assign(createWakingView(open, trigger), { tabId: 1, subject });
}
const hereWith = (record: FollowedRecord): Here => ({ tab: { id: 1, isPrivate: false }, state: 'read', ref: subject.ref, record });

async function show(): Promise<void> {
  const tab = { here, records: () => records, look: async () => {}, again: () => {}, close: () => {} };
  const players = { playing: plays, look: async () => {}, close: () => {} };
  const parts = { tab, players, knownNames, goTo, switchesOf: () => null, doors: fakeDoors(undefined), guide: () => '/guide.html' };
  await act(() => render(<SidePanel {...parts} />, root));
}
const stateNow = () => root.querySelector('main')?.dataset['state'];
const strip = () => root.querySelector('.playing');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestIdleCallback', () => 0);
  location.hash = '';
  root = document.body.appendChild(document.createElement('div'));
  plays = shown<PlayingIn | undefined>(undefined);
  here = shown(nowhere);
  records = [];
  goTo.mockClear();
  knownNames.mockReset().mockResolvedValue([]);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('shows what a page of another tab is about, asleep until somebody wants it', async () => {
  here = shown(hereWith(recordWith('auto', { auto: asleep, click: nightFerry })));
  await show();
  expect(stateNow()).toBe('looking');
  await act(() => void vi.advanceTimersByTime(400));
  expect([stateNow(), root.querySelector('h1')?.textContent, root.querySelectorAll('main .button').length]).toEqual([
    'asleep',
    'Night Ferry',
    1,
  ]);
  await act(() => root.querySelector<HTMLElement>('[data-wake]')?.click());
  expect([stateNow(), root.querySelectorAll('[data-producer]').length > 0]).toEqual(['found', true]);
});

it('shows at once what is known from before', async () => {
  here = shown(hereWith(recordWith('auto', { auto: nightFerry, click: nightFerry })));
  await show();
  expect(stateNow()).toBe('found');
});

it('keeps a record on screen for as long as it plays, says where it is, and leads back', async () => {
  const record = recordWith('click', { auto: nightFerry, click: nightFerry });
  records = [record];
  here = shown(hereWith(record));
  await show();
  await act(() => {
    plays.value = playing;
  });
  expect(root.querySelector('[data-playing-on]')).toBeNull();
  await act(() => {
    here.value = nowhere;
  });
  expect([stateNow(), root.querySelector('[data-playing-on]')?.textContent]).toEqual(['found', 'Playing in another tab. Go to that tab']);
  await act(() => root.querySelector<HTMLElement>('[data-playing-on] button')?.click());
  expect(goTo.mock.calls).toEqual([[1]]);
  await act(() => {
    plays.value = undefined;
  });
  expect([stateNow(), root.querySelector('[data-playing-on]')]).toEqual(['unsupported', null]);
});

it('names what plays and who made it, on every view, with the way to its credits', async () => {
  const record = recordWith('click', { auto: nightFerry, click: nightFerry });
  records = [record];
  here = shown(hereWith(record));
  plays = shown<PlayingIn | undefined>(playing);
  await show();
  expect(strip()?.textContent).toMatch(new RegExp(`^${track?.title} prod\\. `));
  expect(strip()?.querySelector('a')?.getAttribute('href')).toMatch(/^#\/record\?site=spotify&kind=track&id=/);
  await act(() => {
    location.hash = '#/search?q=';
    dispatchEvent(new Event('hashchange'));
  });
  expect([root.querySelector('[data-view]')?.getAttribute('data-view'), strip() !== null]).toEqual(['search', true]);
});

it.each([
  ['known from before', ['Juno Park'], 'prod. Juno Park'],
  ['unknown', [], 'see credits'],
])('says of a track of no open record what is %s', async (_name, names, words) => {
  knownNames.mockResolvedValue(names);
  plays = shown<PlayingIn | undefined>({ ...playing, title: 'Elsewhere', ref: { ...playing.ref, id: 'elsewhere' } });
  await show();
  await act(async () => {});
  expect(strip()?.textContent).toBe(`Elsewhere ${words}`);
});

it('marks the track that plays in the list of its record', async () => {
  const record = recordWith('click', { auto: nightFerry, click: nightFerry });
  here = shown(hereWith(record));
  plays = shown<PlayingIn | undefined>(playing);
  await show();
  await act(() => root.querySelector<HTMLElement>('[data-section="tracks"] button')?.click());
  expect([...root.querySelectorAll<HTMLElement>('[aria-current="true"]')].map(({ dataset }) => dataset['trackLine'])).toEqual([
    track?.position,
  ]);
});
