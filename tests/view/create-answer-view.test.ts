import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SurfaceMessage } from '../../lib/messages';
import type { SurfacePort } from '../../lib/messaging';
import { createAnswerView } from '../../lib/view/create-answer-view';
import { answerOf, credit, subject } from '../gallery/invent';

/** A port whose other end is held by the test. */
function openPort() {
  const posted: SurfaceMessage[] = [];
  let hear: (message: unknown) => void = () => {};
  let drop = () => {};
  const port: SurfacePort = {
    post: (message) => void posted.push(message),
    onMessage: (listener) => {
      hear = listener;
    },
    onDisconnect: (listener) => {
      drop = listener;
    },
    disconnect: vi.fn(),
  };
  return { port, posted, say: (message: unknown) => hear(message), drop: () => drop() };
}

function start() {
  const ports: ReturnType<typeof openPort>[] = [];
  const view = createAnswerView(
    () => {
      const opened = openPort();
      ports.push(opened);
      return opened.port;
    },
    { subject, claims: [], tabId: 7 },
  );
  return { view, ports, last: () => ports.at(-1) ?? openPort() };
}

const update = (revision: number, names: string[] = [], complete = true) => ({
  type: 'answer/update',
  answer: answerOf({ revision, complete, credits: names.map((name) => credit(name, 'producer', 'release')) }),
});

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
