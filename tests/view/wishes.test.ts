import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { start, update } from './view-stage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks a new port again for all that the person still wants, the record first', () => {
  const { view, last } = start();
  last().say(update(5, ['A', 'B']));
  view.openPerson('mb:a');
  view.openPerson('mb:b');
  view.openPerson('mb:a');
  view.unfoldTracks();
  view.choose('mb:release:1');
  view.choose('genius:album:3');
  view.choose('mb:release:2');
  view.retry();
  last().drop();
  vi.advanceTimersByTime(200);
  expect(last().posted).toHaveLength(1);
  last().say(update(1, [], false));
  const choices = [
    { type: 'candidate/choose', key: 'mb:release:2' },
    { type: 'candidate/choose', key: 'genius:album:3' },
  ];
  expect(last().posted.slice(1)).toEqual(choices);
  last().say(update(2, ['A', 'B'], true));
  last().say(update(3, ['A', 'B'], true));
  expect(last().posted.slice(1)).toEqual([
    ...choices,
    { type: 'tracks/unfold' },
    { type: 'person/open', contributor: 'mb:a' },
    { type: 'person/open', contributor: 'mb:b' },
  ]);
});

it('does not ask again for tracks that were stopped, but for what was wished while there was no port', () => {
  const { view, last } = start();
  view.unfoldTracks();
  view.stopTracks();
  last().drop();
  view.openPerson('mb:a');
  vi.advanceTimersByTime(200);
  last().say(update(1));
  expect(last().posted.slice(1)).toEqual([{ type: 'person/open', contributor: 'mb:a' }]);
});

it('does not ask again for what was taken back while the new port was busy', () => {
  const { view, last } = start();
  view.unfoldTracks();
  last().drop();
  vi.advanceTimersByTime(200);
  last().say(update(1, [], false));
  view.stopTracks();
  last().say(update(2));
  expect(last().posted.slice(1)).toEqual([{ type: 'tracks/stop' }]);
});

it('keeps what is on screen until a new port has finished all it was asked, whatever its revision', () => {
  const { view, last } = start();
  last().say(update(3, ['A', 'B', 'C']));
  view.unfoldTracks();
  last().drop();
  vi.advanceTimersByTime(200);
  last().say(update(7, ['A'], false));
  last().say(update(8, ['A', 'B'], true));
  expect(view.answer.value?.revision).toBe(3);
  last().say(update(9, ['A', 'B'], false));
  expect(view.answer.value?.revision).toBe(3);
  last().say(update(10, ['A', 'B'], true));
  expect(view.answer.value?.revision).toBe(10);
});

it('lets credits of one port become fewer, as sources join them', () => {
  const { view, last } = start();
  last().say(update(1, ['A', 'B'], false));
  last().say(update(2, ['A'], false));
  expect(view.answer.value?.revision).toBe(2);
});

it('says again what the background has not heard, at once, and never what it has', () => {
  const { view, last } = start();
  const overrule = { id: 'o', at: 1, kind: 'chosen-record' as const, subject: 's', candidate: 'mb:release:1' };
  last().say(update(1));
  view.overrule(overrule);
  view.undo('earlier');
  last().drop();
  vi.advanceTimersByTime(200);
  const { answer, ...rest } = update(1, [], false);
  last().say({ ...rest, answer: { ...answer, overrules: [{ ...overrule, id: 'earlier' }] } });
  expect(last().posted.slice(1)).toEqual([
    { type: 'overrule/add', overrule },
    { type: 'overrule/remove', id: 'earlier' },
  ]);
  last().say({ ...rest, answer: { ...answer, revision: 2, overrules: [overrule] } });
  last().drop();
  vi.advanceTimersByTime(200);
  last().say(update(1));
  expect(last().posted).toHaveLength(1);
});
