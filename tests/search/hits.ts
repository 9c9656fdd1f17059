import fc from 'fast-check';
import type { Found } from '../../lib/model/found';
import type { Heard } from '../../lib/search/entry';
import { type Asked, merge } from '../../lib/search/merge';
import type { PersonHit, RecordHit, SearchHit } from '../../lib/sources/source';

export const SOURCES = ['musicbrainz', 'genius'];
const PREFIX: Record<string, string> = { musicbrainz: 'mb', genius: 'genius' };

/** A person as a source offers them. */
export function person(source: string, id: string, title: string, more: Partial<PersonHit> = {}): PersonHit {
  const prefix = PREFIX[source] ?? source;
  const ids = source === 'genius' ? { genius: [id], geniusSlug: [`A-${id}`] } : { mb: [id] };
  const url = `https://${source}.example/artists/${id}`;
  return {
    kind: 'artist',
    key: `${prefix}:artist:${id}`,
    id,
    title,
    artists: '',
    url,
    person: { key: `${prefix}:${id}`, name: title, ids },
    ...more,
  };
}

/** A record or a song. */
export function record(source: string, id: string, title: string, artists: string, more: Partial<RecordHit> = {}): RecordHit {
  const kind = more.kind ?? 'album';
  const url = `https://${source}.example/${kind}/${id}`;
  const facts = { title, artists: artists ? [{ name: artists }] : [], tracks: [] };
  const subject = { ref: { site: source, kind, id, url }, facts };
  return { kind, key: `${PREFIX[source] ?? source}:${kind}:${id}`, id, title, artists, url, subject, ...more };
}

export const heard = (musicbrainz: SearchHit[], genius: SearchHit[] = []): Heard[] => [
  { source: 'musicbrainz', hits: musicbrainz },
  { source: 'genius', hits: genius },
];

export const merged = (all: Heard[], query = 'x', scope: Asked['scope'] = 'all'): Found[] => merge(all, { query, scope, sources: SOURCES });

/** Who has each hit: "mb:artist:1 + genius:artist:7". */
export const rows = (found: Found[]): string[] => found.map(({ at }) => at.map(({ key }) => key).join(' + '));

const name = fc.constantFrom('Ada Quill', 'ADA QUILL', 'Juno Park', 'Juno  Park', 'Theo Lund');
const title = fc.constantFrom('Night Ferry', 'Night ferry', 'Night Ferry (Deluxe Edition)', 'Tin Weather', 'Ada Quill');
const year = fc.option(fc.integer({ min: 2008, max: 2012 }), { nil: undefined });
const number = fc.integer({ min: 1, max: 9 }).map(String);

const hitOf = (source: string): fc.Arbitrary<SearchHit> =>
  fc.oneof(
    fc.tuple(number, name).map(([id, who]) => person(source, id, who)),
    fc
      .tuple(number, title, name, year, fc.constantFrom('album', 'track'), fc.option(number, { nil: undefined }))
      .map(([id, what, who, when, kind, group]) =>
        record(source, id, what, who, {
          kind,
          ...(when ? { year: when } : {}),
          ...(source === 'musicbrainz' && group && kind === 'album' ? { record: `mb:release-group:${group}`, isOfficial: true } : {}),
        }),
      ),
  );

/** What two sources may answer, each hit once. */
export const anyHeard: fc.Arbitrary<Heard[]> = fc
  .tuple(...SOURCES.map((source) => fc.uniqueArray(hitOf(source), { maxLength: 10, selector: ({ key }) => key })))
  .map((lists) => SOURCES.map((source, at) => ({ source, hits: lists[at] ?? [] })));
