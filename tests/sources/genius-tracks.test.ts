import { describe, expect, it } from 'vitest';
import type { Track } from '../../lib/model/subject';
import { genius } from '../../lib/sources/genius';
import type { SourceReport } from '../../lib/sources/source';
import { ALBUM, good, networkOf, song, TIN_WEATHER } from './genius-answers';

async function all(reports: AsyncIterable<SourceReport> | undefined): Promise<SourceReport[]> {
  const list: SourceReport[] = [];
  for await (const report of reports ?? []) list.push(report);
  return list;
}
/** What came before the failure, and the failure. */
async function untilFailure(reports: AsyncIterable<SourceReport> | undefined): Promise<{ reports: SourceReport[]; failure: unknown }> {
  const list: SourceReport[] = [];
  try {
    for await (const report of reports ?? []) list.push(report);
  } catch (failure) {
    return { reports: list, failure };
  }
  return { reports: list, failure: undefined };
}
const trackOf = (id: number): Track => ({ position: `1-${id}`, title: `Song ${id}`, ids: { genius: String(id) } });

describe('credits track by track', () => {
  const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const songs = Object.fromEntries(ids.map((id) => [`/songs/${id}`, song(id)]));

  it('do not file the record under what one of its songs is filed under', async () => {
    const { network } = networkOf({ '/songs/1': song(1, { album: TIN_WEATHER, primary_tag: { name: 'Rap' } }) });
    const [report] = await all(genius.onTracks?.(ALBUM, {}, [trackOf(1)], network));
    expect(report?.release).toMatchObject({ title: 'Tin Weather' });
    expect(report?.release).not.toHaveProperty('genres');
  });

  it('follow the pages of the album in its own numbering', async () => {
    const page = (list: object[], next: number | null) => good({ tracks: list, next_page: next });
    const place = (number: number | null, id: number) => ({ number, song: { id, title: `Song ${id}`, url: null } });
    const { network, asked } = networkOf({
      ...songs,
      '/albums/70/tracks?per_page=50': page([place(1, 1), place(null, 2)], 2),
      '/albums/70/tracks?page=2&per_page=50': page([place(1, 3)], null),
    });
    const reports = await all(genius.onTracks?.(ALBUM, { geniusAlbum: '70' }, [], network));
    expect(asked).toHaveLength(5);
    expect(reports.map(({ tracks, credits }) => [tracks[0]?.ids['genius'], credits[0]?.scope])).toEqual([
      ['1', ['1-1']],
      ['2', ['1-2']],
      ['3', ['2-1']],
    ]);
  });

  it('ask only for the tracks that are still unclear', async () => {
    const { network, asked } = networkOf(songs);
    await all(genius.onTracks?.(ALBUM, {}, [trackOf(3)], network));
    expect(asked).toEqual(['/songs/3']);
  });

  it('give what succeeded, then the failure of a song', async () => {
    const { network } = networkOf({ '/songs/1': song(1), '/songs/3': song(3) });
    const { reports, failure } = await untilFailure(genius.onTracks?.(ALBUM, {}, [1, 2, 3].map(trackOf), network));
    expect([reports.length, failure]).toMatchObject([2, { kind: 'refused' }]);
  });

  it('ask for no further song once Genius wants fewer requests', async () => {
    const { network, asked } = networkOf({ ...songs, '/songs/2': JSON.stringify({ meta: { status: 429 } }) });
    const { reports, failure } = await untilFailure(genius.onTracks?.(ALBUM, {}, ids.map(trackOf), network));
    expect(failure).toMatchObject({ kind: 'rate-limited' });
    const songsAsked = new Set(asked); // the refused one was asked for a second time
    expect(songsAsked.size).toBeLessThan(ids.length);
    expect(reports).toHaveLength(songsAsked.size - 1);
  });

  it('fail when every song fails', async () => {
    const { network } = networkOf({});
    await expect(all(genius.onTracks?.(ALBUM, {}, [1, 2].map(trackOf), network))).rejects.toMatchObject({ kind: 'refused' });
  });

  it('never ask for more than four at once', async () => {
    let running = 0;
    let most = 0;
    const { network } = networkOf(songs, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 2));
      running -= 1;
    });
    expect(await all(genius.onTracks?.(ALBUM, {}, ids.map(trackOf), network))).toHaveLength(10);
    expect(most).toBe(4);
  });

  it('stop when nobody reads on', async () => {
    const { network, asked } = networkOf(songs);
    for await (const _ of genius.onTracks?.(ALBUM, {}, ids.map(trackOf), network) ?? []) break;
    await new Promise((done) => setTimeout(done, 20));
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});
