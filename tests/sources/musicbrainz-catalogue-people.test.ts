import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import { musicbrainz } from '../../lib/sources/musicbrainz';
import type { CataloguePage } from '../../lib/sources/source';
import { artist, creditOf, group, MARA } from './catalogue-answers';
import { fakeNetwork } from './fake-network';

const mara: Contributor = { id: 'genius:9', name: 'Mara', kind: 'unknown', ids: { mb: [MARA.id], genius: ['9'] } };
const lotte = artist('Lotte Rain');

const toSong = (id: string, more: object = {}) => ({
  type: 'producer',
  'target-type': 'recording',
  direction: 'forward',
  attributes: [],
  'source-credit': '',
  recording: { id, title: `Song ${id}`, 'artist-credit': creditOf(lotte) },
  ...more,
});
const toRelease = (id: string, more: object = {}) => ({
  type: 'producer',
  attributes: ['executive'],
  release: { id, title: `Edition ${id}`, date: '2003', status: 'Official', 'artist-credit': creditOf(lotte), ...more },
});
const toGroup = (id: string) => ({ type: 'creative direction', attributes: [], release_group: { id, title: `Record ${id}` } });

const entity = (relations: object[], more: object = {}) => ({ ...MARA, disambiguation: 'invented', relations, ...more });

/** A recording as a search gives it, on these releases. */
const hit = (id: string, releases: object[]) => ({
  id,
  title: `Song ${id}`,
  'first-release-date': '2003-04',
  'artist-credit': creditOf(lotte),
  releases,
});
const onRelease = (id: string, of: string, more: object = {}) => ({
  id,
  title: `Edition ${id}`,
  status: 'Official',
  date: '2003',
  'release-group': group(of, { 'first-release-date': undefined }),
  ...more,
});

interface Held {
  relations?: object[];
  more?: object;
  recordings?: object[];
  releases?: object[];
}

function service({ relations = [], more, recordings = [], releases = [] }: Held) {
  const fake = fakeNetwork(({ url }) => {
    if (url.pathname.startsWith('/ws/2/artist/')) return entity(relations, more);
    return { count: 1, offset: 0, recordings, releases };
  });
  const read = async (from?: string): Promise<CataloguePage> => {
    const page = await musicbrainz.creditsOf(mara, from, fake.network);
    if (!page) throw new Error('not asked');
    return page;
  };
  const all = async (): Promise<CataloguePage[]> => {
    const pages = [await read()];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await read(next));
    return pages;
  };
  const queries = () => fake.asked.flatMap(({ url }) => url.searchParams.get('query') ?? []);
  return { ...fake, read, all, queries };
}

describe('what a person is credited on', () => {
  it('is told by one look-up', async () => {
    const { asked, read } = service({});
    await read();
    expect(asked.map(({ url }) => `${url.pathname}${decodeURIComponent(url.search)}`)).toEqual([
      `/ws/2/artist/${MARA.id}?fmt=json&inc=aliases+artist-credits+artist-rels+recording-rels+release-group-rels+release-rels+url-rels`,
    ]);
  });

  it('cannot be asked without a MusicBrainz id, and is nothing for an unknown one', async () => {
    const { network } = fakeNetwork(() => undefined);
    expect(await musicbrainz.creditsOf({ ...mara, ids: {} }, undefined, network)).toBeUndefined();
    expect(await musicbrainz.creditsOf(mara, undefined, network)).toMatchObject({ songs: [], credits: [] });
  });

  it('is a song once, whatever they did on it, under the key that was asked with', async () => {
    const mixed = toSong('a', { type: 'mix' });
    const { songs, credits } = await service({ relations: [toSong('a'), mixed, toSong('b')] }).read();
    expect(songs).toMatchObject([
      { id: 'mb:recording:a', artists: 'Lotte Rain', artistKeys: ['mb:mbid-lotte-rain'], records: [] },
      { id: 'mb:recording:b' },
    ]);
    expect(credits.map(({ contributor, role, scope }) => [contributor, role, scope])).toEqual([
      ['genius:9', 'producer', ['mb:recording:a', 'mb:recording:b']],
      ['genius:9', 'mixing_engineer', ['mb:recording:a']],
    ]);
    expect(credits.map(({ proofs }) => proofs[0]?.link)).toEqual([
      `https://musicbrainz.org/artist/${MARA.id}/relationships`,
      'https://musicbrainz.org/recording/a',
    ]);
  });

  it('keeps the name as printed', async () => {
    const { credits } = await service({ relations: [toSong('a', { 'source-credit': 'M. Voss' })] }).read();
    expect(credits).toMatchObject([{ creditedAs: 'M. Voss', proofs: [{ words: { role: 'producer', name: 'M. Voss' } }] }]);
  });

  it('leaves bootlegs and films out', async () => {
    const film = toSong('f', { recording: { id: 'f', title: 'F', video: true } });
    const { songs, records, credits } = await service({ relations: [film, toRelease('r', { status: 'Bootleg' })] }).read();
    expect([songs, records, credits]).toEqual([[], [], []]);
  });

  it('says who they are: ids of their links, legal name, other names, groups and accounts', async () => {
    const url = (type: string, resource: string, ended = false) => ({ type, ended, url: { resource } });
    const relations = [
      url('social network', 'https://www.instagram.com/mara/'),
      url('social network', 'https://www.tiktok.com/@gone', true),
      url('wikidata', 'https://www.wikidata.org/wiki/Q7'),
      { type: 'is person', 'type-id': 'dd9886f2-1dfe-4270-97db-283f6839a666', direction: 'backward', artist: artist('Marianne Vossius') },
      { type: 'member of band', 'type-id': '5be4c609-9afa-4ea0-910b-12ffb71e3821', direction: 'forward', artist: artist('The Lanterns') },
    ];
    const more = {
      aliases: [
        { name: 'M. V.', type: 'Artist name' },
        { name: 'Marra Voss', type: 'Search hint' },
      ],
    };
    const { contributors, handles, ended } = await service({ relations, more }).read();
    expect(contributors).toMatchObject([
      {
        id: 'genius:9',
        name: 'Mara Voss',
        kind: 'person',
        ids: { mb: [MARA.id], genius: ['9'], wd: ['Q7'] },
        disambiguation: 'invented',
        legalName: 'Marianne Vossius',
        aliases: ['Marianne Vossius', 'M. V.'],
        memberships: [{ organisation: 'The Lanterns', kind: 'member' }],
      },
    ]);
    expect(handles).toMatchObject([{ contributor: 'genius:9', platform: 'instagram', username: 'mara' }]);
    expect(ended).toEqual([{ contributor: 'genius:9', platform: 'tiktok', username: 'gone' }]);
  });

  it('ends at 2,000 songs, and says of how many', async () => {
    const relations = Array.from({ length: 2100 }, (_, index) => toSong(`${index}`));
    const { songs, credits, progress } = await service({ relations }).read();
    expect([songs.length, credits[0]?.scope.length, progress]).toEqual([2000, 2000, { unit: 'songs', read: 0, total: 2100 }]);
  });

  it('without songs is the other way', async () => {
    const { network, asked } = service({});
    await musicbrainz.otherWay?.creditsOf(mara, undefined, network);
    expect(asked[0]?.url.searchParams.get('inc')).not.toContain('recording-rels');
  });
});

describe('where the songs of a person are', () => {
  it('is searched for by their ids, a hundred at once, in less than 6 kB', async () => {
    const id = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const { all, asked, queries } = service({ relations: Array.from({ length: 150 }, (_, index) => toSong(id(index))) });
    const pages = await all();
    expect(queries().map((query) => query.match(/[\d-]{36}/g)?.length)).toEqual([100, 50]);
    expect(queries()[1]).toMatch(/^rid:\(0\S+( OR \S+)+\)$/);
    expect(Math.max(...asked.map(({ url }) => url.href.length))).toBeLessThan(6000);
    expect(pages.map(({ progress }) => progress)).toEqual([0, 100, 150].map((read) => ({ unit: 'songs', read, total: 150 })));
  });

  it('is told of official releases, and of no song that nobody asked for', async () => {
    const recordings = [
      hit('a', [onRelease('r1', 'g1'), onRelease('r2', 'g1', { date: '1999' }), onRelease('x', 'gx', { status: 'Promotion' })]),
      hit('stranger', [onRelease('r3', 'g3')]),
    ];
    const [, page] = await service({ relations: [toSong('a')], recordings }).all();
    expect(page?.songs).toMatchObject([{ id: 'mb:recording:a', year: 2003, records: ['mb:release-group:g1'] }]);
    expect(page?.records).toMatchObject([
      { key: 'mb:release-group:g1', year: 1999, artists: 'Lotte Rain', subject: { ref: { id: 'r2' } } },
    ]);
  });

  it('tells which records are editions of one', async () => {
    const recordings = [hit('a', [onRelease('r1', 'g1')])];
    const pages = await service({ relations: [toSong('a'), toRelease('r1')], recordings }).all();
    expect(pages.map(({ records }) => records.map(({ key }) => key))).toEqual([['mb:release:r1'], ['mb:release-group:g1']]);
    expect(pages[1]?.editionOf).toEqual({ 'mb:release:r1': 'mb:release-group:g1' });
  });

  it('is asked for releases that no song has led to, and then for whole release groups', async () => {
    const releases = [onRelease('r1', 'g1'), onRelease('r2', 'g2')];
    const { all, queries } = service({ relations: [toRelease('r1'), toGroup('g2'), toGroup('nowhere')], releases });
    const pages = await all();
    expect(queries()).toEqual(['reid:(r1)', 'rgid:(g2 OR nowhere)']);
    expect(pages[1]?.editionOf).toMatchObject({ 'mb:release:r1': 'mb:release-group:g1' });
    expect(pages.map(({ credits }) => credits.map(({ record }) => record))).toEqual([['mb:release:r1'], [], ['mb:release-group:g2']]);
  });
});
