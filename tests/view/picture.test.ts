import { describe, expect, it } from 'vitest';
import { recordOf } from '../../components/record';
import type { Answer } from '../../lib/model/answer';
import { behindOf } from '../../lib/view/behind';
import { rolesOf } from '../../lib/view/catalogue';
import { type Picture, pictureOf } from '../../lib/view/picture';
import { pictureOfRecords } from '../../lib/view/picture-of-records';
import { labelsAbove, shapesOf } from '../../lib/view/picture-shapes';
import { pictureSvg } from '../../lib/view/picture-svg';
import { pictureText } from '../../lib/view/picture-text';
import { covers } from '../../lib/view/producers';
import { cellWords } from '../../lib/view/words/picture-words';
import { crowd, odd } from '../gallery/crowds';
import { discography } from '../gallery/discography';
import { answerOf, credit, on, person, proofOf } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';

const drawn = (answer: Answer, among: 'producers' | 'everyone' = 'producers') => pictureOf(recordOf(answer), among);
/** One letter a column: main, co, lesser, other, or a dot. */
const lines = (picture: Picture) =>
  picture.rows.map(({ name, marks }) => `${name} ${picture.columns.map(({ id }) => marks.get(id)?.kind.slice(0, 1) ?? '.').join('')}`);
const sentence = (picture: Picture, row: number, column: number) => {
  const [who, where] = [picture.rows[row], picture.columns[column]];
  return who && where ? cellWords(picture, who, where) : undefined;
};

describe('a picture of tracks', () => {
  it('shows producers by the strongest of what they did on each track', () => {
    expect(lines(drawn(nightFerry))).toEqual([
      'Juno Park mm.mmm.mm.mm',
      'Ada Quill oomooomooooo',
      'Theo Lund ..c...c.....',
      'Pia Sand .........l..',
      'Noor Haddad ............',
    ]);
  });

  it.each([
    ['a record', nightFerry],
    ['17 people', crowd(17, 7)],
    ['112 people', crowd(112, 6)],
    ['odd names', odd],
  ])('has the order of the producers and covers what they cover, of %s', (_, answer) => {
    const { producers } = recordOf(answer);
    const picture = drawn(answer);
    expect(picture.rows.map(({ id }) => id)).toEqual(producers.map((producer) => producer.person.id));
    for (const [at, producer] of producers.entries()) {
      const ways = [producer, ...producer.lesser];
      const produced = answer.tracks.filter(({ position }) => ways.some(({ extent }) => covers(extent, position)));
      const marks = [...(picture.rows[at]?.marks ?? [])].filter(([, { kind }]) => kind !== 'other');
      expect(marks.map(([id]) => id)).toEqual(produced.map(({ position }) => position));
    }
  });

  it('adds everybody else by family, each person once and no company', () => {
    const picture = drawn(nightFerry, 'everyone');
    expect(picture.rows.map(({ family, name }) => `${family} ${name}`)).toEqual([
      ...['Juno Park', 'Ada Quill', 'Theo Lund', 'Pia Sand', 'Noor Haddad'].map((name) => `producing ${name}`),
      ...['Mara Voss', 'Ines Moreau', 'Oskar Brandt', 'Bea Lindqvist'].map((name) => `executive ${name}`),
      ...['writing Ravi Menon', 'performing Mika Aalto', 'performing Sol Ibarra'],
      ...['engineering Lena Fjord', 'engineering Kit Osei', 'engineering Tom Achterberg'],
      ...['visual Yara Costa', 'video Finn Doyle'],
    ]);
    expect(new Set(drawn(crowd(112, 6), 'everyone').rows.map(({ id }) => id)).size).toBe(112);
  });

  it('leaves running the project out among producers', () => {
    const [, ada] = drawn(nightFerry).rows;
    expect(ada?.whole).toBeUndefined();
    expect(drawn(nightFerry, 'everyone').rows[1]?.whole).toEqual({ kind: 'other', roles: ['executive_producer'] });
  });

  it('draws a credit of the whole record as one bar, and only what it does not say on top', () => {
    const credits = [credit('A', 'mastering_engineer', 'release'), credit('A', 'producer', on(2)), credit('A', 'guitar', on(3))];
    const picture = drawn(answerOf({ credits, contributors: [person('A')] }));
    const [row] = picture.rows;
    if (!row) throw new Error('nobody is drawn');
    expect(shapesOf(row, picture.columns, 10).map(({ kind, path }) => [kind, path.match(/M/g)?.length])).toEqual([
      ['other', 1],
      ['main', 1],
      ['other', 1],
    ]);
  });

  it('has one path for each kind in a row, however many tracks there are', () => {
    const picture = drawn(crowd(112, 6), 'everyone');
    for (const row of picture.rows) expect(shapesOf(row, picture.columns, 7).length).toBeLessThanOrEqual(5);
  });

  it('says each cell as a sentence of its own', () => {
    const picture = drawn(nightFerry);
    expect(sentence(picture, 0, 0)).toBe('Juno Park, track 1, Harbour Lights: producer, songwriter, mixing engineer');
    expect(sentence(picture, 0, 2)).toBe('Juno Park, track 3, Last Bus Out: not credited');
    expect(sentence(picture, 4, 2)).toBe('Noor Haddad, track 3, Last Bus Out: not said; vocal producer somewhere on this album');
  });

  it('labels as many columns as there is room for', () => {
    const picture = drawn(crowd(112, 6));
    expect(labelsAbove(picture, 22)).toHaveLength(40);
    expect(labelsAbove(picture, 7).map(({ label }) => label)).toEqual(['1', '6', '11', '16', '21', '26', '31', '36']);
  });

  it('is a list in words', () => {
    expect(pictureText(drawn(nightFerry))).toBe(
      [
        'Night Ferry – Ada Quill',
        '',
        'Juno Park: 1, 2, 4–6, 8, 9, 11, 12 (producer)',
        'Ada Quill: 1, 2, 4–6, 8–12 (something else); 3, 7 (producer)',
        'Theo Lund: 3, 7 (co-producer)',
        'Pia Sand: 10 (another way of producing)',
        'Noor Haddad: on this album, tracks not said (another way of producing)',
        '',
        'Sources: MusicBrainz, Genius; read 24 Nov 2026 with Liner Notes',
      ].join('\n'),
    );
  });
});

describe('a picture of records', () => {
  const picture = pictureOfRecords(discography, behindOf(discography, {}, rolesOf(discography).roleOf));

  it('is in time, those without a date last', () => {
    expect(picture.columns.map(({ label, title }) => [label, title])).toEqual([
      ['2019', 'Low Tide'],
      ['2024', 'Night Ferry'],
      ['', 'Tapes'],
    ]);
  });

  it('has the people as the page ranks them, and how many songs each made', () => {
    expect(lines(picture)).toEqual(['Juno Park mmm', 'Theo Lund .cc', 'Mara Voss m..']);
    expect(sentence(picture, 0, 1)).toBe('Juno Park, Night Ferry (2024): producer, 2 songs');
    expect(sentence(picture, 1, 2)).toBe('Theo Lund, Tapes: co-producer, 1 song');
    expect(sentence(picture, 2, 0)).toBe('Mara Voss, Low Tide (2019): producer, the whole record');
    expect(sentence(picture, 2, 1)).toBe('Mara Voss, Night Ferry (2024): not credited');
  });

  it('draws marks as tall as their share of the record', () => {
    expect(picture.rows[0]?.marks.get('ferry')?.share).toBeCloseTo(2 / 3);
    expect(picture.rows[2]?.marks.get('early')?.share).toBe(1);
  });

  it('has no column for a record on which nobody of them is credited', () => {
    const [juno] = behindOf(discography, {}, rolesOf(discography).roleOf);
    const [early] = juno?.records.slice(-1) ?? [];
    const alone = juno && early ? pictureOfRecords(discography, [{ ...juno, records: [early] }]) : undefined;
    expect(alone?.columns).toHaveLength(1);
  });
});

describe('a picture as a document of its own', () => {
  it('takes every text of a source for text', () => {
    const hostile = answerOf({
      credits: [credit('</text><script>alert(1)</script>', 'producer', on(1, 2)), credit('A\u0000\u202e\ud800&"\'\n', 'producer', on(3))],
    });
    const { svg } = pictureSvg(drawn(hostile), 'dark');
    expect(elementsIn(svg)).toEqual(['g', 'path', 'rect', 'svg', 'text']);
    expect([...svg].filter((sign) => ['\u0000', '\u202e', '\ud800', '\n'].includes(sign))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('names the record, the shapes, the sources and the day, %s', (theme) => {
    const { svg, width, height } = pictureSvg(drawn(nightFerry), theme);
    expect(svg).toContain('>Night Ferry – Ada Quill</text>');
    expect(svg).toContain('>co-producer</text>');
    expect(svg).toContain('>Sources: MusicBrainz, Genius; read 24 Nov 2026 with Liner Notes</text>');
    expect([width, height > 200]).toEqual([520, true]);
  });

  it('holds 112 people on 40 tracks', () => {
    const { svg } = pictureSvg(drawn(crowd(112, 6), 'everyone'), 'light');
    expect(svg.match(/Player \d{3}/g)).toHaveLength(112);
  });

  it('cuts names that are longer than their room', () => {
    const proofs = [proofOf('musicbrainz', 'producer', '高'.repeat(40))];
    const { svg } = pictureSvg(drawn(answerOf({ credits: [credit('高'.repeat(40), 'producer', 'release', { proofs })] })), 'light');
    expect(svg).toMatch(/>高{12}…</);
  });
});

/** The names of the elements in it, each once. Fails where their ends do not pair. */
function elementsIn(svg: string): string[] {
  const open: string[] = [];
  const seen = new Set<string>();
  for (const [, close, name = '', own] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    seen.add(name);
    if (close) expect(open.pop()).toBe(name);
    else if (!own) open.push(name);
  }
  expect(open).toEqual([]);
  return [...seen].sort();
}
