import { describe, expect, it } from 'vitest';
import type { Discography } from '../../lib/model/discography';
import { rolesIn } from '../../lib/resolve/roles-in';
import { behindOf, choicesIn } from '../../lib/view/behind';
import { rolesOf } from '../../lib/view/catalogue';
import { companionsOf, creditedOf, workedFor } from '../../lib/view/credited';
import { credit, idOf, person, subject } from '../gallery/invent';

const record = (key: string, year: number | undefined, artists = 'Ada Quill') => ({
  key,
  title: key,
  artists,
  artistKeys: [idOf(artists)],
  ...(year ? { year } : {}),
  subject,
  link: 'https://musicbrainz.example/',
});
const song = (id: string, records: string[], artists = 'Ada Quill') => ({
  id,
  title: id,
  artists,
  artistKeys: [idOf(artists)],
  records,
  link: 'https://musicbrainz.example/',
});

/** One song stands on the album and on the single; the compilation has no year. */
function discography(more: Partial<Discography> = {}): Discography {
  const credits = [
    credit('Juno Park', 'producer', ['one', 'two', 'three']),
    credit('Theo Lund', 'co_producer', ['two', 'four']),
    credit('Theo Lund', 'additional_producer', ['one']),
    credit('Low Tide Rec.', 'producer', ['one']),
    credit('Paolo Grindstone', 'mixer', ['one', 'two', 'three', 'four']),
    { ...credit('Mara Voss', 'producer', 'release'), record: 'old' },
  ];
  return {
    view: 'artist',
    about: person('Ada Quill'),
    records: [record('album', 2024), record('single', 2023), record('old', 2019), record('undated', undefined)],
    songs: [song('one', ['album']), song('two', ['album', 'single']), song('three', ['old']), song('four', ['undated'])],
    credits,
    roles: rolesIn(credits),
    contributors: ['Juno Park', 'Theo Lund', 'Paolo Grindstone', 'Mara Voss']
      .map((name) => person(name))
      .concat(person('Low Tide Rec.', 'company')),
    handles: [],
    progress: [],
    hasMore: false,
    outcomes: [],
    revision: 1,
    complete: true,
    ...more,
  };
}

const behind = (filter = {}, given = discography()) =>
  behindOf(given, filter, rolesOf(given).roleOf).map(({ person: { name }, songs, records, years, beside }) => ({
    name,
    songs,
    records: records.map(({ record: { key }, songs: on }) => `${key} ${on}`),
    years,
    beside: beside.map((each) => each.name),
  }));

describe('who is behind an artist', () => {
  it('is everybody who produced, by songs, each song once, with records newest first', () => {
    expect(behind()).toEqual([
      { name: 'Juno Park', songs: 3, records: ['album 2', 'single 1', 'old 1'], years: [2019, 2024], beside: ['Theo Lund'] },
      { name: 'Theo Lund', songs: 3, records: ['album 2', 'single 1', 'undated 1'], years: [2023, 2024], beside: ['Juno Park'] },
      { name: 'Mara Voss', songs: 0, records: ['old 0'], years: [2019, 2019], beside: [] },
    ]);
  });

  it('is no company', () => expect(behind().map(({ name }) => name)).not.toContain('Low Tide Rec.'));

  it.each([
    ['a role', { role: 'mixer' }, ['Paolo Grindstone 4']],
    ['a year', { year: 2019 }, ['Juno Park 1', 'Mara Voss 0']],
    ['a record', { record: 'single' }, ['Juno Park 1', 'Theo Lund 1']],
    ['a role in a year', { role: 'co_producer', year: 2023 }, ['Theo Lund 1']],
    ['what nobody did', { role: 'vocal_producer' }, []],
  ])('is narrowed by %s', (_, filter, rows) => expect(behind(filter).map(({ name, songs }) => `${name} ${songs}`)).toEqual(rows));

  it('offers roles by frequency, years and records newest first', () => {
    const { roles, years, records } = choicesIn(discography());
    expect([roles[0], years, records.map(({ key }) => key)]).toEqual([
      'producer',
      [2024, 2023, 2019],
      ['album', 'single', 'old', 'undated'],
    ]);
  });
});

describe('what somebody is credited on', () => {
  const about = person('Juno Park');
  const credits = [
    credit('Juno Park', 'mixer', ['one']),
    credit('Juno Park', 'producer', ['one', 'two', 'three', 'five']),
    { ...credit('Juno Park', 'producer', 'release'), record: 'undated' },
    credit('Theo Lund', 'co_producer', ['two', 'five']),
    credit('Mara Voss', 'producer', ['nine']),
  ];
  const given = discography({
    view: 'person',
    about,
    credits,
    songs: [...discography().songs.slice(0, 3), song('five', [], 'Wren Tollemar')],
  });

  it('stands by role, the most frequent first; records newest first; a song whose record nobody knows last', () => {
    const roles = creditedOf(given).map(({ role, count, rows }) => ({
      role,
      count,
      rows: rows.map(({ record: on, songs }) => `${on?.key ?? 'loose'}: ${songs.map(({ id }) => id).join(' ')}`),
    }));
    expect(roles).toEqual([
      { role: 'producer', count: 5, rows: ['album: one two', 'old: three', 'undated: ', 'loose: five'] },
      { role: 'mixer', count: 1, rows: ['album: one'] },
    ]);
  });

  it('tells for whom they work, without themself', () => {
    expect(workedFor(given)).toEqual([
      { key: idOf('Ada Quill'), name: 'Ada Quill', songs: 4 },
      { key: idOf('Wren Tollemar'), name: 'Wren Tollemar', songs: 1 },
    ]);
  });

  it('leaves out a joint credit, of which nobody says whose name is whose', () => {
    const joint = {
      ...song('one', ['album']),
      artists: 'Ada Quill & Wren Tollemar',
      artistKeys: [idOf('Ada Quill'), idOf('Wren Tollemar')],
    };
    expect(workedFor({ ...given, songs: [joint], records: [] })).toEqual([]);
  });

  it('tells who else is on their songs', () => expect(companionsOf(given)).toEqual([{ id: idOf('Theo Lund'), songs: 2 }]));
});
