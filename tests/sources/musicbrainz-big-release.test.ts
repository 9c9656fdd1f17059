import { describe, expect, it } from 'vitest';
import type { Subject } from '../../lib/model/subject';
import { musicbrainz } from '../../lib/sources/musicbrainz';
import type { Known, SourceReport } from '../../lib/sources/source';
import { fakeNetwork } from './fake-network';

const BOX: Subject = { ref: { site: 'spotify', kind: 'album', id: 'Box1', url: 'https://open.spotify.com/album/Box1' } };
const TRACK: Subject = { ref: { ...BOX.ref, kind: 'track' } };
const TRACKS = 520;
const KNOWN: Known = { mbRelease: 'mbid-box', trackCount: TRACKS };

const juno = { id: 'mbid-juno', name: 'Juno Park', type: 'Person' };
const ada = { id: 'mbid-ada', name: 'Ada Quill', type: 'Person' };
const idOf = (number: number) => `mbid-recording-${number}`;
const thin = (number: number) => ({ id: idOf(number), title: `Reel ${number}` });
const work = (number: number) => ({ id: `mbid-work-${number}`, title: `Reel ${number}`, relations: [{ type: 'composer', artist: ada }] });
const full = (number: number) => ({
  ...thin(number),
  relations: [
    { type: 'producer', artist: juno },
    { type: 'performance', work: work(number) },
  ],
});

const numbers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
const disc = (position: number, recordings: number[]) => ({
  position,
  'track-count': recordings.length,
  tracks: recordings.map((number, index) => ({ position: index + 1, recording: thin(number) })),
});
/** Two discs; the last track of the second plays the first recording again. */
const box = { id: 'mbid-box', title: 'The Reels', media: [disc(1, numbers(1, 300)), disc(2, [...numbers(301, TRACKS - 1), 1])] };

function service(release: object = box) {
  return fakeNetwork(({ url }) => {
    if (url.pathname.includes('/release/')) return release;
    if (!url.searchParams.has('release')) return full(Number(url.pathname.split('-').at(-1)));
    const offset = Number(url.searchParams.get('offset'));
    const recordings = numbers(offset + 1, Math.min(offset + 100, TRACKS - 1)).map(full);
    return { 'recording-count': TRACKS - 1, 'recording-offset': offset, recordings };
  });
}

async function all(reports: AsyncIterable<SourceReport> | undefined): Promise<SourceReport[]> {
  const list: SourceReport[] = [];
  for await (const report of reports ?? []) list.push(report);
  return list;
}

describe('tracks of a release that is too big for one look-up', () => {
  it('are credited page by page, a hundred recordings a request', async () => {
    const { network, asked } = service();
    const reports = await all(musicbrainz.onTracks?.(BOX, KNOWN, [], network));
    const pages = asked.filter(({ url }) => url.pathname === '/ws/2/recording').map(({ url }) => url.searchParams);
    expect(pages.map((each) => each.get('offset'))).toEqual(['0', '100', '200', '300', '400', '500']);
    expect([pages[0]?.get('release'), pages[0]?.get('limit'), pages[0]?.get('inc')]).toEqual([
      'mbid-box',
      '100',
      'artist-credits artist-rels work-level-rels work-rels',
    ]);
    expect(reports.map(({ tracks }) => tracks.length)).toEqual([101, 100, 100, 100, 100, 19]);
  });

  it('stand at the positions of the release, a recording at each place that plays it', async () => {
    const { network } = service();
    const reports = await all(musicbrainz.onTracks?.(BOX, KNOWN, [], network));
    const scopesOf = (role: string) => reports.map(({ credits }) => credits.find((each) => each.role === role)?.scope);
    expect(scopesOf('producer')[0]?.slice(-2)).toEqual(['1-100', '2-220']);
    expect(scopesOf('producer').at(-1)).toEqual(numbers(201, 219).map((number) => `2-${number}`));
    expect(scopesOf('composer')).toEqual(scopesOf('producer'));
    expect(reports[0]?.tracks[0]).toEqual({ position: '1-1', title: 'Reel 1', ids: { musicbrainz: idOf(1) } });
  });

  it('are asked for no further once nobody reads on', async () => {
    const { network, asked } = service();
    for await (const _ of musicbrainz.onTracks?.(BOX, KNOWN, [], network) ?? []) break;
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/ws/2/release/mbid-box', '/ws/2/recording']);
  });

  it('on the page of one track are that track alone', async () => {
    const { network, asked } = service();
    const reports = await all(musicbrainz.onTracks?.(TRACK, { ...KNOWN, trackPosition: '2-1' }, [], network));
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/ws/2/release/mbid-box', '/ws/2/recording/mbid-recording-301']);
    expect(reports).toMatchObject([
      {
        credits: [
          { role: 'producer', scope: ['2-1'] },
          { role: 'composer', scope: ['2-1'] },
        ],
      },
    ]);
  });
});

describe('tracks of every other release', () => {
  it.each([
    ['that has five hundred tracks', { ...KNOWN, trackCount: 500 }],
    ['whose size is not known', { mbRelease: 'mbid-box' }],
    ['that is not known at MusicBrainz', { trackCount: TRACKS }],
  ])('%s are not asked about', async (_, known) => {
    const { network, asked } = service();
    expect(await all(musicbrainz.onTracks?.(BOX, known, [], network))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('that only the page calls big are not browsed', async () => {
    const { network, asked } = service({ ...box, media: [disc(1, [1, 2])] });
    expect(await all(musicbrainz.onTracks?.(BOX, KNOWN, [], network))).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});
