import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDialog } from '../../lib/sites/spotify/credits-dialog';
import {
  ADA,
  ALBUM,
  albumPage,
  block,
  CAST_OFF,
  credits,
  dialog,
  GANGWAY,
  inShort,
  JUNO,
  name,
  pageOf,
  refOf,
  THEO,
  trackPage,
} from './spotify-stage';

const album = albumPage();
const first = (page: ReturnType<typeof trackPage>): Element => {
  const found = page.root.querySelector('[role="dialog"]');
  if (!found) throw new Error('the page has no dialog');
  return found;
};
const TITLE = '<p>Cast Off</p>';
const PERFORMED = block('Performed by', name('Ada Quill', ADA));

describe('an open credits dialog', () => {
  it('tells of the subject itself on a track page', () => {
    expect(trackPage(credits('Cast Off')).claims()).toEqual([
      { label: 'Performed by', name: 'Ada Quill', id: ADA, via: 'credits-dialog' },
      { label: 'Produced by', name: 'Juno Park', id: JUNO, via: 'credits-dialog' },
      { label: 'Produced by', name: 'Theo Lund', via: 'credits-dialog' },
    ]);
  });

  it('tells of the one track with its title on an album page', () => {
    expect(
      album(credits('Gangway'))
        .claims()
        .map(({ tracks }) => tracks),
    ).toEqual([['1-2'], ['1-2'], ['1-2']]);
  });

  it('is no claim when nothing is open', () => expect(album('').claims()).toEqual([]));

  it.each([
    ['Spanish', 'Créditos', ['Interpretado por', 'Producido por']],
    ['Turkish', 'Künye', ['Seslendiren', 'Yapımcı']],
    ['Chinese', '制作人员', ['表演者', '制作']],
    ['Arabic', 'المساهمون', ['أداء', 'إنتاج']],
  ])('keeps its labels as they are: %s', (_language, heading, [performed = '', produced = '']) => {
    const open = dialog(`<h2>${heading}</h2>`, TITLE, block(performed, name('Ada Quill', ADA)), block(produced, name('Juno Park', JUNO)));
    expect(inShort(trackPage(open).claims())).toEqual([`${performed}: Ada Quill`, `${produced}: Juno Park`]);
  });

  it.each([
    ['right to left', 'دانا البحّار'],
    ['with signs', 'Nils “Bricks” Amselhof'],
    ['of markup', "Kit <script>alert('hi')</script>"],
  ])('takes a name %s as text', (_kind, written) => {
    const open = dialog(TITLE, PERFORMED, block('Produced by', name(written.replaceAll('<', '&lt;'), JUNO)));
    expect(inShort(trackPage(open).claims())).toContain(`Produced by: ${written}`);
  });

  it('cuts what is long to whole characters', () => {
    const [, claim] = trackPage(dialog(TITLE, PERFORMED, block('Produced by', name(`${'a'.repeat(299)}😀`, JUNO)))).claims();
    expect(claim?.name).toHaveLength(299);
  });

  it('believes no link to another host', () => {
    const open = dialog(
      TITLE,
      PERFORMED,
      block('Produced by', name('Juno Park', JUNO), `<a href="https://evil.example/artist/${THEO}">Theo Lund</a>`),
    );
    expect(trackPage(open).claims().at(-1)).toEqual({ label: 'Produced by', name: 'Theo Lund', via: 'credits-dialog' });
  });

  it.each([
    [
      'features',
      dialog(TITLE, block('Performed by', name('Ada Quill', ADA), name('Nadia')), block('Featuring', name('Theo Lund', THEO))),
      ['Performed by: Ada Quill', 'Performed by: Nadia', 'Featuring: Theo Lund'],
    ],
    [
      'names in a list of their own',
      dialog(TITLE, PERFORMED, `<div><p>Produced by</p><ul><li>${name('Theo Lund')}</li><li>${name('Juno Park', JUNO)}</li></ul></div>`),
      ['Performed by: Ada Quill', 'Produced by: Theo Lund', 'Produced by: Juno Park'],
    ],
    [
      'names with commas between',
      dialog(TITLE, PERFORMED, `<div><p>Produced by</p><span>${name('Juno Park', JUNO)}, ${name('Theo Lund', THEO)}</span></div>`),
      ['Performed by: Ada Quill', 'Produced by: Juno Park', 'Produced by: Theo Lund'],
    ],
    [
      'wrappers of a virtual list',
      dialog(
        TITLE,
        `<div data-testid="top-sentinel"></div><div role="presentation" style="transform: translateY(0)"><div><div>${PERFORMED}</div></div><div><div>${block('Produced by', name('Juno Park', JUNO))}</div></div></div>`,
      ),
      ['Performed by: Ada Quill', 'Produced by: Juno Park'],
    ],
    [
      'a title with its artists beneath',
      dialog(`<div><p>Cast Off</p>${name('Ada Quill', ADA)}</div>`, PERFORMED),
      ['Performed by: Ada Quill'],
    ],
    [
      'headings and links side by side',
      dialog(TITLE, '<h2>Interpretado por</h2>', name('Ada Quill', ADA), '<h2>Producido por</h2>', name('Juno Park', JUNO)),
      ['Interpretado por: Ada Quill', 'Producido por: Juno Park'],
    ],
  ])('is read with %s', (_what, open, expected) => expect(inShort(trackPage(open).claims())).toEqual(expected));

  const rowsOf = (lineOf: (who: string, id: string | undefined, roles: string) => string) => {
    const group = (label: string, ...rows: string[]) => `<section><h2>${label}</h2>${rows.join('')}</section>`;
    return dialog(
      TITLE,
      group('Artist', lineOf('Ada Quill', ADA, 'Main Artist')),
      group('Composition &amp; Lyrics', lineOf('Ada Quill', ADA, 'Composer, Lyricist'), lineOf('Lena Vireo', undefined, 'Composer')),
      group('Production', lineOf('Juno Park', JUNO, 'Producer')),
    );
  };
  const aside = (who: string, id: string | undefined, roles: string) => `<div>${name(who, id)}<span>${roles}</span></div>`;
  const around = (who: string, id: string | undefined, roles: string) => {
    const lines = `<p>${who}</p><p>${roles}</p>`;
    return id ? `<a href="/artist/${id}">${lines}</a>` : `<a>${lines}</a>`;
  };

  it.each([
    ['beside the link', aside],
    ['inside the link', around],
  ])('is read in rows of a name and its roles, %s', (_where, lineOf) => {
    expect(inShort(trackPage(rowsOf(lineOf)).claims())).toEqual([
      'Main Artist: Ada Quill',
      'Composer, Lyricist: Ada Quill',
      'Composer: Lena Vireo',
      'Producer: Juno Park',
    ]);
  });

  it('is unclear when only some links stand in rows', () => {
    const mixed = rowsOf((who, id, roles) => (who === 'Juno Park' ? name(who, id) : aside(who, id, roles)));
    expect(checkDialog(first(trackPage(mixed)))).toEqual(['unclear-groups']);
    expect(trackPage(mixed).claims()).toEqual([]);
  });

  it('marks names that only words can place', () => {
    const open = dialog(TITLE, PERFORMED, block('Written by', name('Lena Vireo')), block('Sources', '<span>Low Tide Rec.</span>'));
    expect(
      trackPage(open)
        .claims()
        .map(({ name, via }) => [name, via]),
    ).toEqual([
      ['Ada Quill', 'credits-dialog'],
      ['Lena Vireo', 'credits-dialog?'],
      ['Low Tide Rec.', 'credits-dialog?'],
    ]);
  });
});

describe('a dialog that may be about another track is no claim:', () => {
  const other = '0OtherRecordTrack00001';
  const playing = `<aside data-testid="now-playing-bar"><div data-testid="now-playing-widget"><a data-testid="context-item-link" href="/album/${ALBUM}?uri=spotify%3Atrack%3A${other}">Cast Off</a></div></aside>`;
  const byOthers = dialog(TITLE, block('Performed by', name('Wren', THEO)), block('Produced by', name('Juno Park', JUNO)));
  it.each([
    ['a title that is not here', album(credits('Buoy'))],
    [
      'a title of two tracks',
      albumPage([
        [CAST_OFF, 'Skit'],
        [GANGWAY, 'Skit'],
      ])(credits('Skit')),
    ],
    ['titles that are not on screen', albumPage([[CAST_OFF, 'Cast Off']], 40)(credits('Cast Off'))],
    ['its namesake plays', trackPage(credits('Cast Off') + playing)],
    ['its namesake stands elsewhere', trackPage(`${credits('Cast Off')}<a href="/track/${other}">Cast Off</a>`)],
    ['it is by somebody else', trackPage(byOthers)],
    ['its own link leads elsewhere', trackPage(credits(`<a href="/track/${other}">Cast Off</a>`))],
    ['no title at all', trackPage(dialog(PERFORMED, block('Produced by', name('Juno Park', JUNO))))],
    ['two dialogs', trackPage(credits('Cast Off') + credits('Cast Off'))],
    [
      'a playlist',
      pageOf(
        refOf('playlist', ALBUM),
        `<section data-testid="playlist-page" data-test-uri="spotify:playlist:${ALBUM}"><span data-testid="entityTitle"><h1>Mix</h1></span></section>${credits('Mix')}`,
      ),
    ],
  ])('%s', (_why, page) => expect(page.claims()).toEqual([]));

  it('a link to the track settles it', () => {
    const page = albumPage(
      [
        [CAST_OFF, 'Skit'],
        [GANGWAY, 'Skit'],
      ],
      40,
    )(credits(`<a href="/track/${GANGWAY}">Skit</a>`));
    expect(page.claims().map(({ tracks }) => tracks)).toEqual([['1-2'], ['1-2'], ['1-2']]);
  });

  it('but it does not hide the record', () => {
    const page = trackPage(byOthers);
    expect(page.root.querySelectorAll('[role="dialog"]')).toHaveLength(1);
    expect(checkDialog(first(page))).toEqual([]);
  });
});

describe('the self-check', () => {
  const crowd = Array.from({ length: 61 }, (_, index) => name(`Singer ${index}`));
  it.each([
    ['accepts credits', credits('Cast Off'), []],
    [
      'wants a link to an artist',
      dialog(TITLE, block('Performed by', name('Ada Quill')), block('Produced by', name('Juno Park'))),
      ['no-groups'],
    ],
    ['wants labels', dialog(name('Ada Quill', ADA)).replace('<h1>Credits</h1>', ''), ['no-groups']],
    ['refuses long labels', dialog(TITLE, PERFORMED, block('x'.repeat(81), name('Juno Park', JUNO))), ['long-label']],
    ['refuses crowds', dialog(TITLE, PERFORMED, block('Choir', name('Juno Park', JUNO), ...crowd)), ['crowded-group']],
    ['refuses what holds a form', dialog(TITLE, '<input>', PERFORMED, block('Produced by', name('Juno Park', JUNO))), ['other-content']],
    ['refuses a dialog around a dialog', `<div role="dialog">${credits('Cast Off')}</div>`, ['nested-dialog']],
    ['refuses what is too large', dialog(TITLE, PERFORMED, '<i></i>'.repeat(2000)), ['too-large']],
    [
      'refuses a name beside other words',
      dialog(TITLE, PERFORMED, `<div><p>Produced by</p><div>${name('Juno Park', JUNO)}<span>Producer</span></div></div>`),
      ['unclear-groups'],
    ],
  ])('%s', (_what, open, expected) => expect(checkDialog(first(trackPage(open)))).toEqual(expected));
});

it('no claim carries more than texts, an id and positions, whatever a dialog holds', () => {
  const html = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<h2>',
        '<span>',
        '</span>',
        'Cast Off',
        'Label',
        '<script>x</script>',
        ', ',
        '<img onerror=x>',
      ),
      fc.constantFrom(name('Ada Quill', ADA), name('Juno Park', JUNO), name('Theo'), '<a href="javascript:x">y</a>', PERFORMED, TITLE),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(html, (pieces) => {
      for (const claim of trackPage(dialog(TITLE, PERFORMED, ...pieces)).claims()) {
        expect(Object.keys(claim).every((key) => ['label', 'name', 'id', 'via'].includes(key))).toBe(true);
        expect([claim.label, claim.name, claim.via].every((text) => text.length > 0 && text.length <= 300)).toBe(true);
        expect(claim.id ?? ADA).toMatch(/^[A-Za-z0-9]{22}$/);
      }
    }),
    { numRuns: 60 },
  );
});
