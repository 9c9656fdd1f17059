import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareTitle, cleanText, nameForms, normaliseName, normaliseTitle } from '../../lib/model/names';

describe('a name', () => {
  it.each([
    ['JUNO‐P', 'juno-p'],
    ['J!no', 'Jino'],
    ['$olveig', 'solveig'],
    ['The Ferry Band', 'Ferry Band, The (2)'],
    ['\u200bTheo Lund', 'theo lund'],
    ['Ada & the Tide', 'Ada and the Tide'],
    ['Zoë Møller', 'zoe møller'],
    ['LUNA (Producer)', 'Luna'],
    ['O’Brien', "O'Brien"],
  ])('%s and %s are one', (a, b) => expect(normaliseName(a)).toBe(normaliseName(b)));

  it.each([
    ['Theo Lund', 'Theo Lund Jr'],
    ['Ada', 'Ada Quill'],
  ])('%s and %s are two', (a, b) => expect(normaliseName(a)).not.toBe(normaliseName(b)));

  it('is known by both sides of p/k/a, and by a quoted nickname', () => {
    expect(nameForms('Jun Park p/k/a Juno')).toEqual(expect.arrayContaining(['jun park', 'juno']));
    expect(nameForms('Theo “Low Tide” Lund')).toEqual(expect.arrayContaining(['theo lund', 'low tide']));
  });

  it('keeps its letters in any script', () => expect(normaliseName('山本さくら')).toBe('山本さくら'));

  it('normalises to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('a title', () => {
  it('is compared without guests and signs', () =>
    expect(normaliseTitle('Last Train, “Pt. 2” (feat. Theo Lund)')).toBe(normaliseTitle("Last Train 'Pt. 2'")));
  it('keeps its version words', () => expect(normaliseTitle('Low Tide (Live)')).not.toBe(normaliseTitle('Low Tide')));
  it('loses the words of its edition only for aligning tracks, and never those of another recording', () => {
    expect(bareTitle('Low Tide - Remastered 2019')).toBe('low tide');
    expect(bareTitle('Low Tide (Live) - Remastered')).toBe('low tide live');
    expect(bareTitle('Low Tide (Deluxe Remix)')).toBe('low tide deluxe remix');
    expect(bareTitle('Low Tide (Part Two)')).toBe('low tide part two');
  });
});
