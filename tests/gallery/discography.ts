import type { Discography, DiscographyCredit } from '../../lib/model/discography';
import { rolesIn } from '../../lib/resolve/roles-in';
import { credit, handle, idOf, person, subject } from './invent';

const record = (key: string, title: string, year?: number, artists = 'Ada Quill') => ({
  key,
  title,
  artists,
  artistKeys: [idOf(artists)],
  ...(year ? { year } : {}),
  subject,
  link: 'https://musicbrainz.example/record',
});

const song = (id: string, title: string, records: string[], artists = 'Ada Quill') => ({
  id,
  title,
  artists,
  artistKeys: [idOf(artists)],
  records,
  link: 'https://musicbrainz.example/song',
});

const credits: DiscographyCredit[] = [
  credit('Juno Park', 'producer', ['one', 'two', 'three']),
  credit('Theo Lund', 'co_producer', ['two']),
  credit('Theo Lund', 'additional_producer', ['one', 'four']),
  { ...credit('Mara Voss', 'producer', 'release'), record: 'early' },
];

/** Three records and five songs of an invented artist: one song stands on two of the records, one on none that is known. */
export const discography: Discography = {
  view: 'artist',
  about: person('Ada Quill'),
  records: [record('ferry', 'Night Ferry', 2024), record('early', 'Low Tide', 2019), record('undated', 'Tapes')],
  songs: [
    song('one', 'Harbour Lights', ['ferry']),
    song('two', 'Slow Water', ['ferry', 'undated']),
    song('three', 'Last Bus Out', ['early']),
    song('four', 'Signal Box', []),
    song('five', 'Breakwater', ['ferry']),
  ],
  credits,
  roles: rolesIn(credits),
  contributors: ['Juno Park', 'Theo Lund', 'Mara Voss'].map((name) => person(name)),
  handles: [handle('Juno Park', 'instagram', 'junopark_demo')],
  progress: [],
  hasMore: false,
  outcomes: [],
  revision: 1,
  complete: true,
};

/** What the same record says of one of its people. */
export const ofJuno: Discography = {
  ...discography,
  view: 'person',
  about: person('Juno Park'),
  credits: [
    credit('Juno Park', 'producer', ['one', 'two', 'three', 'four']),
    credit('Juno Park', 'guitar', ['five'], { detail: 'lap steel' }),
  ],
  roles: rolesIn([credit('Juno Park', 'producer', []), credit('Juno Park', 'guitar', [])]),
};
