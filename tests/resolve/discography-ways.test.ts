import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Discography, discographySchema } from '../../lib/model/discography';
import { createDiscography, type DiscographyResolution } from '../../lib/resolve/discography/discography';
import { catalogueSources, personSources } from '../../lib/sources';
import { type Failure, failures } from '../replica/failures';
import { networkOn } from '../replica/resolve-on';
import { personOf } from '../replica/sample';
import { type Replica, startReplica } from '../replica/start-replica';

let replica: Replica;
beforeAll(async () => {
  replica = await startReplica();
});
beforeEach(() => replica.reset());
afterAll(() => replica.close());

function open(key: string, view: Discography['view']): DiscographyResolution {
  const { mbid, name } = personOf(key);
  const about = { key: `mb:${mbid}`, name, ids: { mb: [mbid] } };
  return createDiscography({ about, view }, { catalogueSources, personSources, network: networkOn(replica), onChange: () => {} });
}

async function wholeOf(key: string, view: Discography['view'], failure?: Failure): Promise<Discography> {
  if (failure) replica.fail('musicbrainz.org', failure);
  const resolution = open(key, view);
  await resolution.start();
  while (resolution.discography().hasMore) await resolution.more();
  return discographySchema.parse(resolution.discography());
}

const saidIn = ({ credits }: Discography) => credits.map(({ contributor, role, scope, record }) => [contributor, role, record ?? scope]);

describe.each(['withoutRelations', 'refuseRelations'] as const)('where a list of releases is answered %s', (kind) => {
  it('record by record says the same', async () => {
    const [first, other] = [await wholeOf('marlow', 'artist'), await wholeOf('marlow', 'artist', failures[kind])];
    expect(other.progress).toEqual([{ source: 'musicbrainz', unit: 'records', read: first.records.length, total: first.records.length }]);
    expect(other.records.map(({ key }) => key)).toEqual(first.records.map(({ key }) => key));
    expect(other.songs.map(({ id, records }) => [id, records])).toEqual(first.songs.map(({ id, records }) => [id, records]));
    expect(saidIn(other)).toEqual(saidIn(first));
  });
});

describe('both sides of one credit', () => {
  it('agree: what an artist’s page says of a producer, the producer’s page says too', async () => {
    const juno = `mb:${personOf('juno').mbid}`;
    const [artist, person] = [await wholeOf('marlow', 'artist'), await wholeOf('juno', 'person')];
    const songsOf = ({ credits }: Discography) =>
      credits.filter(({ contributor, role }) => contributor === juno && role === 'producer').flatMap(({ scope }) => scope);
    expect(songsOf(artist).length).toBeGreaterThan(0);
    expect(songsOf(artist).filter((song) => !songsOf(person).includes(song))).toEqual([]);
    const homes = new Map(person.songs.map(({ id, records }) => [id, records[0]]));
    for (const { id, records } of artist.songs.filter((song) => songsOf(artist).includes(song.id))) expect(homes.get(id)).toBe(records[0]);
  });

  it('keep two people of one name apart', async () => {
    const [manchester, lisbon] = [await wholeOf('samManchester', 'person'), await wholeOf('samLisbon', 'person')];
    const songs = new Set(manchester.songs.map(({ id }) => id));
    expect(lisbon.songs.filter(({ id }) => songs.has(id))).toEqual([]);
    expect([manchester.about.id === lisbon.about.id, lisbon.handles]).toEqual([false, []]);
    expect(manchester.handles.length).toBeGreaterThan(0);
  });
});
