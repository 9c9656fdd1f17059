import type { Outcome } from '../../lib/model/answer';
import type { Discography, DiscographyRecord, Song } from '../../lib/model/discography';
import type { Found, SearchAnswer } from '../../lib/model/found';
import type { Recent } from '../../lib/model/recent';
import { rolesIn } from '../../lib/resolve/roles-in';
import { hashOf, type Route } from '../../lib/view/route';
import { credit, found, handle, idOf, person, READ_AT, subject } from './invent';

/** One view of a surface that is not the page of the tab, and what it is fed with. */
export interface ShownView {
  route: Route;
  search?: SearchAnswer;
  discography?: Discography;
  recents?: Recent[];
  clicks?: string[];
}

const someone = (name: string) => ({ key: idOf(name), name, ids: { mb: [idOf(name)] } });
const at = (source: string, key: string) => ({ source, key, link: `https://${source}.example/${key}` });

const hit = (name: string, note: string | undefined, sources: string[], more: { alias?: string; hasNamesake?: boolean } = {}): Found => ({
  kind: 'artist',
  key: `mb:artist:${name} ${note}`,
  title: name,
  ...(note ? { note } : {}),
  at: sources.map((source) => at(source, idOf(name))),
  hasNamesake: false,
  person: someone(name),
  ...more,
});

const work = (kind: 'album' | 'track', title: string, artists: string, year: number, trackCount?: number): Found => ({
  kind,
  key: `mb:release:${title}`,
  title,
  artists,
  year,
  ...(trackCount ? { trackCount } : {}),
  at: [at('musicbrainz', title), at('genius', title)],
  hasNamesake: false,
  subject,
});

const answered = (query: string, hits: Found[], more: Partial<SearchAnswer> = {}): SearchAnswer => ({
  query,
  scope: 'all',
  found: hits,
  outcomes: [found('musicbrainz', hits.length), found('genius', hits.length)],
  complete: true,
  ...more,
});

const hits = [
  hit('Juno Park', 'invented producer', ['musicbrainz', 'genius']),
  hit('Sam Reyes', 'Manchester producer', ['musicbrainz'], { hasNamesake: true }),
  hit('Sam Reyes', 'Lisbon guitarist', ['musicbrainz'], { hasNamesake: true }),
  hit('Sam Reyes', undefined, ['genius'], { hasNamesake: true }),
  hit('Maximilian-Alexander von Hohenstaufen-Wittelsbach', 'singer', ['genius'], { alias: 'Maxi' }),
  work('album', 'Night Ferry', 'Ada Quill', 2024, 12),
  work('album', 'A Longer Way Around the Bay Than Either of Us Had Planned', 'The Lantern Parade', 2022, 40),
  work('track', 'Night Ferry', 'Ada Quill', 2024),
];

const search = (query: string): Route => ({ view: 'search', query, scope: 'all' });
const failedAt = (source: string, kind: Extract<Outcome, { state: 'failed' }>['kind']): Outcome => ({ source, state: 'failed', kind });

const record = (index: number, artists: string): DiscographyRecord => ({
  key: `mb:release-group:${index}`,
  title:
    ['Night Ferry', 'Second Wind', 'Harbour Lights (Demos)', 'Low Water', 'Undertow', 'Breakwater'][index % 6] +
    (index > 5 ? ` ${index}` : ''),
  artists,
  artistKeys: [idOf(artists)],
  year: 2026 - (index % 11),
  date: `${2026 - (index % 11)}-05-01`,
  type: index % 3 === 1 ? 'EP' : index % 3 === 2 ? 'Single' : 'Album',
  subject,
  link: 'https://musicbrainz.example/release-group',
});

const songOf = (index: number, records: string[], artists: string): Song => ({
  id: `mb:recording:${index}`,
  title: `Slow Water, Part ${index + 1}`,
  artists,
  artistKeys: [idOf(artists)],
  year: 2024,
  records,
  link: 'https://musicbrainz.example/recording',
});

/** An invented artist with `people` behind their `count` records. */
function behind(people: number, count: number, more: Partial<Discography> = {}): Discography {
  const records = Array.from({ length: count }, (_, index) => record(index, 'Ada Quill'));
  const songs = Array.from({ length: count * 8 }, (_, index) => songOf(index, [records[index % count]?.key ?? ''], 'Ada Quill'));
  const names = Array.from({ length: people }, (_, index) =>
    index === 0 ? 'Juno Park' : index === 1 ? 'Theo Lund' : `Player ${index + 1} Aldermoor`,
  );
  const credits = names.map((name, index) =>
    credit(
      name,
      index % 5 === 1 ? 'co_producer' : index % 7 === 6 ? 'additional_producer' : 'producer',
      songs.filter((_, at) => (at + index) % (index + 2) === 0).map(({ id }) => id),
    ),
  );
  return {
    view: 'artist',
    about: person('Ada Quill', 'person', {
      disambiguation: 'invented singer',
      aliases: ['A. Quill', 'The Harbour Girl'],
      occupations: ['singer', 'songwriter'],
    }),
    records,
    songs,
    credits,
    roles: rolesIn(credits),
    contributors: names.map((name) => person(name)),
    handles: [
      handle('Ada Quill', 'instagram', 'adaquill_demo'),
      handle('Ada Quill', 'tiktok', 'adaquill_demo', 'listed'),
      handle('Juno Park', 'instagram', 'junopark_demo'),
    ],
    progress: [{ source: 'musicbrainz', read: 25, total: 63, unit: 'editions' }],
    hasMore: true,
    outcomes: [found('musicbrainz', credits.length), found('wikidata', 2)],
    revision: 1,
    complete: true,
    ...more,
  };
}

/** What an invented producer is credited on. */
function credited(count: number, more: Partial<Discography> = {}): Discography {
  const artists = ['Ada Quill', 'The Lantern Parade', 'Wren Tollemar'];
  const records = Array.from({ length: count }, (_, index) => record(index, artists[index % 3] ?? ''));
  const songs = Array.from({ length: count * 2 }, (_, index) =>
    songOf(index, index % 7 === 6 ? [] : [records[index % count]?.key ?? ''], artists[(index % count) % 3] ?? ''),
  );
  const ids = songs.map(({ id }) => id);
  const credits = [
    credit('Juno Park', 'producer', ids),
    credit(
      'Juno Park',
      'mixer',
      ids.filter((_, index) => index % 3 === 0),
    ),
    { ...credit('Juno Park', 'executive_producer', 'release'), record: records[0]?.key },
    credit('Theo Lund', 'co_producer', ids.slice(0, 3)),
  ];
  return {
    view: 'person',
    about: person('Juno Park', 'person', {
      disambiguation: 'invented producer',
      legalName: 'Ji-won Park',
      aliases: ['J. Park', 'Low Tide', 'Parkside', 'J.P.', 'Juno P.'],
      occupations: ['record producer', 'audio engineer'],
    }),
    records,
    songs,
    credits: credits.map(({ record: key, ...rest }: (typeof credits)[number] & { record?: string | undefined }) => ({
      ...rest,
      ...(key ? { record: key } : {}),
    })),
    roles: rolesIn(credits),
    contributors: [person('Theo Lund')],
    handles: [handle('Juno Park', 'instagram', 'junopark_demo'), handle('Juno Park', 'website', 'juno-park.example', 'listed')],
    progress: [{ source: 'musicbrainz', read: Math.min(100, songs.length), total: songs.length, unit: 'songs' }],
    hasMore: songs.length > 100,
    outcomes: [found('musicbrainz', credits.length), found('wikidata', 1)],
    revision: 1,
    complete: true,
    ...more,
  };
}

const empty = { records: [], songs: [], credits: [], roles: {}, contributors: [], handles: [], progress: [], hasMore: false };
const artist: Route = { view: 'artist', about: someone('Ada Quill') };
const producer: Route = { view: 'person', about: someone('Juno Park') };

export const views: Record<string, ShownView> = {
  'search-recent': {
    route: search(''),
    recents: [
      { title: 'Juno Park', note: 'invented producer', hash: hashOf(producer) },
      { title: 'Ada Quill', note: 'invented singer', hash: hashOf(artist) },
    ],
  },
  'search-empty': { route: search('') },
  'search-hits': { route: search('ju'), search: answered('ju', hits) },
  'search-growing': {
    route: search('ju'),
    search: answered('ju', hits.slice(0, 2), {
      complete: false,
      outcomes: [found('musicbrainz', 2), { source: 'genius', state: 'asking' }],
    }),
  },
  'search-looking': { route: search('jun') },
  'search-none': {
    route: search('qqxz'),
    search: answered('qqxz', [], {
      outcomes: [
        { source: 'musicbrainz', state: 'none' },
        { source: 'genius', state: 'none' },
      ],
    }),
  },
  'search-partly': {
    route: search('ju'),
    search: answered('ju', hits.slice(0, 3), { outcomes: [found('musicbrainz', 3), failedAt('genius', 'blocked')] }),
  },
  'search-failed': {
    route: search('ju'),
    search: answered('ju', [], { outcomes: [failedAt('musicbrainz', 'timeout'), failedAt('genius', 'offline')] }),
  },
  'search-link-unknown': {
    route: search('https://tidal.com/album/1'),
    search: answered('https://tidal.com/album/1', [], {
      link: { service: 'TIDAL', kind: 'album' },
      outcomes: [{ source: 'musicbrainz', state: 'none' }],
    }),
  },
  'artist-one': {
    route: artist,
    discography: behind(1, 1, { hasMore: false, progress: [{ source: 'musicbrainz', read: 1, total: 1, unit: 'editions' }] }),
  },
  'artist-seventeen': { route: artist, discography: behind(17, 6), clicks: ['.behind-more__button >> nth=0'] },
  'artist-crowd': { route: artist, discography: behind(112, 20) },
  'artist-thousand': { route: artist, discography: behind(260, 40) },
  'artist-looking': { route: artist },
  'artist-growing': { route: artist, discography: behind(5, 3, { complete: false }) },
  'artist-one-by-one': {
    route: artist,
    discography: behind(5, 3, { complete: false, progress: [{ source: 'musicbrainz', read: 3, total: 21, unit: 'records' }] }),
  },
  'artist-none': { route: artist, discography: { ...behind(0, 1), ...empty } },
  'artist-failed': {
    route: artist,
    discography: { ...behind(0, 1), ...empty, outcomes: [failedAt('musicbrainz', 'rate-limited'), failedAt('wikidata', 'timeout')] },
  },
  'person-seventeen': {
    route: producer,
    discography: credited(17),
    clicks: ['.credited-more__button >> nth=0', '.name-head .wrong__button'],
  },
  'person-one': { route: producer, discography: credited(1) },
  'person-long': { route: producer, discography: credited(260) },
  'person-unknown': {
    route: { view: 'person', about: someone('Sam Reyes') },
    discography: {
      ...credited(1),
      ...empty,
      about: person('Sam Reyes', 'person', { disambiguation: 'Lisbon guitarist' }),
      outcomes: [
        { source: 'wikidata', state: 'none' },
        { source: 'musicbrainz', state: 'none' },
      ],
    },
  },
  keys: { route: search(''), clicks: ['.bar__button >> nth=-1'] },
};

export { READ_AT };
