import { describe, expect, it } from 'vitest';
import { splitNames } from '../../lib/match/people';
import { readTitle, sameTitle } from '../../lib/match/title';
import { isTranslation } from '../../lib/match/translation';

describe('a title', () => {
  it.each([
    ['Low Tide - Live at Lund', 'low tide', ['live'], ['lund']],
    ['Low Tide (Juno Park Remix) [Remastered]', 'low tide', ['remix'], ['juno', 'park']],
    ['Low Tide (Album Version)', 'low tide', [], []],
    ['Low Tide - Original Mix', 'low tide', [], []],
    ['Low Tide (Single Version)', 'low tide', ['edit'], []],
    ['Low Tide (Ada’s Version)', 'low tide', ['own version'], ['adas']],
    ['Live and Learn', 'live and learn', [], []],
    ['Ferry, Pt. II', 'ferry part 2', [], []],
    ['Ferry (Part Two)', 'ferry part 2', [], []],
    ['(Untitled)', 'untitled', [], []],
  ])('%s is read', (title, base, kinds, details) => {
    const read = readTitle(title);
    expect([read.bases[0], read.version.kinds, read.version.details]).toEqual([base, kinds, details]);
  });

  it('names its guests, in brackets or not', () => {
    expect(readTitle('Low Tide (feat. Juno Park & Theo Lund) [Remix]').guests).toEqual(['Juno Park', 'Theo Lund']);
    expect(readTitle('Low Tide ft. Juno Park').guests).toEqual(['Juno Park']);
  });

  it('has a second form where a bracket repeats it in another script', () =>
    expect(readTitle('밤배 (Night Ferry)').bases).toEqual([expect.stringMatching(/./), 'night ferry']));

  it.each([
    ['Tin Weather (Deluxe)', 'Tin Weather', true],
    ['Tin Weather (Live)', 'Tin Weather', false],
    ['Kites (Morning)', 'Kites (Evening)', false],
  ])('%s and %s: the same record %s', (ours, theirs, same) => expect(sameTitle(ours, theirs)).toBe(same));
});

it.each([
  ['Ada Quill, Juno Park & Theo Lund', ['Ada Quill', 'Juno Park', 'Theo Lund']],
  ['Ada x Juno', ['Ada', 'Juno']],
  ['Alexandra', ['Alexandra']],
])('the names in "%s" are told apart', (line, names) => expect(splitNames(line)).toEqual(names));

it.each([
  ['Low Tide (English Translation)', 'Ada Quill', true],
  ['Low Tide', 'Genius Türkçe Çeviri', true],
  ['Translation', 'Ada Quill', false],
])('%s by %s is a translation: %s', (title, artist, expected) => expect(isTranslation(title, artist)).toBe(expected));
