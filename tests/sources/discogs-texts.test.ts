import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billing, displayName, isNobody } from '../../lib/sources/discogs/names';
import { rolesIn } from '../../lib/sources/discogs/role-text';
import { trackListOf } from '../../lib/sources/discogs/track-list';
import { rowsIn } from '../../lib/sources/discogs/track-ranges';

describe('a role text', () => {
  it.each([
    ['Producer', [['Producer', []]]],
    [
      'Recorded By, Mixed By',
      [
        ['Recorded By', []],
        ['Mixed By', []],
      ],
    ],
    ['Engineer [Additional]', [['Engineer', ['Additional']]]],
    [
      'Guitar [Slide, Twelve-String], Vocals',
      [
        ['Guitar', ['Slide, Twelve-String']],
        ['Vocals', []],
      ],
    ],
    ['Producer [Assistant] [For Pier 9]', [['Producer', ['Assistant', 'For Pier 9']]]],
    ['Executive-Producer [Associate Producer]', [['Executive-Producer', ['Associate Producer']]]],
    ['Other [never closed, Producer', [['Other', ['never closed, Producer']]]],
    [
      'Drums], Bass',
      [
        ['Drums]', []],
        ['Bass', []],
      ],
    ],
    ['Vocals []', [['Vocals', []]]],
    [' , ', []],
    ['', []],
  ])('%s', (text, items) => expect(rolesIn(text).map(({ base, brackets }) => [base, brackets])).toEqual(items));

  it('keeps each role word for word', () => {
    expect(rolesIn('Producer  [Selections Produced By] , Mixed By').map(({ words }) => words)).toEqual([
      'Producer [Selections Produced By]',
      'Mixed By',
    ]);
  });

  it('never fails, whatever it holds', () => {
    fc.assert(fc.property(fc.string(), (text) => rolesIn(text).every(({ base, words }) => base !== '' && words !== '')));
  });
});

describe('a name', () => {
  it.each([
    ['Juno Park (2)', 'Juno Park'],
    ['Sentinel, The (2)', 'The Sentinel'],
    ['Ferry Band, The', 'The Ferry Band'],
    ['Pier 9 Studios, New York', 'Pier 9 Studios, New York'],
    ['Low Tide (UK) Ltd.', 'Low Tide (UK) Ltd.'],
    ['Lund, Quill & Park', 'Lund, Quill & Park'],
    ['1349', '1349'],
  ])('%s is shown as %s', (written, shown) => expect(displayName(written)).toBe(shown));

  it('of the record goes before the main one, and joins as the record has it', () => {
    const artists = [
      { name: 'Ada Quill (3)', anv: 'A. Quill', join: ',' },
      { name: 'Juno Park', anv: '', join: 'Feat.' },
      { name: 'Ferry Band, The' },
    ];
    expect(billing(artists)).toBe('A. Quill, Juno Park Feat. The Ferry Band');
    expect(billing([])).toBe('');
  });

  it.each([0, 194, 355, 118_760])('with the number %d is nobody', (id) => expect(isNobody(id)).toBe(true));
});

const track = (position: string, title = position) => ({ position, type_: 'track', title });
const tracks = (...positions: string[]) => positions.map((position) => track(position));
const index = (title: string, ...positions: string[]) => ({ position: '', type_: 'index', title, sub_tracks: tracks(...positions) });
const heading = (title: string) => ({ position: '', type_: 'heading', title });

const LP = trackListOf([heading('Live'), ...tracks('A1', 'A2', 'A3', 'B1', 'B2'), index('Suite', 'C1.1', 'C1.2'), ...tracks('C2', 'D1')]);
const DISCS = trackListOf(tracks('CD1-1', 'CD1-2', 'CD2-1', 'CD3-1', 'CD10-1', 'CD10-2', 'DVD1-1', 'DVD2-1', 'DVD2-1'));
const PLAIN = trackListOf(tracks('1', '2', '3', '4', '10', '11'));
const SUBS = trackListOf(tracks('1-1', '1-2', '2-1', '2-2', '2-8.1', '2-8.2'));
const PARTS = trackListOf([...tracks('A1', 'A2'), index('Lizard', 'Ba', 'Bb', 'Bc', 'Bc1', 'Bd')]);

const LISTS = { LP, DISCS, PLAIN, SUBS, PARTS };

describe('a text about tracks', () => {
  const namedIn = (list: keyof typeof LISTS, text: string) =>
    rowsIn(text, LISTS[list])
      .rows.map(({ written }) => written)
      .join(' ');

  it.each([
    ['LP', 'A1', 'A1'],
    ['LP', 'a1, B2', 'A1 B2'],
    ['LP', 'A2 to B1', 'A2 A3 B1'],
    ['LP', 'A3 - B1, D1', 'A3 B1 D1'],
    ['LP', 'A3–B1', 'A3 B1'],
    ['LP', 'C1', 'C1.1 C1.2'],
    ['LP', 'B2 to C1', 'B2 C1.1 C1.2'],
    ['LP', 'B', 'B1 B2'],
    ['LP', 'D1, A1', 'A1 D1'],
    ['DISCS', 'CD1, DVD1', 'CD1-1 CD1-2 DVD1-1'],
    ['DISCS', 'CD10-1 - CD10-2', 'CD10-1 CD10-2'],
    ['DISCS', 'CD2 Onwards', 'CD2-1 CD3-1 CD10-1 CD10-2'],
    ['DISCS', 'CD1 to CD2', 'CD1-1 CD1-2 CD2-1'],
    ['DISCS', 'CD1-2 to CD3-1', 'CD1-2 CD2-1 CD3-1'],
    ['PLAIN', '2 to 10', '2 3 4 10'],
    ['PLAIN', '2–4', '2 3 4'],
    ['LP', 'A2-B1', 'A2 A3 B1'],
    ['PLAIN', '4 Onwards', '4 10 11'],
    ['PLAIN', '1', '1'],
    ['PLAIN', '01, 02', '1 2'],
    ['SUBS', '2', '2-1 2-2 2-8.1 2-8.2'],
    ['SUBS', '2-8', '2-8.1 2-8.2'],
    ['SUBS', '1-2 to 2-8.1', '1-2 2-1 2-2 2-8.1'],
    ['PARTS', 'Ba', 'Ba'],
    ['PARTS', 'Bc', 'Bc'],
    ['PARTS', 'B', 'Ba Bb Bc Bc1 Bd'],
  ] as const)('in %s "%s" names %s', (list, text, rows) => {
    expect(namedIn(list, text)).toBe(rows);
    expect(rowsIn(text, LISTS[list]).unread).toEqual([]);
  });

  it.each([
    ['LP', 'E1'],
    ['LP', 'side two'],
    ['LP', 'B1 to A1'],
    ['LP', 'A1 to Z9'],
    ['LP', 'AAAAA'],
    ['LP', 'A2 Onwards'],
    ['DISCS', 'DVD2-1'],
    ['DISCS', '1'],
    ['PLAIN', '2-4'],
  ] as const)('in %s "%s" is not guessed at', (list, text) => {
    expect(namedIn(list, text)).toBe('');
    expect(rowsIn(text, LISTS[list]).unread).toEqual([text]);
  });

  it('keeps what it could make out, and says what not', () => {
    expect(rowsIn('A1, Hidden Track, B2', LP)).toMatchObject({ rows: [{ written: 'A1' }, { written: 'B2' }], unread: ['Hidden Track'] });
  });

  it('names rows of the list in their order, each once, whatever it says', () => {
    const piece = fc.constantFrom('A1', 'B2', 'C1', ' to ', ' - ', ', ', 'CD1', ' Onwards', '-', '1', '[', '.');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const rows = rowsIn(pieces.join(''), LP).rows.map((row) => LP.rows.indexOf(row));
        return rows.every((at, place) => at >= 0 && (place === 0 || at > (rows[place - 1] ?? -1)));
      }),
    );
  });
});

describe('a track list', () => {
  const positions = (list: typeof LP) => list.rows.map((row) => row.track.position).join(' ');

  it.each([
    ['two sides as one disc', LP, '1-1 1-2 1-3 1-4 1-5 2-1 2-2 2-3 2-4'],
    ['media in their order', DISCS, '1-1 1-2 2-1 3-1 4-1 4-2 5-1 6-1 6-2'],
    ['numbers alone as one disc', PLAIN, '1-1 1-2 1-3 1-4 1-5 1-6'],
    ['parts as tracks', SUBS, '1-1 1-2 2-1 2-2 2-3 2-4'],
  ])('counts %s', (_what, list, expected) => expect(positions(list)).toBe(expected));

  it('places an index row after the last track of its disc, under its own title', () => {
    expect(LP.wholes.map(({ track: { position, title }, parts }) => [position, title, parts.length])).toEqual([['2-5', 'Suite', 2]]);
  });

  it('tells parts whose titles say nothing by their index row', () => {
    const suite = {
      ...index('Harbour Suite'),
      sub_tracks: [track('1-1', 'Part 1'), track('1-2', 'II. Adagio'), track('1-3', 'Bell Buoy')],
    };
    expect(trackListOf([suite]).rows.map((row) => row.track.title)).toEqual([
      'Harbour Suite: Part 1',
      'Harbour Suite: II. Adagio',
      'Bell Buoy',
    ]);
  });

  it('reads rows without a type as tracks, and lengths only where they are lengths', () => {
    const rows = [
      { position: '1', title: 'Cast Off', duration: '1:02:03' },
      { title: 'Car Deck', duration: 'long' },
    ];
    expect(trackListOf(rows).rows.map(({ track: { position, title, durationMs } }) => [position, title, durationMs])).toEqual([
      ['1-1', 'Cast Off', 3_723_000],
      ['1-2', 'Car Deck', undefined],
    ]);
  });

  it('gives every row a position of its own', () => {
    const written = fc.constantFrom('', 'A', 'A1', 'AA', 'B2', 'CD1-1', 'CD1', '1', '1-1', '2-8.1', '-', 'Video');
    fc.assert(
      fc.property(fc.array(written), fc.array(written), (own, sub) => {
        const { rows, wholes } = trackListOf([...tracks(...own), index('Whole', ...sub)]);
        const all = [...rows, ...wholes].map((row) => row.track.position);
        return new Set(all).size === all.length && all.every((each) => /^\d+-\d+$/.test(each));
      }),
    );
  });
});
