import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../components/catalogue';
import { recordOf } from '../../components/record';
import type { Answer } from '../../lib/model/answer';
import { behindOf } from '../../lib/view/behind';
import { asCsv, COLUMNS } from '../../lib/view/export/csv';
import { sheetOfBehind, sheetOfCredited } from '../../lib/view/export/discography-sheet';
import { asFile } from '../../lib/view/export/formats';
import { asJson } from '../../lib/view/export/json';
import { linesOf } from '../../lib/view/export/lines';
import { asMarkdown } from '../../lib/view/export/markdown';
import { producersText } from '../../lib/view/export/producers-text';
import { entryOf, sheetOfRecord } from '../../lib/view/export/record-sheet';
import { asText, creditLineText } from '../../lib/view/export/text';
import { speakIn } from '../../scripts/speak-in';
import { crowd, odd } from '../gallery/crowds';
import { discography, ofJuno } from '../gallery/discography';
import { answerOf, credit, handle, on, person } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';

const sheet = (answer: Answer) => sheetOfRecord(recordOf(answer));
const behind = () => {
  const catalogue = catalogueOf({ ...answerOf({}), roles: discography.roles });
  return sheetOfBehind(discography, behindOf(discography, {}, catalogue.roleOf), catalogue);
};
const credited = () => sheetOfCredited(ofJuno, catalogueOf({ ...answerOf({}), roles: ofJuno.roles }));
const named = (name: string) => sheet(answerOf({ credits: [credit(name, 'producer', on(1))], contributors: [person(name)] }));
const SOURCES = 'Sources: MusicBrainz; read 24 Nov 2026 with Liner Notes';

const small = answerOf({
  credits: [
    credit('Juno Park', 'producer', on(1, 2, 3, 5)),
    credit('Sol Ibarra', 'guitar', on(2), { detail: 'lap steel' }),
    credit('Lena Fjord', 'mastering_engineer', 'release'),
  ],
  contributors: ['Juno Park', 'Sol Ibarra', 'Lena Fjord'].map((name) => person(name)),
  handles: [handle('Juno Park', 'instagram', 'junopark_demo')],
  tracks: answerOf({}).tracks.slice(0, 5),
});

describe('producers with handles', () => {
  it('are one sentence, each kind apart, then the sources', () => {
    expect(producersText(sheet(nightFerry))).toBe(
      'Produced by Juno Park (@junopark, 9 of 12), Ada Quill (@ada.quill.official, 2 of 12); co-producer: Theo Lund (2 of 12); additional producer: Pia Sand (1 of 12); vocal producer: Noor Haddad (on this album, tracks not said)\n' +
        'Sources: MusicBrainz, Genius, Wikidata; read 24 Nov 2026 with Liner Notes',
    );
  });

  it('of an artist are counted by songs', () => {
    expect(producersText(behind()).split('\n')[0]).toBe(
      'Produced by Juno Park (@junopark_demo, 3 songs), Mara Voss; co-producer: Theo Lund (1 song); additional producer: Theo Lund (1 song)',
    );
  });

  it('leave out accounts that sources differ about', () => {
    expect(producersText(sheet(nightFerry))).not.toContain('piasand');
  });

  it('are nothing where nobody is named', () => {
    expect(producersText(sheet(answerOf({})))).toBe('');
  });

  it('are said in the language of the interface', async () => {
    await speakIn('de');
    const text = producersText(sheet(small));
    await speakIn('en');
    expect(text).toMatch(
      /Juno Park \(@junopark_demo, 4 von 5\)\nQuellen: MusicBrainz, Wikidata; gelesen am 24\. Nov\.? 2026 mit Liner Notes$/,
    );
  });
});

describe('everything as text', () => {
  it('has the headings and the order of the page', () => {
    expect(asText(sheet(small))).toBe(`Night Ferry – Ada Quill (2024)
Low Tide Rec.

Made the sound
Juno Park (@junopark_demo) – Producer: 1–3, 5 (4 of 5)

Playing
Sol Ibarra – Guitar (lap steel): 2 (1 of 5)

Engineering
Lena Fjord – Mastering Engineer: the whole record

Tracks
1 Harbour Lights
2 Slow Water
3 Last Bus Out
4 Paper Lanterns
5 Undertow (Interlude)

Sources: MusicBrainz, Wikidata; read 24 Nov 2026 with Liner Notes
`);
  });

  it('says what an executive credit means, and which accounts sources differ about', () => {
    const text = asText(sheet(nightFerry));
    expect(text).toContain('Mara Voss – Executive Producer: the whole record. Label or management.\n');
    expect(text).toContain('Pia Sand (@piasand: sources differ, @pia_sand_music: sources differ)');
  });

  it('says when it is not complete', () => {
    expect(asText(sheet({ ...small, complete: false }))).toContain('\nNot complete: more could still be read.\nSources:');
  });

  it('holds everybody of a crowd', () => {
    expect(asText(sheet(crowd(112, 6))).match(/^Player \d{3}/gm)).toHaveLength(112);
  });

  it('of an artist counts songs by record', () => {
    expect(asText(behind())).toBe(`Ada Quill

Made the sound
Juno Park (@junopark_demo) – Producer: Night Ferry (2024): 2 songs; Low Tide (2019): 1 song
Theo Lund – Co-Producer: Night Ferry (2024): 1 song
Theo Lund – Additional Producer: Night Ferry (2024): 1 song
Mara Voss – Producer: Low Tide (2019): the whole record

Sources: MusicBrainz, Wikidata; read 24 Nov 2026 with Liner Notes
`);
  });

  it('of a person is by what they did, with whose records they are', () => {
    expect(asText(credited())).toContain(`Juno Park

Producing
Producer: Night Ferry – Ada Quill (2024): 2 songs; Low Tide – Ada Quill (2019): 1 song; on records not looked up: 1 song

Playing
Guitar (lap steel): Night Ferry – Ada Quill (2024): 1 song
`);
  });
});

it('what of an artist is not shown is not copied', () => {
  const catalogue = catalogueOf({ ...answerOf({}), roles: discography.roles });
  const lines = linesOf(sheetOfBehind(discography, behindOf(discography, { year: 2019 }, catalogue.roleOf), catalogue));
  expect(lines.map(({ person, record, track_title }) => [person, record, track_title])).toEqual([
    ['Juno Park', 'Low Tide', 'Last Bus Out'],
    ['Mara Voss', 'Low Tide', ''],
  ]);
});

describe('one credit', () => {
  it('is copied with who says so, and where', () => {
    const record = recordOf(nightFerry);
    const line = entryOf(record, nightFerry.credits.slice(0, 1));
    expect(creditLineText(line, sheetOfRecord(record))).toBe(
      'Juno Park – Producer: 1, 2, 4–6, 8, 9, 11, 12 (9 of 12), on “Night Ferry” by Ada Quill\n' +
        'Sources: MusicBrainz, Genius; read 24 Nov 2026 with Liner Notes\n' +
        'https://musicbrainz.example/statement\nhttps://genius.example/statement',
    );
  });
});

describe('Markdown', () => {
  it('links sources and accounts', () => {
    expect(asMarkdown(sheet(small))).toContain(
      '- **Juno Park** ([\\@junopark\\_demo](https://instagram.example/junopark%5Fdemo)) – Producer: 1–3, 5 (4 of 5). [MusicBrainz](https://musicbrainz.example/statement)\n',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert\\(1\\)\\</script\\>'],
    ['**A** _b_ `c` ~d~', '\\*\\*A\\*\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[x](https://evil.example)', '\\[x\\]\\(https\\://evil.example\\)'],
    ['www.evil.example', 'www\\.evil.example'],
    ['&lt; A$AP | @all', '\\&lt; A\\$AP \\| \\@all'],
    ['a\n# b', 'a \\# b'],
  ])('takes the name %j for text', (name, written) => {
    expect(asMarkdown(named(name))).toContain(`- **${written}** –`);
  });

  it('links nothing but https', () => {
    const [first] = small.credits;
    const proofs = first?.proofs.map((proof) => ({ ...proof, link: 'javascript:alert(1)' })) ?? [];
    const text = asMarkdown(sheet({ ...small, credits: first ? [{ ...first, proofs }] : [] }));
    expect(text).not.toContain('javascript');
  });
});

describe('a table', () => {
  it('has a row for each credit in each place, with who says so', async () => {
    const [header, first, ...rest] = (await asCsv(sheet(small))).split('\r\n');
    expect(header).toBe(COLUMNS.join(','));
    expect(first).toBe(
      'Night Ferry,Ada Quill,2024,1,Harbour Lights,track,Juno Park,,producer,Producer,,sound,,instagram junopark_demo,https://instagram.example/junopark_demo,musicbrainz,https://musicbrainz.example/statement,listed,2026-11-24',
    );
    expect(rest).toHaveLength(5);
    expect(rest.at(-1)).toMatch(/^Night Ferry,Ada Quill,2024,,,record,Lena Fjord,,mastering_engineer,/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201', '=1,"x"'])('runs nothing: %s', async (name) => {
    const [row] = papa.parse<Record<string, string>>(await asCsv(named(name)), { header: true }).data;
    expect(row?.['person']).toBe(`'${name}`);
  });

  it('reads back as it was, apart from the apostrophe', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=cmd', '"', ',', '\t=x', '\r=x', '＝x', 'نور', '👩‍👩‍👧', "'", ' '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (names) => {
        const sheets = sheet(answerOf({ credits: names.map((name, at) => credit(`${name}`, 'producer', on(at + 1), { id: `${at}` })) }));
        const { data, errors } = papa.parse<Record<string, string>>(await asCsv(sheets), { header: true });
        expect(errors).toEqual([]);
        const plain = (text = '') => text.replace(/^'(?=[=+\-@＝＋－＠])/, '');
        expect(data.map((row) => plain(row['person']))).toEqual(
          linesOf(sheets).map((line) => line.person.replace(/^'(?=[=+\-@＝＋－＠])/, '')),
        );
        expect(data.flatMap((row) => Object.values(row)).filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('as a file begins with the mark that spreadsheets know UTF-8 by', async () => {
    const { content, name } = await asFile('csv', sheet(small));
    expect([...new Uint8Array(await content.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(name).toBe('Night Ferry – Ada Quill.csv');
  });
});

describe('data', () => {
  it('has a version, people with their accounts, and credits with their proofs', () => {
    const data = JSON.parse(asJson(sheet(small)));
    expect(data).toMatchObject({ format: 'liner-notes', version: 1, of: 'record', title: 'Night Ferry', artists: 'Ada Quill', year: 2024 });
    expect(data).toMatchObject({ complete: true, sources: ['musicbrainz', 'wikidata'], read: '2026-11-24T06:00:00Z' });
    expect(data.people['mb:juno-park']).toEqual({
      name: 'Juno Park',
      handles: [
        {
          platform: 'instagram',
          username: 'junopark_demo',
          url: 'https://instagram.example/junopark_demo',
          status: 'confirmed',
          sources: ['wikidata'],
        },
      ],
    });
    expect(data.credits[1]).toEqual({
      section: 'performing',
      person: 'mb:sol-ibarra',
      role: 'guitar',
      title: 'Guitar',
      details: ['lap steel'],
      on: [{ number: '2', title: 'Slow Water' }],
      confidence: 'listed',
      proofs: [
        {
          source: 'musicbrainz',
          link: 'https://musicbrainz.example/statement',
          role: 'guitar',
          name: 'Sol Ibarra',
          level: 'recording',
          read: '2026-11-24T06:00:00Z',
        },
      ],
    });
    expect(data.credits[2].on).toBe('record');
  });

  it('of a discography has songs with their records', () => {
    const data = JSON.parse(asJson(behind()));
    expect(data.of).toBe('artist');
    expect(data.credits[0].on[0]).toEqual({ title: 'Harbour Lights', record: { title: 'Night Ferry', artists: 'Ada Quill', year: 2024 } });
    expect(data.credits.at(-1)).toMatchObject({ on: [], records: [{ title: 'Low Tide', year: 2019 }] });
  });
});

describe('hostile names', () => {
  it.each(['A\nB', 'A\u2028B', 'A\r\n\u0000B', 'A\u0085B', 'A\tB'])('break no line: %j', (name) => {
    expect(asText(named(name))).toContain('\nA B – Producer: 1 (1 of 12)\n');
  });

  it('turn the direction of nothing beside them', () => {
    expect(asText(named('\u202eevil\u2066'))).toContain('\nevil – Producer');
    expect(asText(sheet(odd))).toContain('\n\u2068نور الدين الحداد\u2069 (@noureddine) – Co-Producer');
  });

  it('keep the joiners that emoji and Persian are written with', () => {
    expect(asText(named('👩‍👩‍👧 می‌خواهم'))).toContain('👩‍👩‍👧 می‌خواهم');
  });

  it.each([
    ['../../etc/passwd', '.. .. etc passwd'],
    ['a:b*c?', 'a b c'],
    ['', 'liner-notes'],
  ])('name no other file: %s', async (title, name) => {
    const facts = { title, artists: [], tracks: [] };
    const { name: file } = await asFile('json', { ...sheet(small), title: facts.title, artists: '' });
    expect(file).toBe(`${name.replace(/^[. ]+/, '')}.json`);
  });
});

it('one person alone is one line', () => {
  expect(producersText(named('Juno Park'))).toBe(`Produced by Juno Park (1 of 12)\n${SOURCES}`);
});
