import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './replica/ask';
import { album, MB, type Named, type Recording, read } from './replica/read-musicbrainz';
import { personOf } from './replica/sample';
import { albumMbid, recordingMbid } from './replica/sample/sample';
import { type Replica, startReplica } from './replica/start-replica';

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica();
});
afterAll(() => replica.close());

const search = <T>(kind: string, query: string, more = ''): Promise<T> =>
  read(replica, `${MB}/${kind}?fmt=json&query=${encodeURIComponent(query)}${more}`);

describe('a search for artists', () => {
  const names = async (query: string, more = '') => {
    const { artists } = await search<{ artists: Named[] }>('artist', query, more);
    return artists.map(({ name, score }) => [name, score]);
  };

  it.each([
    ['juno park', [['Juno Park', 100]]],
    ['juno pa', [['Juno Park', 80]]],
    ['juno pa*', [['Juno Park', 80]]],
    ['artist:(juno AND pa*)', [['Juno Park', 80]]],
    ['"Tarn \\& Heron"', [['Tarn & Heron', 100]]],
    ['szárdos', [['Imre Szárdos', 80]]],
    ['imre sardos', [['Imre Szárdos', 90]]],
    [
      'Casimir Obuya',
      [
        ['Casimir Obuya', 100],
        ['Velvet Cassius', 90],
      ],
    ],
    ['nobody at all', []],
  ])('by "%s" finds %j', async (query, found) => {
    expect(await names(query)).toEqual(found);
  });

  it('tells namesakes apart by their disambiguation', async () => {
    const { artists } = await search<{ artists: Named[] }>('artist', 'sam rey*');
    expect(artists.map(({ disambiguation }) => disambiguation)).toEqual(['invented Manchester producer', 'invented Lisbon guitarist']);
  });

  it('is cut to its limit, counts all and goes on from an offset', async () => {
    const page = await search<{ count: number; offset: number; artists: Named[] }>('artist', 'a*', '&limit=3&offset=2');
    expect([page.offset, page.artists.length]).toEqual([2, 3]);
    expect(page.count).toBeGreaterThan(5);
  });

  it('by ids finds exactly those', async () => {
    const ids = [personOf('theo').mbid, personOf('samLisbon').mbid];
    const { artists } = await search<{ artists: Named[] }>('artist', `arid:(${ids.join(' OR ')})`);
    expect(artists.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('in a field nobody foresaw is not recorded', async () => {
    expect((await ask(replica, `${MB}/artist?fmt=json&query=country%3AGB`)).status).toBe(501);
  });
});

describe('a search for records and songs', () => {
  it.each([
    ['low wat*', ['Low Water', 'Low Water']],
    ['heron ye', ['Heron Year']],
    ['marlow finch ne', ['Neap']],
    ['water marlow', ['Low Water', 'Low Water', 'Slow Water']],
    ['release:"Night Ferry" AND artist:"Ada Quill"', ['Night Ferry']],
  ])('finds records by %s', async (query, titles) => {
    const { releases } = await search<{ releases: { title: string }[] }>('release', query);
    expect(releases.map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    ['wrack li*', ['Wrack Line']],
    ['isobar imre', ['Isobar']],
    ['recording:"Spring Tide" AND artist:"Marlow Finch"', ['Spring Tide']],
  ])('finds songs by %s, each once', async (query, titles) => {
    const { recordings } = await search<{ recordings: Recording[] }>('recording', query);
    expect(recordings.map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    ['reid', 0, ['Low Water']],
    ['rgid', 1, ['Low Water', 'Low Water']],
  ])('by %s finds exactly those releases', async (field, offset, titles) => {
    const query = `${field}:(${albumMbid(album('low-water'), offset)})`;
    const { releases } = await search<{ releases: { title: string }[] }>('release', query);
    expect(releases.map(({ title }) => title)).toEqual(titles);
  });

  it('by ids brings every release of a recording, and the date of the first', async () => {
    const [single, on] = [album('spring-tide'), album('low-water')];
    const { recordings } = await search<{ recordings: Recording[] }>(
      'recording',
      `rid:(${recordingMbid(on, 3)} OR ${recordingMbid(on, 4)})`,
    );
    expect(recordings.map(({ title, releases }) => [title, releases?.length])).toEqual([
      ['Spring Tide', 4],
      ['Lugworm', 2],
    ]);
    expect(recordings[0]).toMatchObject({ id: recordingMbid(single, 1), 'first-release-date': single.date });
    expect(recordings[0]?.releases?.map((release) => release['release-group'].id)).toContain(albumMbid(on, 1));
  });
});

describe('Genius', () => {
  interface Searched {
    response: { sections: { type: string; hits: { type: string; result: { id: number; name?: string; title?: string } }[] }[] };
  }
  interface Songs {
    response: { songs: { id: number; title: string }[]; next_page: number | null };
  }
  const find = async (within: string, query: string) => {
    const { response } = await read<Searched>(replica, `https://genius.com/api/search/${within}?q=${encodeURIComponent(query)}`);
    return response.sections.flatMap(({ hits }) => hits.map(({ type, result }) => `${type} ${result.name ?? result.title}`));
  };

  it.each([
    ['multi', 'marlow fi', ['artist Marlow Finch']],
    ['artist', 'sam reyes', ['artist Sam Reyes']],
    ['album', 'low wa', ['album Low Water']],
    ['song', 'wrack', ['song Wrack Line']],
    ['multi', 'heron ye', ['song Heron Year', 'album Heron Year']],
  ])('finds while one types (%s: %s)', async (within, query, found) => {
    expect(await find(within, query)).toEqual(found);
  });

  it('lists the songs of a person page by page', async () => {
    const songs = (page: number) =>
      read<Songs>(replica, `https://genius.com/api/artists/9900002/songs?page=${page}&per_page=8&text_format=plain`);
    const [first, last] = await Promise.all([songs(1), songs(3)]);
    expect([first.response.songs.length, first.response.next_page, last.response.next_page]).toEqual([8, 2, null]);
    expect(last.response.songs.length).toBeGreaterThan(0);
    const titles = first.response.songs.map(({ title }) => title);
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b)));
  });

  it('knows the producers of a song that was on a single first', async () => {
    const { text } = await ask(replica, 'https://genius.com/api/songs/992003?text_format=plain');
    expect(JSON.parse(text).response.song.producer_artists).toMatchObject([{ name: 'Juno Park' }]);
  });
});
