import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { subject } from '../gallery/invent';
import { start, update } from './view-stage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks at once with its subject', () => {
  const { view, last } = start();
  expect(last().posted).toEqual([{ type: 'answer/ask', subject, claims: [], tabId: 7 }]);
  expect(view.connected.value).toBe(true);
});

it('drops older revisions and malformed messages', () => {
  const { view, last } = start();
  last().say(update(2, ['A']));
  last().say(update(1));
  last().say(update(2));
  last().say({ type: 'answer/update', answer: { revision: 9 } });
  last().say('nonsense');
  expect(view.answer.value?.credits).toHaveLength(1);
});

it('opens a broken port again and asks the same', () => {
  const { view, ports, last } = start();
  last().drop();
  expect(view.connected.value).toBe(false);
  vi.advanceTimersByTime(200);
  expect(ports).toHaveLength(2);
  expect(last().posted).toEqual(ports[0]?.posted);
});

it('takes the first revision of a new port, but keeps what is on screen while that knows less', () => {
  const { view, last } = start();
  last().say(update(5, ['A', 'B']));
  last().drop();
  vi.advanceTimersByTime(200);
  last().say(update(1, ['A'], false));
  expect(view.answer.value?.revision).toBe(5);
  last().say(update(2, ['A'], true));
  expect(view.answer.value?.revision).toBe(2);
});

it('gives up after a few breaks in a row, with growing delays', () => {
  const { view, ports, last } = start();
  for (const delayMs of [200, 800, 2_400, 6_000]) {
    last().drop();
    expect(view.lost.value).toBe(false);
    vi.advanceTimersByTime(delayMs - 1);
    const before = ports.length;
    vi.advanceTimersByTime(1);
    expect(ports).toHaveLength(before + 1);
  }
  last().drop();
  vi.advanceTimersByTime(60_000);
  expect(view.lost.value).toBe(true);
  expect(ports).toHaveLength(5);
});

it('sends what the person does, and nothing after it is closed', () => {
  const { view, ports, last } = start();
  view.unfoldTracks();
  view.openPerson('mb:a');
  view.choose('mb:release:1');
  view.stopTracks();
  view.retry();
  view.close();
  view.retry();
  last().drop();
  vi.advanceTimersByTime(60_000);
  expect(last().posted.slice(1)).toEqual([
    { type: 'tracks/unfold' },
    { type: 'person/open', contributor: 'mb:a' },
    { type: 'candidate/choose', key: 'mb:release:1' },
    { type: 'tracks/stop' },
    { type: 'answer/retry' },
  ]);
  expect(ports).toHaveLength(1);
});
