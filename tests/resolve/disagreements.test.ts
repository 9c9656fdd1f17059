import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import { merge, type Told } from '../../lib/resolve/merge';
import { credit, person, report, tracks } from './reports';

const frame = { pageTracks: [], within: 'test' };
const ada = person('Ada', { mb: ['a'] });
const ben = person('Ben', { mb: ['b'] });
const cleo = person('Cleo', { genius: ['3'] });

type Line = [Contributor, string, string[] | 'release'];
const saidBy = (source: string, ...lines: Line[]): Told => ({
  id: source,
  source,
  report: report({
    tracks: tracks('Slow Ferry', 'Low Tide').map((track) => ({ ...track, ids: { [source]: `${source}-${track.position}` } })),
    contributors: [...new Set(lines.map(([who]) => who))],
    credits: lines.map(([who, role, scope]) => credit(who, role, scope, source)),
  }),
});
const atGenius = (name: string) => person(name, { genius: [name] });
const differIn = (...told: Told[]) => merge(told, [], frame).disagreements;

describe('sources disagree', () => {
  it('where both list producers of one track, and list different ones', () => {
    expect(
      differIn(
        saidBy('musicbrainz', [ada, 'producer', ['1-1', '1-2']], [ben, 'producer', ['1-1']]),
        saidBy(
          'genius',
          [atGenius('Ada'), 'producer', ['1-1', '1-2']],
          [atGenius('Ben'), 'producer', ['1-1']],
          [cleo, 'producer', ['1-1']],
        ),
      ),
    ).toEqual([
      {
        track: '1-1',
        role: 'producer',
        said: [
          { source: 'musicbrainz', contributors: ['mb:a', 'mb:b'], alone: [] },
          { source: 'genius', contributors: ['genius:3', 'mb:a', 'mb:b'], alone: ['genius:3'] },
        ],
      },
    ]);
  });

  it.each<[string, Told, Told]>([
    ['one names none there', saidBy('musicbrainz', [ada, 'producer', ['1-1']]), saidBy('genius', [cleo, 'producer', ['1-2']])],
    [
      'one speaks of the record as a whole',
      saidBy('musicbrainz', [ada, 'producer', ['1-1']]),
      saidBy('genius', [cleo, 'producer', 'release']),
    ],
    ['they speak of different kinds', saidBy('musicbrainz', [ada, 'producer', ['1-1']]), saidBy('genius', [cleo, 'co_producer', ['1-1']])],
    [
      'one calls a producer what is a co-producer to the other',
      saidBy('musicbrainz', [ada, 'producer', ['1-1']], [ben, 'co_producer', ['1-1']]),
      saidBy('genius', [atGenius('Ada'), 'producer', ['1-1']], [atGenius('Ben'), 'producer', ['1-1']]),
    ],
    [
      'they are not asked about producing',
      saidBy('musicbrainz', [ada, 'mixing_engineer', ['1-1']]),
      saidBy('genius', [cleo, 'mixing_engineer', ['1-1']]),
    ],
    [
      'one adds a company',
      saidBy('musicbrainz', [ada, 'producer', ['1-1']], [{ ...ben, kind: 'company' }, 'producer', ['1-1']]),
      saidBy('genius', [atGenius('Ada'), 'producer', ['1-1']]),
    ],
  ])('never where %s', (_why, one, two) => expect(differIn(one, two)).toEqual([]));

  it('about the one track of a track page only', () => {
    const told = [saidBy('musicbrainz', [ada, 'producer', ['1-1', '1-2']]), saidBy('genius', [cleo, 'producer', ['1-1', '1-2']])];
    expect(merge(told, [], { ...frame, position: '1-2' }).disagreements.map(({ track }) => track)).toEqual(['1-2']);
  });
});

describe('a track that nobody names a producer of', () => {
  const musicbrainz = saidBy('musicbrainz', [ada, 'producer', ['1-1']]);
  const song = (position: string): Told => ({
    id: `genius:${position}`,
    source: 'genius',
    report: report({
      tracks: [{ position, title: position === '1-1' ? 'Slow Ferry' : 'Low Tide', ids: {} }],
      editLink: `https://genius.com/${position}`,
    }),
  });
  const album: Told = { ...saidBy('genius'), id: 'genius:album' };

  it('is blank at those that know the very track, each with its own page to mend it', () => {
    expect(merge([musicbrainz, song('1-1'), song('1-2'), album], [], frame).blanks).toEqual([
      { track: '1-2', source: 'musicbrainz', editLink: 'https://musicbrainz.org/recording/musicbrainz-1-2/edit' },
      { track: '1-2', source: 'genius', editLink: 'https://genius.com/1-2' },
    ]);
  });

  it('is not said to be blank at a source that told of the album alone', () => {
    expect(merge([musicbrainz, album], [], frame).blanks.map(({ source }) => source)).toEqual(['musicbrainz']);
  });
});
