import { expect, it } from 'vitest';
import type { Outcome } from '../../lib/model/answer';
import { candidatesOf, missingOf, screenOf } from '../../lib/view/screen';
import { answers } from '../gallery/answers';
import { answerOf } from '../gallery/invent';

const outcome = (state: 'none' | 'asking'): Outcome => ({ source: 'a', state });
const unmatched = (...keys: string[]): Outcome => ({
  source: 'b',
  state: 'unmatched',
  candidates: keys.map((key) => ({ key, title: '', artists: '', note: '', url: '' })),
});
const failed = (kind: 'timeout' | 'offline'): Outcome => ({ source: 'c', state: 'failed', kind });
const skipped: Outcome = { source: 'd', state: 'skipped', reason: 'later' };

it.each<[string, Outcome[]]>([
  ['none', [outcome('none')]],
  ['none', [outcome('none'), failed('timeout')]],
  ['none', [outcome('none'), unmatched()]],
  ['unmatched', [unmatched(), failed('timeout')]],
  ['unmatched', [outcome('none'), unmatched('mb:release:1')]],
  ['failed', [failed('timeout'), skipped]],
  ['failed', [failed('timeout'), { source: 'wikidata', state: 'none' }]],
  ['offline', [failed('timeout'), failed('offline')]],
])('an empty answer reads as %s (%#)', (state, outcomes) => {
  expect(screenOf('read', answerOf({ outcomes }), false)).toBe(state);
});

it.each([
  ['found', 'found'],
  ['growing', 'found'],
  ['partly', 'partly'],
  ['looking', 'looking'],
  ['reading', 'looking'],
  ['lost', 'lost'],
  ['unsupported', 'unsupported'],
  ['unreadable', 'unreadable'],
])('%s is the screen %s', (name, state) => {
  const shown = answers[name];
  expect(shown && screenOf(shown.page, shown.answer, shown.isLost ?? false)).toBe(state);
});

it('a lost connection leaves the answer on screen', () => {
  expect(screenOf('read', answers['found']?.answer, true)).toBe('found');
});

it('offers every candidate once and names what is missing', () => {
  const answer = answerOf({ outcomes: [unmatched('x', 'y'), { ...unmatched('x'), source: 'e' }, outcome('none')] });
  expect(candidatesOf(answer).map(({ candidate }) => candidate.key)).toEqual(['x', 'y']);
  expect(missingOf(answer).map(({ source }) => source)).toEqual(['b', 'e']);
});
