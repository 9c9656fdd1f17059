import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/match/compare';
import { match } from '../../lib/match/match';
import { BAR } from '../../lib/match/reason';
import { holdout } from './holdout';
import { bare, offer, recording, release } from './invent';
import { measure } from './measure';
import { pairs } from './pairs';

const tables = [
  { table: 'table', list: pairs, fewest: 60, fewestTrue: 30 },
  { table: 'holdout', list: holdout, fewest: 40, fewestTrue: 20 },
];

describe.each(tables)('the pairs of the $table', ({ table, list, fewest, fewestTrue }) => {
  const measured = measure(table, list);

  it('are many, hard on both sides, and told apart by name', () => {
    expect(list.length).toBeGreaterThanOrEqual(fewest);
    expect(list.filter(({ truth }) => truth).length).toBeGreaterThanOrEqual(fewestTrue);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    for (const { truth, offered, name } of list) expect([undefined, ...offered.map(({ id }) => id)], name).toContain(truth);
  });

  it('are answered rightly or not at all, and mostly answered', () => {
    console.log(
      [measured.line, ...measured.wrong.map((name) => `  wrong: ${name}`), ...measured.missed.map((name) => `  no answer: ${name}`)].join(
        '\n',
      ),
    );
    expect(measured.precision).toBeGreaterThanOrEqual(0.99);
    expect(measured.abstention).toBeLessThanOrEqual(0.2);
  });
});

const anyPair = fc.constantFrom(...pairs, ...holdout);
const answerOf = (found: ReturnType<typeof match>): string | undefined => ('best' in found ? found.best.id : undefined);

describe('a match', () => {
  it('does not depend on the order of the offers', () => {
    fc.assert(
      fc.property(
        anyPair.chain((pair) => fc.tuple(fc.constant(pair), fc.shuffledSubarray(pair.offered, { minLength: pair.offered.length }))),
        ([{ sought, offered }, shuffled]) => {
          expect(answerOf(match(sought, shuffled))).toBe(answerOf(match(sought, offered)));
        },
      ),
    );
  });

  it('does not change when something unrelated is offered too', () => {
    const unrelated = fc.record({ title: fc.string(), artist: fc.string(), trackCount: fc.nat(30), durationMs: fc.nat(600_000) });
    fc.assert(
      fc.property(anyPair, unrelated, ({ sought, offered }, { title, artist, ...more }) => {
        const other = offer('unrelated', `Zyx ${title}`, `Wvu ${artist}`, more);
        expect(match(sought, [...offered, other])).toEqual(match(sought, offered));
      }),
    );
  });

  it('gives the same verdict every time, always with reasons, whatever the words', () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('(live)', ' - ', '[feat. ]', '((', '!!!', ''));
    fc.assert(
      fc.property(words, words, words, words, (title, artist, other, line) => {
        const [sought, offered] = [recording(title, artist), offer('x', other, line)];
        const verdict = compare(sought, offered);
        expect(compare(sought, offered)).toEqual(verdict);
        expect(verdict.reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is sure of a record that is offered word for word', () => {
    const words = fc.string({ minLength: 1 }).map((text) => `Ferry ${text.replaceAll(/[^a-z]/gi, '')}`);
    fc.assert(
      fc.property(words, words, (title, artist) => {
        expect(answerOf(match(release(title, artist), [offer('x', title, artist)]))).toBe('x');
      }),
    );
  });

  it('says why', () => {
    const found = match(release('Tin Weather', 'Ada Quill', { trackCount: 9 }), [
      offer('x', 'Tin Weather', 'Ada Quill', { trackCount: 9 }),
    ]);
    expect(found).toMatchObject({
      best: { id: 'x' },
      reasons: [{ key: 'same-title' }, { key: 'same-artists' }, { key: 'same-track-count', params: { ours: '9', theirs: '9' } }],
    });
  });

  it('names every edition that fits equally', () => {
    const found = match(release('Tin Weather', 'Ada Quill'), [
      offer('b', 'Tin Weather', 'Ada Quill'),
      offer('a', 'Tin Weather', 'Ada Quill'),
    ]);
    expect(found).toMatchObject({ best: { id: 'a' }, equals: [{ id: 'a' }, { id: 'b' }] });
  });
});

describe('what is offered as a choice', () => {
  const sought = recording('Low Tide', 'Ada Quill');
  const choices = (...offered: Parameters<typeof match>[1]) => {
    const found = match(sought, offered);
    return 'candidates' in found ? found.candidates : [];
  };

  it('stands most similar first, below the bar, with the reasons against it', () => {
    const found = choices(offer('cover', 'Low Tide', 'Theo Lund'), offer('live', 'Low Tide (live)', 'Ada Quill'));
    expect(found.map(({ offered }) => offered.id)).toEqual(['live', 'cover']);
    expect(found[0]?.reasons).toContainEqual({ key: 'other-version', params: { words: 'live' } });
    expect(compare(sought, offer('live', 'Low Tide (live)', 'Ada Quill')).score).toBeLessThan(BAR);
  });

  it('are five at most, and never what has nothing in common or is a translation', () => {
    const many = [1, 2, 3, 4, 5, 6].map((number) => offer(`x${number}`, `Low Tide ${number}`, 'Ada Quill'));
    expect(choices(...many)).toHaveLength(5);
    expect(choices(offer('x', 'Glass Harbour', 'Theo Lund'), bare('y', 'Low Tide', 'Genius English Translations'))).toEqual([]);
  });

  it('are namesakes, when nothing tells which of them is meant', () => {
    const of = (id: string) => offer(id, 'Low Tide', 'Ada Quill', { artists: [{ id, names: ['Ada Quill'] }] });
    expect(choices(of('one'), of('two')).map(({ reasons }) => reasons.at(-1)?.key)).toEqual(['namesakes', 'namesakes']);
  });
});
