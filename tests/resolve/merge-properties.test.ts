import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/model/credit';
import { merge, type Told } from '../../lib/resolve/merge';
import { mergeCredits } from '../../lib/resolve/merge-credits';
import { someOverrules, somePeople, someTold } from './random-reports';

const frame = { pageTracks: [], within: 'test' };
const RUNS = { numRuns: 300 };

/** Whatever the sources and the person say. */
const everything = fc.record({ told: someTold, people: somePeople, overrules: someOverrules });

describe('merging, whatever is said', () => {
  it('does not depend on the order of answers and overrules', () => {
    const shuffled = everything.chain(({ told, people, overrules }) => {
      const turned = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
      return fc.record({
        before: fc.constant({ told, people, overrules }),
        told: turned(told),
        people: turned(people),
        overrules: turned(overrules),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ before, told, people, overrules }) => {
        expect(merge(told, people, { ...frame, overrules })).toEqual(
          merge(before.told, before.people, { ...frame, overrules: before.overrules }),
        );
      }),
      RUNS,
    );
  });

  it('changes nothing when it hears the same twice', () => {
    const again = <T extends { id: string }>(list: T[]) => [...list, ...list.map((each) => ({ ...each, id: `${each.id}:again` }))];
    fc.assert(
      fc.property(everything, ({ told, people, overrules }) => {
        const once = merge(told, people, { ...frame, overrules });
        expect(merge(again(told), again(people), { ...frame, overrules: [...overrules, ...overrules] })).toEqual(once);
        expect(mergeCredits(once.credits)).toEqual(once.credits);
      }),
      RUNS,
    );
  });

  it('proves every credit, and names nobody who is not credited', () => {
    fc.assert(
      fc.property(everything, ({ told, people, overrules }) => {
        const { credits, contributors } = merge(told, people, { ...frame, overrules });
        const credited = new Set(credits.map(({ contributor }) => contributor));
        expect(credits.filter(({ proofs }) => proofs.length === 0)).toEqual([]);
        expect(new Set(contributors.map(({ id }) => id))).toEqual(credited);
        expect(contributors.length).toBe(credited.size);
      }),
      RUNS,
    );
  });

  it('never gives a track to what is said of the whole record', () => {
    fc.assert(
      fc.property(someTold, (told) => {
        const onTracks = new Set(told.flatMap(({ report }) => report.credits.filter(isOnTracks).map(wordsIn)));
        const merged = merge(told, [], frame).credits.filter(isOnTracks);
        // Every credit with tracks has a proof that was given for tracks; proofs of a whole record alone never get any.
        for (const each of merged) expect(each.proofs.some((proof) => onTracks.has(wordsOf(proof)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('loses no statement of a source', () => {
    fc.assert(
      fc.property(everything, ({ told, people, overrules }) => {
        const { credits } = merge(told, people, { ...frame, overrules });
        const kept = new Set(credits.flatMap(({ proofs }) => proofs.map(wordsOf)));
        for (const each of placedIn(told)) expect(kept).toContain(wordsIn(each));
      }),
      RUNS,
    );
  });
});

const isOnTracks = ({ scope }: Credit): boolean => scope !== 'release';
const wordsOf = ({ source, words }: Credit['proofs'][number]): string => `${source} ${words.role} ${words.name}`;
const wordsIn = ({ proofs: [proof] }: Credit): string => (proof ? wordsOf(proof) : '');

/** Credits that have a place on the record: the whole of it, or a track that it holds. */
const placedIn = (told: Told[]): Credit[] => {
  const { tracks } = merge(told, [], frame);
  const titles = new Set(tracks.map(({ title }) => title));
  return told.flatMap(({ report }) =>
    report.credits.filter(
      ({ scope }) => scope === 'release' || report.tracks.some(({ position, title }) => scope.includes(position) && titles.has(title)),
    ),
  );
};
