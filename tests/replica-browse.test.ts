import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './replica/ask';
import { failures } from './replica/failures';
import { ALL, album, browse, type Listed, MB, read, recordingsIn } from './replica/read-musicbrainz';
import { personOf } from './replica/sample';
import { albumMbid } from './replica/sample/sample';
import { type Replica, startReplica } from './replica/start-replica';

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica();
});
beforeEach(() => replica.reset());
afterAll(() => replica.close());

/** All pages of a browse, and how many releases each had. */
async function everyPage(who: string, limit = 100): Promise<{ pages: Listed[]; sizes: number[] }> {
  const pages: Listed[] = [];
  const soFar = () => pages.reduce((sum, { releases }) => sum + releases.length, 0);
  do pages.push(await browse(replica, who, `&inc=${ALL}&limit=${limit}&offset=${soFar()}`));
  while (soFar() < (pages[0]?.['release-count'] ?? 0));
  return { pages, sizes: pages.map(({ releases }) => releases.length) };
}

describe('a browse of releases', () => {
  it('lists every edition, the oldest first, and what the artist is a guest of', async () => {
    const { releases, ...about } = await browse(replica, 'marlow', '&inc=release-groups&limit=100');
    expect(about).toEqual({ 'release-count': 7, 'release-offset': 0 });
    expect(releases.map(({ title }) => title)).toEqual([
      'Skerry',
      'Neap',
      'Spring Tide',
      'Low Water',
      'Low Water',
      'Slow Water',
      'Drift Bottles',
    ]);
    const groups = releases.map((each) => each['release-group']);
    expect(groups[3]?.id).toBe(groups[4]?.id);
    expect(groups.map((each) => each?.['primary-type'])).toEqual(['Album', 'EP', 'Single', 'Album', 'Album', 'Single', 'Album']);
    expect(groups[4]?.['first-release-date']).toBe('2021-03-19');
    expect(groups[6]?.['secondary-types']).toEqual(['Compilation']);
  });

  it('says no more than it is asked for', async () => {
    const bare = await browse(replica, 'marlow');
    expect(Object.keys(bare.releases[0] ?? {})).not.toEqual(expect.arrayContaining(['media']));
    const tracks = recordingsIn(await browse(replica, 'marlow', '&inc=recordings'));
    expect(tracks[0]).not.toHaveProperty('relations');
    const [made] = recordingsIn(await browse(replica, 'marlow', '&inc=recordings+recording-level-rels+artist-rels'));
    expect(new Set(made?.relations?.map((each) => each['target-type']))).toEqual(new Set(['artist']));
  });

  it('brings who made each recording, and who wrote it', async () => {
    const listed = await browse(replica, 'imre', `&inc=${ALL}`);
    const isobar = recordingsIn(listed).find(({ title }) => title === 'Isobar');
    expect(isobar?.relations?.flatMap((each) => each.artist?.name ?? [])).toEqual(['Velvet Cassius']);
    const writers = isobar?.relations?.find(({ work }) => work)?.work?.relations ?? [];
    expect(writers.map((each) => each.artist?.name)).toEqual(['Casimir Obuya', 'Imre Szárdos']);
  });

  it('has one song on a single, an album with two editions and a compilation under one id', async () => {
    const all = recordingsIn(await browse(replica, 'marlow', `&inc=${ALL}&limit=100`));
    const same = all.filter(({ title }) => title === 'Spring Tide');
    expect(same.length).toBe(4);
    expect(new Set(same.map(({ id }) => id)).size).toBe(1);
    expect(same.every(({ relations }) => relations?.some(({ artist: who }) => who?.name === 'Juno Park'))).toBe(true);
  });

  it('goes on page by page', async () => {
    const [first, second] = await Promise.all([browse(replica, 'marlow', '&limit=4'), browse(replica, 'marlow', '&limit=4&offset=4')]);
    expect([first.releases.length, second.releases.length, second['release-offset']]).toEqual([4, 3, 4]);
  });

  it('with recordings ends before the release that would bring more than 500 tracks', async () => {
    const { pages, sizes } = await everyPage('longWave');
    expect([pages[0]?.['release-count'], sizes]).toEqual([60, [51, 7, 2]]);
    expect(Math.max(...pages.map((page) => recordingsIn(page).length))).toBeLessThanOrEqual(500);
    expect((await browse(replica, 'longWave', '&limit=100')).releases.length).toBe(60);
  });

  it('of the large catalogue holds 264 songs by over 200 people', async () => {
    const songs = (await everyPage('longWave')).pages.flatMap(recordingsIn);
    expect(new Set(songs.map(({ id }) => id)).size).toBe(264);
    const people = songs.flatMap(({ relations }) => (relations ?? []).flatMap((each) => each.artist?.id ?? []));
    expect(new Set(people).size).toBe(210);
  });

  it('of an artist nobody knows is not found, and with a filter nobody foresaw not recorded', async () => {
    const statusOf = async (query: string) => (await ask(replica, `${MB}/release?fmt=json&${query}`)).status;
    expect(await statusOf('artist=00000000-0000-4000-8000-000000000001')).toBe(404);
    expect(await statusOf(`artist=${personOf('marlow').mbid}&type=single`)).toBe(501);
  });

  it.each(['withoutRelations', 'refuseRelations'] as const)('fails as asked (%s), while single releases still answer', async (kind) => {
    replica.fail('musicbrainz.org/ws/2/release', failures[kind]);
    const listed = await ask(replica, `${MB}/release?fmt=json&artist=${personOf('marlow').mbid}&inc=${ALL}`);
    if (kind === 'refuseRelations') expect([listed.status, listed.text]).toEqual([400, expect.stringContaining('not a valid inc')]);
    else expect(recordingsIn(JSON.parse(listed.text)).filter((each) => 'relations' in each)).toEqual([]);
    expect(recordingsIn(await browse(replica, 'marlow', '&inc=recordings')).length).toBeGreaterThan(0);
    const one = await ask(replica, `${MB}/release/${albumMbid(album('low-water'), 0)}?fmt=json&inc=${ALL}`);
    expect(one.text).toContain('Juno Park');
  });

  it('leads to every edition', async () => {
    const { releases } = await browse(replica, 'marlow');
    const found = await Promise.all(releases.map(({ id }) => read<{ title: string }>(replica, `${MB}/release/${id}?fmt=json`)));
    expect(found.map(({ title }) => title)).toEqual(releases.map(({ title }) => title));
  });
});
