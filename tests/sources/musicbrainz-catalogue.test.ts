import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import { musicbrainz } from '../../lib/sources/musicbrainz';
import type { CataloguePage } from '../../lib/sources/source';
import { artist, bare, browsed, creditOf, group, MARA, producedBy, recording, release, VARIOUS } from './catalogue-answers';
import { fakeNetwork } from './fake-network';

const mara: Contributor = { id: `mb:${MARA.id}`, name: 'Mara Voss', kind: 'unknown', ids: { mb: [MARA.id] } };
const lotte = artist('Lotte Rain');
const ruben = artist('Ruben Ash');

async function page(answer: object | undefined, from?: string): Promise<CataloguePage> {
  const { network } = fakeNetwork(() => answer);
  const told = await musicbrainz.recordsOf(mara, from, network);
  if (!told) throw new Error('not asked');
  return told;
}
const ofReleases = (...releases: object[]) => page(browsed(releases));
const briefly = ({ credits }: CataloguePage) => credits.map(({ contributor, role, scope, record }) => [contributor, role, record ?? scope]);

describe('records of an artist', () => {
  it('are asked for with their people, official ones, 25 a request', async () => {
    const { network, asked } = fakeNetwork(() => browsed([]));
    await musicbrainz.recordsOf(mara, undefined, network);
    expect(asked.map(({ url }) => `${url.pathname}${decodeURIComponent(url.search)}`)).toEqual([
      `/ws/2/release?fmt=json&inc=artist-credits+artist-rels+recording-level-rels+recordings+release-groups&artist=${MARA.id}&limit=25&offset=0&status=official`,
    ]);
  });

  it.each([
    ['without a MusicBrainz id', {}],
    ['who stand for nobody', { mb: [VARIOUS.id] }],
  ])('of people %s cannot be asked for', async (_, ids) => {
    const { network, asked } = fakeNetwork(() => browsed([]));
    expect(await musicbrainz.recordsOf({ ...mara, ids }, undefined, network)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('of somebody whom MusicBrainz does not know are none', async () => {
    expect(await page(undefined)).toMatchObject({ records: [], progress: { unit: 'editions', read: 0, total: 0 } });
  });

  it('are one for all editions of a release group, which the first of them shows', async () => {
    const one = { 'release-group': group('g1', { 'primary-type': 'Album', 'secondary-types': ['Compilation'] }) };
    const later = release('later', [recording('a')], { ...one, date: '2010' });
    const { records, songs } = await ofReleases(later, release('first', [recording('a')], one));
    expect(records).toEqual([
      {
        key: 'mb:release-group:g1',
        title: 'Record g1',
        artists: 'Mara Voss',
        artistKeys: [mara.id],
        year: 2001,
        date: '2001-02-03',
        type: 'Album · Compilation',
        subject: {
          ref: { site: 'musicbrainz', kind: 'album', id: 'first', url: 'https://musicbrainz.org/release/first' },
          facts: { title: 'Record g1', artists: [{ name: 'Mara Voss' }], tracks: [] },
        },
        link: 'https://musicbrainz.org/release-group/g1',
      },
    ]);
    expect(songs).toHaveLength(1);
  });

  it('without a release group go by their release', async () => {
    const { records } = await ofReleases(release('r', [], { 'release-group': undefined }));
    expect(records).toMatchObject([{ key: 'mb:release:r', title: 'Edition r' }]);
  });

  it('count a song that is on two of them once', async () => {
    const song = recording('a', [producedBy(lotte)], { 'first-release-date': '1999' });
    const told = await ofReleases(release('r1', [song]), release('r2', [song, recording('b', [producedBy(lotte)])]));
    expect(told.songs).toMatchObject([
      { id: 'mb:recording:a', title: 'Song a', year: 1999, records: ['mb:release-group:g-r1', 'mb:release-group:g-r2'] },
      { id: 'mb:recording:b', records: ['mb:release-group:g-r2'] },
    ]);
    expect(briefly(told)).toEqual([['mb:mbid-lotte-rain', 'producer', ['mb:recording:a', 'mb:recording:b']]]);
    expect(told.credits[0]?.proofs.map(({ link }) => link)).toEqual([
      'https://musicbrainz.org/recording/a',
      'https://musicbrainz.org/release/r2',
    ]);
  });

  it('keep credits for a record as a whole to that record, with one proof for all its editions', async () => {
    const whole = { relations: [producedBy(ruben, ['executive'])] };
    const one = { ...whole, 'release-group': group('g1') };
    const told = await ofReleases(release('r1', [], one), release('r2', [], one), release('r3', [], whole));
    expect(briefly(told)).toEqual([
      ['mb:mbid-ruben-ash', 'executive_producer', 'mb:release-group:g1'],
      ['mb:mbid-ruben-ash', 'executive_producer', 'mb:release-group:g-r3'],
    ]);
    expect(told.credits.map(({ scope, proofs }) => [scope, proofs.length])).toEqual([
      ['release', 1],
      ['release', 1],
    ]);
  });

  it('leave writers out, and the films of songs', async () => {
    const work = { type: 'performance', work: { id: 'w', title: 'W', relations: [{ type: 'composer', artist: lotte }] } };
    const told = await ofReleases(release('r', [recording('a', [work]), recording('film', [producedBy(lotte)], { video: true })]));
    expect([told.credits, told.songs.map(({ id }) => id)]).toEqual([[], ['mb:recording:a']]);
  });

  it('of various artists bring only the songs that the artist is on', async () => {
    const others = { 'artist-credit': creditOf(lotte) };
    const told = await ofReleases(
      release('r', [recording('own'), recording('theirs', [producedBy(ruben)], others), recording('helped', [producedBy(MARA)], others)], {
        'artist-credit': creditOf(VARIOUS),
      }),
    );
    expect(told.songs.map(({ id }) => id)).toEqual(['mb:recording:own', 'mb:recording:helped']);
    expect(briefly(told)).toEqual([[mara.id, 'producer', ['mb:recording:helped']]]);
  });

  it('name everybody that they speak of', async () => {
    const told = await ofReleases(
      release('r', [recording('a', [producedBy(ruben)], { 'artist-credit': creditOf(MARA, lotte) })], { 'artist-credit': creditOf(MARA) }),
    );
    expect(told.contributors.map(({ id }) => id).sort()).toEqual(['mb:mbid-lotte-rain', mara.id, 'mb:mbid-ruben-ash']);
  });

  it('go on where the last page ended, which may hold fewer than were asked for', async () => {
    const pages = (offset: number) => browsed([release(`r${offset}`, [recording(`${offset}`)])], 2, offset);
    const { network, asked } = fakeNetwork(({ url }) => pages(Number(url.searchParams.get('offset'))));
    const first = await musicbrainz.recordsOf(mara, undefined, network);
    const second = await musicbrainz.recordsOf(mara, first?.next, network);
    expect(asked.map(({ url }) => url.searchParams.get('offset'))).toEqual(['0', '1']);
    expect([first?.progress, second?.progress, second?.next]).toEqual([
      { unit: 'editions', read: 1, total: 2 },
      { unit: 'editions', read: 2, total: 2 },
      undefined,
    ]);
  });

  it('are refused where the service leaves the people out', async () => {
    await expect(ofReleases(release('r', [bare('a')]))).rejects.toMatchObject({ name: 'SourceError', kind: 'refused' });
  });

  it('are asked for once more, fewer at once, where too many songs made the service leave the people out', async () => {
    const many = Array.from({ length: 300 }, (_, index) => bare(`${index}`));
    const told = await page(browsed([release('r1', many), release('r2', many)]));
    expect([told.next, told.progress.read]).toEqual(['0 1', 0]);
    const big = Array.from({ length: 501 }, (_, index) => bare(`${index}`));
    expect(await page(browsed([release('r', big)]), '0 1')).toMatchObject({ progress: { read: 1 }, credits: [] });
  });
});

describe('records of an artist, one by one', () => {
  const listed = [
    release('old', [], { date: '1990', 'release-group': group('g-old', { 'first-release-date': '1990' }) }),
    release('new-cd', [], { 'release-group': group('g-new') }),
    release('new-file', [], { 'release-group': group('g-new'), media: [{ format: 'Digital Media' }] }),
  ];
  const service = () =>
    fakeNetwork(({ url }) => {
      const id = url.pathname.split('/')[4];
      return id
        ? release(
            id,
            [recording(`on-${id}`, [producedBy(lotte)])],
            listed.find((each) => each.id === id),
          )
        : browsed(listed);
    });

  it('are listed first and then read, the newest first, one request each', async () => {
    const { network, asked } = service();
    const pages: CataloguePage[] = [];
    do {
      const told = await musicbrainz.otherWay?.recordsOf(mara, pages.at(-1)?.next, network);
      if (told) pages.push(told);
    } while (pages.at(-1)?.next);
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/ws/2/release', '/ws/2/release/new-cd', '/ws/2/release/old']);
    expect(asked[0]?.url.searchParams.get('inc')).toBe('artist-credits artist-rels media release-groups');
    expect(pages.map(({ progress, records }) => [progress, records.length])).toEqual([
      [{ unit: 'records', read: 0, total: 2 }, 2],
      [{ unit: 'records', read: 1, total: 2 }, 1],
      [{ unit: 'records', read: 2, total: 2 }, 1],
    ]);
  });

  it('do not say how many there are before all are listed', async () => {
    const { network } = fakeNetwork(({ url }) => browsed(listed.slice(0, 1), url.searchParams.has('offset') ? 250 : 0));
    const told = await musicbrainz.otherWay?.recordsOf(mara, undefined, network);
    expect(told?.progress).toEqual({ unit: 'records', read: 0 });
    expect(told?.next).toBeDefined();
  });
});
