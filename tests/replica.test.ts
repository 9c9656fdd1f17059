import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasRecordings, NO_RECORDINGS, RECORDINGS } from './recordings';
import { ask } from './replica/ask';
import { failures } from './replica/failures';
import { catalogue } from './replica/player/catalogue';
import { LONG_HAUL } from './replica/player/long-haul';
import { geniusShapes } from './replica/recorded-genius-shapes';
import { discogsShapes, musicbrainzShapes, wikidataShapes } from './replica/recorded-shapes';
import { albumBy, personOf, sample } from './replica/sample';
import { relationOf } from './replica/sample/relations';
import { type Album, recordingMbid, type SampleCredit, trackSpotifyId } from './replica/sample/sample';
import { search } from './replica/services/genius-search';
import { searchReleases } from './replica/services/musicbrainz-search';
import { urls } from './replica/services/musicbrainz-urls';
import { rowsFor } from './replica/services/wikidata';
import { shapeProblems } from './replica/shape';
import { type Replica, startReplica } from './replica/start-replica';

const album = (key: string): Album => {
  const found = albumBy((each) => each.key === key);
  if (!found) throw new Error(`no album ${key}`);
  return found;
};
const address = (key: string) => `https://open.spotify.com/album/${album(key).spotify}`;
const peopleIn = (key: string, fits: (credit: SampleCredit) => boolean): string[] => [
  ...new Set(
    album(key)
      .credits.filter(fits)
      .map((credit) => credit.who),
  ),
];

describe('the sample', () => {
  it('has ids of 22 characters of base62', () => {
    const ids = [...sample.albums.map((each) => each.spotify), ...sample.playlists.map((each) => each.spotify)];
    expect(ids.filter((id) => !/^[A-Za-z0-9]{22}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names 18 track producers and five executive producers of one album', () => {
    const producing = (credit: SampleCredit) => relationOf(credit.role).type === 'producer' && credit.on !== 'release';
    expect(peopleIn('night-ferry', producing).length).toBe(18);
    expect(peopleIn('night-ferry', (credit) => credit.role === 'executiveProducer')).toEqual(['ada', 'juno', 'mara', 'ines', 'oskar']);
  });

  it('has an album with 112 credited people and one with a single one', () => {
    expect(peopleIn('open-door', () => true).length).toBe(112);
    expect(peopleIn('solo-tape', () => true)).toEqual(['wren']);
  });

  it('shows no account that is not marked as invented', () => {
    const accounts = [...sample.people.values()].flatMap((person) => person.wikidata?.accounts ?? []);
    expect(accounts.filter(({ platform, value }) => platform !== 'website' && !value.endsWith('_demo'))).toEqual([]);
  });
});

describe('the long playlist', () => {
  const list = catalogue.playlists.find(({ id }) => id === LONG_HAUL);
  const rows = (list?.tracks ?? []).flatMap((id) => catalogue.tracks.find((track) => track.id === id) ?? []);

  it('has 500 rows of tracks that are there once, each on an album that is there', () => {
    expect(new Set(list?.tracks).size).toBe(500);
    expect(rows.length).toBe(500);
    expect(rows.filter(({ id, album }) => !/^[A-Za-z0-9]{22}$/.test(id) || !catalogue.albums.some((each) => each.id === album))).toEqual(
      [],
    );
  });

  it('begins with every track of the listed albums, several albums on the first screen', () => {
    const real = sample.albums.filter((each) => !each.unlisted).flatMap((each) => each.tracks.map((_, at) => trackSpotifyId(each, at + 1)));
    expect(rows.slice(0, real.length).map(({ id }) => id)).toEqual(expect.arrayContaining(real));
    expect(new Set(rows.slice(0, 25).map(({ album }) => album)).size).toBeGreaterThanOrEqual(3);
  });

  it('keeps the page small, and what plays as it is', () => {
    expect(JSON.stringify(catalogue).length).toBeLessThan(250_000);
    expect(catalogue.tracks.at(-1)?.title).toBe('Lantern 40');
  });
});

describe('the services of the sample', () => {
  it('know the album by its address, but not the second one', () => {
    const found = urls([address('night-ferry'), address('harbour-lights')], ['release-rels']);
    expect(found).toMatchObject({ 'url-count': 1, urls: [{ resource: address('night-ferry') }] });
    expect(urls([address('harbour-lights')], ['release-rels'])).toBeUndefined();
  });

  it('give handles only of the people that a query asks for', () => {
    const items = (query: string) => new Set(rowsFor(query).map((row) => row['item']?.value));
    expect(items(`VALUES (?via ?id) { (wdt:P434 "${personOf('juno').mbid}") (wdt:P2373 "Juno-park") }`).size).toBe(1);
    expect(items('VALUES (?via ?id) { (wdt:P434 "nobody") }').size).toBe(0);
  });

  it('offer a near miss for a record that nobody entered', () => {
    expect(searchReleases('release:"Harbour Lights" AND artist:"Ada Quill"')).toMatchObject({ count: 1, releases: [{ score: 71 }] });
    expect(search('album', 'Ada Quill Harbour Lights')).toMatchObject({ sections: [{ hits: [] }] });
    expect(search('album', 'Ada Quill Night Ferry')).toMatchObject({ sections: [{ hits: [{ result: { id: 990_100 } }] }] });
  });
});

interface LookedUp {
  'url-count': number;
  urls: { resource: string; relations: { recording: { id: string } }[] }[];
}

describe('the server', () => {
  let replica: Replica;
  const listForm = 'https://musicbrainz.org/ws/2/url?fmt=json&inc=release-rels&resource=a&resource=b';
  beforeAll(async () => {
    replica = await startReplica();
  });
  beforeEach(() => replica.reset());
  afterAll(() => replica.close());

  it('answers, and lets foreign pages read open data but not Genius', async () => {
    const data = await ask(replica, listForm);
    const song = await ask(replica, 'https://genius.com/api/songs/990105?text_format=plain');
    expect([data.status, data.headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect([song.status, song.headers['access-control-allow-origin']]).toEqual([200, undefined]);
  });

  it('looks a hundred tracks up at once and answers with the linked ones alone, which lead to credits', async () => {
    const asked = catalogue.playlists.find(({ id }) => id === LONG_HAUL)?.tracks.slice(0, 100) ?? [];
    const resources = asked.map((id) => `&resource=${encodeURIComponent(`https://open.spotify.com/track/${id}`)}`).join('');
    const { text } = await ask(replica, `https://musicbrainz.org/ws/2/url?fmt=json&inc=recording-rels${resources}`);
    const found: LookedUp = JSON.parse(text);
    // 12 of Night Ferry, 3 of Second Wind, 3 of Solo Tape's 5, 30 of Open Door's 40.
    expect([found['url-count'], found.urls.length]).toEqual([48, 48]);
    const leadsTo = (key: string, track: number) =>
      found.urls.find(({ resource }) => resource.endsWith(trackSpotifyId(album(key), track)))?.relations[0]?.recording.id;
    expect(leadsTo('night-ferry', 3)).toBe(recordingMbid(album('night-ferry'), 3));
    expect([leadsTo('open-door', 21), leadsTo('solo-tape', 2), leadsTo('harbour-lights', 1)]).toEqual([undefined, undefined, undefined]);
    const one = await ask(
      replica,
      `https://musicbrainz.org/ws/2/recording/${leadsTo('night-ferry', 3)}?fmt=json&inc=artist-rels+work-rels`,
    );
    expect(one.text).toContain('Gio Tarrantel');
  });

  it('marks and logs what nobody foresaw', async () => {
    const answer = await ask(replica, 'https://genius.com/api/charts');
    expect([answer.status, answer.headers['x-not-recorded']]).toEqual([501, '1']);
    expect(replica.requests).toMatchObject([{ host: 'genius.com', status: 501, notRecorded: true }]);
  });

  it.each([
    ['busy', 503, 'rate limit'],
    ['blocked', 403, '<!DOCTYPE html>'],
    ['portal', 200, '<!DOCTYPE html>'],
    ['truncated', 200, '{"url-count"'],
  ] as const)('fails as asked (%s) until it is reset', async (kind, status, words) => {
    replica.fail('musicbrainz.org/ws/2/url', failures[kind]);
    const answer = await ask(replica, listForm);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
    replica.reset();
    expect(JSON.parse((await ask(replica, listForm)).text)).toMatchObject({ 'url-count': 0 });
  });

  it('can keep silent, and still closes at once', async () => {
    const silent = await startReplica();
    silent.fail('musicbrainz.org', failures.silent);
    const asking = ask(silent, listForm).catch((error: Error) => error);
    await expect.poll(() => silent.requests.length).toBe(1);
    await silent.close();
    expect(await asking).toBeInstanceOf(Error);
  });

  it.skipIf(!hasRecordings)('answers from recordings when it is told to', async () => {
    const page = 'https://open.spotify.com/album/0MadeUpAlbumExample001';
    const recorded = await startReplica({ recordings: RECORDINGS, page });
    const found = await ask(recorded, `https://musicbrainz.org/ws/2/url?fmt=json&inc=release-rels&resource=${page}&resource=${page}`);
    expect(JSON.parse(found.text)).toMatchObject({ 'url-count': 1 });
    expect((await ask(recorded, page)).text).toContain('Paper Lanterns');
    await recorded.close();
  });
});

if (!hasRecordings) console.log(NO_RECORDINGS);

describe.skipIf(!hasRecordings)(`the shapes as recorded${hasRecordings ? '' : `: ${NO_RECORDINGS}`}`, () => {
  it.each([...musicbrainzShapes, ...discogsShapes, ...geniusShapes, ...wikidataShapes])('$what', ({ bodies, recordings, except }) => {
    expect(shapeProblems(bodies(), recordings(), except)).toEqual([]);
  });
});
