import { describe, expect, it } from 'vitest';
import { type MadeBy, madeByTrackWords, madeByWords } from '../../components/words/made-by-words';
import type { Sound, Steering } from '../../lib/view/made-by';

const ada: Steering = { kind: 'artist', names: ['Ada Quill'] };
const role = 'producer';
const wordsOf = (sound: Sound, more: Partial<MadeBy> = {}) => madeByWords({ sound, coProducers: [], steering: [], isSure: true, ...more });

describe('who made a record, in one sentence', () => {
  it.each<[Sound, Partial<MadeBy>, string]>([
    [{ kind: 'whole', role, names: ['A', 'B'] }, {}, 'Produced by A and B.'],
    [
      {
        kind: 'shared',
        role,
        total: 13,
        shares: [
          { names: ['A', 'B'], count: 9 },
          { names: ['C'], count: 4 },
        ],
      },
      { steering: [ada] },
      'Produced by A and B on 9 of 13 tracks and C on 4 of 13 tracks; executive-produced by Ada Quill (the artist’s own direction).',
    ],
    [
      {
        kind: 'shared',
        role,
        total: 13,
        shares: [
          { names: ['A'], count: 'all' },
          { names: ['B'], count: 'unsaid' },
        ],
      },
      {},
      'Produced by A throughout and B on unnamed tracks.',
    ],
    [
      { kind: 'led', names: ['A'], count: 11, total: 13, others: 12 },
      { coProducers: ['M'] },
      'Produced above all by A, on 11 of 13 tracks, beside 12 others.',
    ],
    [{ kind: 'led', names: ['A'], count: 2, total: 3, others: 1 }, {}, 'Produced above all by A, on 2 of 3 tracks, beside 1 other.'],
    [{ kind: 'whole', role, names: ['A'] }, { coProducers: ['M'] }, 'Produced by A; co-producer: M.'],
    [{ kind: 'many', people: 6 }, {}, 'Produced by 6 people, none of them ahead of all others.'],
    [{ kind: 'whole', role: 'co_producer', names: ['A'] }, {}, 'Co-producer: A.'],
    [{ kind: 'none' }, { steering: [ada] }, 'Nobody is named as producer; executive-produced by Ada Quill (the artist’s own direction).'],
    [{ kind: 'none' }, { steering: [ada], isSure: false }, 'Executive-produced by Ada Quill (the artist’s own direction).'],
    [{ kind: 'none' }, { isSure: false }, ''],
    [{ kind: 'whole', role, names: ['Sam Jr.'] }, {}, 'Produced by Sam Jr.'],
    [{ kind: 'whole', role, names: ['A', 'B', 'C', 'D', 'E', 'F'] }, {}, 'Produced by A, B, C and 3 others.'],
  ])('%j %j', (sound, more, sentence) => expect(wordsOf(sound, more)).toBe(sentence));

  it('counts whoever ran it beyond the first two kinds', () => {
    const steering: Steering[] = [ada, { kind: 'label', names: ['M', 'N'] }, { kind: 'unclear', names: ['O', 'P'] }];
    expect(wordsOf({ kind: 'whole', role, names: ['A'] }, { steering })).toBe(
      'Produced by A; executive-produced by Ada Quill (the artist’s own direction), M and N (label or management) and 2 others.',
    );
  });
});

it.each([
  [
    [
      { role, names: ['A', 'B'] },
      { role: 'co_producer', names: ['C'] },
    ],
    true,
    'Produced by A and B; co-producer: C.',
  ],
  [[{ role: 'vocal_producer', names: ['C'] }], true, 'Vocal producer: C.'],
  [[], true, 'Nobody is named as producer.'],
  [[], false, ''],
])('who made a track: %j', (kinds, isSure, sentence) => expect(madeByTrackWords(kinds, [], isSure)).toBe(sentence));
