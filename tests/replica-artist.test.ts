import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './replica/ask';
import { album, MB, type Relation, read } from './replica/read-musicbrainz';
import { personOf } from './replica/sample';
import { addresses } from './replica/sample/addresses';
import { albumMbid } from './replica/sample/sample';
import { rowsFor } from './replica/services/wikidata';
import { type Replica, startReplica } from './replica/start-replica';

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica();
});
afterAll(() => replica.close());

const artist = (who: string, inc: string): Promise<{ relations: Relation[]; aliases?: { name: string; type: string }[] }> =>
  read(replica, `${MB}/artist/${personOf(who).mbid}?fmt=json&inc=${inc}`);

describe('an artist', () => {
  it('is related to recordings, releases and release groups, each once', async () => {
    const { relations } = await artist('juno', 'recording-rels+release-rels+artist-credits');
    const recordings = relations.filter(({ type, recording }) => type === 'producer' && recording);
    expect(new Set(recordings.map(({ recording }) => recording?.id)).size).toBe(recordings.length);
    expect(recordings.length).toBe(28);
    expect(new Set(relations.map(({ direction }) => direction))).toEqual(new Set(['forward']));
    const releases = relations.filter(({ release }) => release).map(({ release, attributes }) => [release?.title, attributes]);
    expect(releases).toEqual(['Night Ferry', 'Low Water', 'Weathercock'].map((title) => [title, ['executive']]));
    expect((await artist('yves', 'release-group-rels')).relations.map((each) => each.release_group?.title)).toEqual([
      'Night Ferry',
      'Low Water',
    ]);
  });

  it('is named on a record as it was printed there', async () => {
    const { relations } = await artist('velvet', 'recording-rels');
    expect(relations.filter((each) => each['source-credit'] === 'V. Cassius').map(({ recording }) => recording?.title)).toEqual([
      'Isobar',
      'Front',
    ]);
  });

  it('has other names, one of which has an id of its own', async () => {
    const [stage, legal] = await Promise.all([artist('velvet', 'aliases+artist-rels'), artist('casimir', 'aliases+artist-rels')]);
    expect(stage.aliases).toMatchObject([
      { name: 'Casimir Obuya', type: 'Legal name' },
      { name: 'Velvet C.', type: 'Artist name' },
    ]);
    expect(legal).toMatchObject({
      aliases: [],
      relations: [{ type: 'is person', direction: 'forward', artist: { name: 'Velvet Cassius' } }],
    });
    expect(stage.relations).toMatchObject([{ type: 'is person', direction: 'backward', artist: { name: 'Casimir Obuya' } }]);
  });

  it.each([
    ['samManchester', ['Breakwater', 'High Street, Low Water', 'Night Bus to Szeged', 'Vinegar']],
    ['samLisbon', ['Heron Year', 'Reed Bed', 'Azulejo']],
  ])('of a name that two have (%s) keeps to their own records', async (who, titles) => {
    const { relations } = await artist(who, 'recording-rels');
    expect(relations.map(({ recording }) => recording?.title)).toEqual(titles);
  });

  it('with a long list is answered at once', async () => {
    expect((await artist('wave0', 'recording-rels')).relations.length).toBe(264);
  });

  it('has accounts at Wikidata, the namesake has none', () => {
    const accounts = (who: string) => rowsFor(`(wdt:P434 "${personOf(who).mbid}")`).map((row) => row['v']?.value);
    expect(accounts('samManchester')).toContain('samreyes_demo');
    expect(accounts('samLisbon')).toEqual([]);
  });
});

describe('a pasted link', () => {
  interface Linked {
    relations: Record<string, { id: string; title?: string; name?: string } & string>[];
  }
  const INC = 'artist-credits+artist-rels+label-rels+recording-rels+release-group-rels+release-rels+work-rels';
  const lookUp = (resource: string) => read<Linked>(replica, `${MB}/url?fmt=json&inc=${INC}&resource=${encodeURIComponent(resource)}`);

  it.each(addresses)('of a record or song is known: $resource', async ({ resource, of, track }) => {
    const { relations } = await lookUp(resource);
    expect(relations.map((each) => [each['target-type'], each[of]?.title])).toEqual([[of, track ? 'Car Deck' : 'Night Ferry']]);
  });

  it.each((personOf('marlow').links ?? []).map(({ url }) => url))('of an artist is known: %s', async (url) => {
    expect((await lookUp(url)).relations.map((each) => each['artist']?.name)).toEqual(['Marlow Finch']);
  });

  it('that nobody has linked is not found', async () => {
    const { status } = await ask(replica, `${MB}/url?fmt=json&inc=${INC}&resource=${encodeURIComponent('https://tidal.com/album/1')}`);
    expect(status).toBe(404);
  });

  it('leads to the release group with its own links', async () => {
    const group = await read<{ relations: unknown[] }>(
      replica,
      `${MB}/release-group/${albumMbid(album('night-ferry'), 1)}?fmt=json&inc=url-rels`,
    );
    expect(group.relations.length).toBe(2);
  });
});
