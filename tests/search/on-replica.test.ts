import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SearchAnswer, SearchScope } from '../../lib/model/found';
import type { Network } from '../../lib/net/network';
import { search } from '../../lib/resolve/search';
import { linkSources, searchSources } from '../../lib/sources';
import { nightFerryUrl } from '../../scripts/sample-url';
import { failures } from '../replica/failures';
import { networkOn } from '../replica/resolve-on';
import { albumBy } from '../replica/sample';
import { albumPath, songPath } from '../replica/services/genius-shapes';
import { type Replica, startReplica } from '../replica/start-replica';
import { rows } from './hits';

const ferry = albumBy(({ key }) => key === 'night-ferry');
if (!ferry) throw new Error('the sample has no Night Ferry');

describe('a search over all sources', () => {
  let replica: Replica;
  let network: Network;
  beforeAll(async () => {
    replica = await startReplica();
  });
  beforeEach(() => {
    replica.reset();
    network = networkOn(replica, 600);
  });
  afterAll(() => replica.close());

  async function found(query: string, scope: SearchScope = 'all'): Promise<SearchAnswer> {
    const answers: SearchAnswer[] = [];
    await search({ query, scope }, { searchSources, linkSources, network, onChange: (each) => answers.push(each) });
    expect(replica.requests.filter((each) => each.notRecorded)).toEqual([]);
    const answer = answers.at(-1);
    if (!answer) throw new Error('no answer');
    return answer;
  }
  const asked = () => replica.requests.map(({ url }) => new URL(url).pathname).sort();

  it.each<[query: string, scope: SearchScope, paths: string[]]>([
    ['night fer', 'all', ['/api/search/multi', '/ws/2/artist']],
    ['juno pa', 'all', ['/api/search/multi', '/ws/2/artist']],
    ['juno', 'artist', ['/api/search/artist', '/ws/2/artist']],
    ['night ferry', 'album', ['/api/search/album', '/ws/2/release']],
    ['slow', 'track', ['/api/search/song', '/ws/2/recording']],
    [nightFerryUrl, 'all', ['/ws/2/url']],
  ])('for “%s” (%s) asks %j', async (query, scope, paths) => {
    await found(query, scope);
    expect(asked()).toEqual(paths);
  });

  it('finds a producer while their name is being typed, at each source for itself: a name joins nobody', async () => {
    const { found: hits } = await found('juno pa');
    expect(hits.map(({ title, at }) => [title, at.map(({ source }) => source)])).toEqual([
      ['Juno Park', ['musicbrainz']],
      ['Juno Park', ['genius']],
    ]);
  });

  it('finds an album at both, as one', async () => {
    const [hit] = (await found('night ferry', 'album')).found;
    expect(hit).toMatchObject({ kind: 'album', title: 'Night Ferry', at: [{ source: 'musicbrainz' }, { source: 'genius' }] });
  });

  it('the same again asks nobody', async () => {
    const first = await found('night ferry');
    replica.requests.length = 0;
    expect(await found('night ferry')).toEqual(first);
    expect(asked()).toEqual([]);
  });

  it.each([
    ['musicbrainz.org', 'musicbrainz'],
    ['genius.com', 'genius'],
  ])('shows what the other has when %s refuses', async (host, source) => {
    replica.fail(host, failures.tooMany);
    const { found: hits, outcomes, complete } = await found('night ferry');
    expect(complete).toBe(true);
    expect(outcomes.filter(({ state }) => state === 'failed').map((each) => each.source)).toEqual([source]);
    expect(hits.some(({ kind, title }) => kind === 'album' && title === 'Night Ferry')).toBe(true);
  });

  it.each([
    [nightFerryUrl, 'Spotify', 'album'],
    [`https://genius.com${albumPath(ferry)}`, 'Genius', 'album'],
    [`https://genius.com${songPath(ferry, 2)}`, 'Genius', 'track'],
  ])('opens %s', async (url, service, kind) => {
    const answer = await found(`${url}?utm_source=x`);
    expect(answer.link).toEqual({ service, kind });
    expect(rows(answer.found)).toHaveLength(1);
    expect(answer.found[0]).toMatchObject({ kind });
  });
});
