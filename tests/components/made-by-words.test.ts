import { describe, expect, it } from 'vitest';
import { madeByTrackWords, madeByWords } from '../../components/words/made-by-words';
import type { Sound, Steering } from '../../lib/view/made-by';

const ada: Steering = { kind: 'artist', names: ['Ada Quill'] };

describe('who made a record, in one sentence', () => {
  it.each<[Sound, Steering[], string]>([
    [{ kind: 'whole', names: ['A', 'B'] }, [], 'Produced by A and B.'],
    [
      {
        kind: 'shared',
        total: 13,
        shares: [
          { names: ['A', 'B'], count: 9 },
          { names: ['C'], count: 4 },
        ],
      },
      [ada],
      'Produced by A and B on 9 of 13 tracks and C on 4 of 13 tracks; executive-produced by Ada Quill (the artist’s own direction).',
    ],
    [
      { kind: 'shared', total: 13, shares: [{ names: ['A'] }, { names: ['B'], count: 1 }] },
      [],
      'Produced by A throughout and B on 1 of 13 tracks.',
    ],
    [{ kind: 'led', names: ['A'], count: 11, total: 13, others: 12 }, [], 'Produced above all by A, on 11 of 13 tracks, beside 12 others.'],
    [{ kind: 'led', names: ['A'], count: 2, total: 3, others: 1 }, [], 'Produced above all by A, on 2 of 3 tracks, beside 1 other.'],
    [{ kind: 'many', people: 6 }, [], 'Produced by 6 people, none of them ahead of all others.'],
    [{ kind: 'unsaid', names: ['A'] }, [], 'Produced by A, on which tracks is not said.'],
    [{ kind: 'none' }, [ada], 'Nobody is named as producer; executive-produced by Ada Quill (the artist’s own direction).'],
    [{ kind: 'whole', names: ['Sam Jr.'] }, [], 'Produced by Sam Jr.'],
    [{ kind: 'whole', names: ['A', 'B', 'C', 'D', 'E', 'F'] }, [], 'Produced by A, B, C and 3 others.'],
  ])('%j %j', (sound, steering, sentence) => expect(madeByWords(sound, steering)).toBe(sentence));

  it('counts whoever ran it beyond the first two kinds', () => {
    const steering: Steering[] = [ada, { kind: 'label', names: ['M', 'N'] }, { kind: 'unclear', names: ['O', 'P'] }];
    expect(madeByWords({ kind: 'whole', names: ['A'] }, steering)).toBe(
      'Produced by A; executive-produced by Ada Quill (the artist’s own direction), M and N (label executive) and 2 others.',
    );
  });
});

it.each([
  [
    [
      { role: 'producer', names: ['A', 'B'] },
      { role: 'co_producer', names: ['C'] },
    ],
    'Produced by A and B; co-producer: C.',
  ],
  [[{ role: 'vocal_producer', names: ['C'] }], 'Vocal producer: C.'],
  [[], 'Nobody is named as producer.'],
])('who made a track: %j', (kinds, sentence) => expect(madeByTrackWords(kinds, [])).toBe(sentence));
