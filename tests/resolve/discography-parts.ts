import fc from 'fast-check';
import type { Contributor } from '../../lib/model/contributor';
import type { DiscographyCredit, DiscographyRecord, Song } from '../../lib/model/discography';
import type { ToldPage } from '../../lib/resolve/discography/merge-songs';
import type { CataloguePage } from '../../lib/sources/source';
import { credit, person } from './reports';

/** Small invented pages of records. Everybody here is made up. */
export const record = (key: string, more: Partial<DiscographyRecord> = {}): DiscographyRecord => ({
  key,
  title: `Record ${key}`,
  artists: 'Mara Voss',
  artistKeys: ['mb:mara'],
  subject: { ref: { site: 'musicbrainz', kind: 'album', id: key, url: `https://musicbrainz.org/release/${key}` } },
  link: `https://musicbrainz.org/release-group/${key}`,
  ...more,
});

export const song = (id: string, records: string[] = [], more: Partial<Song> = {}): Song => ({
  id,
  title: `Song ${id}`,
  artists: 'Mara Voss',
  artistKeys: ['mb:mara'],
  records,
  link: `https://musicbrainz.org/recording/${id}`,
  ...more,
});

export const MARA = person('Mara Voss', { mb: ['mara'] });
export const LOTTE = person('Lotte Rain', { mb: ['lotte'] });

export const produced = (who: Contributor, songs: string[], more: Partial<DiscographyCredit> = {}): DiscographyCredit => ({
  ...credit(who, 'producer', songs, 'musicbrainz'),
  ...more,
});
export const produceds = (who: Contributor, key: string, role = 'executive_producer'): DiscographyCredit => ({
  ...credit(who, role, 'release', 'musicbrainz'),
  record: key,
});

export const page = (more: Partial<CataloguePage> = {}): CataloguePage => ({
  records: [],
  songs: [],
  credits: [],
  contributors: [],
  handles: [],
  progress: { unit: 'editions', read: 1, total: 1 },
  ...more,
});

export const told = (...pages: CataloguePage[]): ToldPage[] =>
  pages.map((each, at) => ({ id: `musicbrainz:${at}`, source: 'musicbrainz', page: each }));

const PEOPLE = [MARA, LOTTE, person('Lotte Rain', { mb: ['other-lotte'] })];
const someKey = fc.constantFrom('mb:release:1', 'mb:release:2', 'mb:release-group:1', 'mb:release-group:2');
const someSong = fc.constantFrom('a', 'b', 'c');
const someYear = fc.option(fc.constantFrom(1999, 2001), { nil: undefined });

const someRecord = fc
  .tuple(someKey, someYear, fc.constantFrom('Album', 'Single'))
  .map(([key, year, type]) => record(key, key.includes('group') ? { type, ...(year ? { year, date: `${year}` } : {}) } : {}));
const someCredit = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.uniqueArray(someSong, { minLength: 1 }), fc.option(someKey, { nil: undefined }))
  .map(([who, songs, key]) => (key ? produceds(who, key) : produced(who, songs)));

/** Pages on which records, songs and people collide as often as possible; what is an edition of what, they agree on. */
export const somePages: fc.Arbitrary<ToldPage[]> = fc
  .array(
    fc
      .tuple(fc.array(someRecord), fc.array(fc.tuple(someSong, fc.uniqueArray(someKey), someYear)), fc.array(someCredit), fc.boolean())
      .map(([records, songs, credits, knows]) =>
        page({
          records,
          songs: songs.map(([id, keys, year]) => song(id, keys, year ? { year } : {})),
          credits,
          contributors: PEOPLE,
          ...(knows ? { editionOf: { 'mb:release:1': 'mb:release-group:1' } } : {}),
        }),
      ),
    { maxLength: 5 },
  )
  .map((pages) => told(...pages));
