import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DiscographyView } from '../lib/model/discography';
import type { Subject } from '../lib/model/subject';
import type { Network } from '../lib/net/network';
import { createDiscography } from '../lib/resolve/discography/discography';
import { createResolution, type Resolution } from '../lib/resolve/resolve';
import { catalogueSources, creditSources, personSources } from '../lib/sources';
import { nightFerryUrl } from '../scripts/sample-url';
import { failures } from './replica/failures';
import { networkOn, readSubject } from './replica/resolve-on';
import { albumBy, personOf } from './replica/sample';
import { trackSpotifyId } from './replica/sample/sample';
import { albumPath, songPath } from './replica/services/genius-shapes';
import { type Replica, startReplica } from './replica/start-replica';

const HOSTS = {
  MusicBrainz: ['musicbrainz.org'],
  Genius: ['genius.com'],
  Wikidata: ['query.wikidata.org', 'www.wikidata.org'],
  Discogs: ['api.discogs.com'],
};
type Service = keyof typeof HOSTS;
/** At most so many requests; a service that is left out must not be asked at all. */
type Budget = Partial<Record<Service, number>>;

const albumOf = (key: string) => {
  const album = albumBy((each) => each.key === key);
  if (!album) throw new Error(`no album ${key}`);
  return album;
};
const spotifyAlbum = (key: string) => `https://open.spotify.com/album/${albumOf(key).spotify}`;
const spotifyTrack = `https://open.spotify.com/track/${trackSpotifyId(albumOf('night-ferry'), 2)}`;
const geniusSong = `https://genius.com${songPath(albumOf('night-ferry'), 2)}`;
const geniusAlbum = `https://genius.com${albumPath(albumOf('night-ferry'))}`;

describe('the request budget', () => {
  let replica: Replica;
  let network: Network;
  const printed: string[] = [];
  beforeAll(async () => {
    replica = await startReplica();
  });
  beforeEach(() => {
    replica.reset();
    network = networkOn(replica);
  });
  afterAll(async () => {
    await replica.close();
    console.log(['request budgets: asked / allowed', ...printed].join('\n'));
  });

  const resolve = (subject: Subject, claims: Parameters<typeof createResolution>[1]): Resolution =>
    createResolution(subject, claims, { creditSources, personSources, network, now: () => Date.now(), onChange: () => {} });

  async function discographyOf(key: string, view: DiscographyView) {
    const { mbid, name } = personOf(key);
    const about = { key: `mb:${mbid}`, name, ids: { mb: [mbid] } };
    const discography = createDiscography({ about, view }, { catalogueSources, personSources, network, onChange: () => {} });
    await discography.start();
    return discography;
  }

  async function opened(url: string): Promise<Resolution> {
    const { subject, claims } = await readSubject(replica, url);
    return resolve(subject, claims);
  }

  /** Compares what the replica was asked since the last count, and forgets it. */
  function count(row: string, budget: Budget): void {
    const asked = (service: Service) => replica.requests.filter(({ host }) => HOSTS[service].includes(host)).length;
    const services = Object.keys(HOSTS) as Service[];
    const counts = services.map((service) => ({ service, asked: asked(service), allowed: budget[service] ?? 0 }));
    printed.push(`${row.padEnd(44)} ${counts.map((each) => `${each.service} ${each.asked}/${each.allowed}`).join('  ')}`);
    const urls = replica.requests.map(({ method, url }) => `${method} ${url}`);
    expect(replica.requests.filter((each) => each.notRecorded)).toEqual([]);
    replica.requests.length = 0;
    expect(
      counts.filter((each) => each.asked > each.allowed),
      urls.join('\n'),
    ).toEqual([]);
  }

  it('of a linked album holds in every round', async () => {
    const resolution = await opened(nightFerryUrl);
    await resolution.start('first');
    count('first, linked in MusicBrainz', { MusicBrainz: 2, Wikidata: 1 });
    await resolution.askSecond();
    count('second opinion', { Genius: 2, Wikidata: 1, Discogs: 1 });
    await resolution.unfoldTracks(new AbortController().signal);
    // One request a song, and one for the list that knows their numbers.
    count('on-tracks', { Genius: resolution.answer().tracks.length + 1 });
    const person = resolution.answer().contributors.find(({ ids }) => ids.mb && ids.genius);
    await resolution.openPerson(person?.id ?? '');
    count('on-person', { MusicBrainz: 1, Genius: 1 });
  });

  it('of an album whose edition names nobody for the record as a whole allows its siblings', async () => {
    const resolution = await opened(spotifyAlbum('solo-tape'));
    await resolution.start('first');
    count('first, linked, sibling editions', { MusicBrainz: 3, Wikidata: 1 });
  });

  it('of an album that nobody has linked holds', async () => {
    const resolution = await opened(spotifyAlbum('harbour-lights'));
    await resolution.start('first');
    count('first, not linked', { MusicBrainz: 3, Genius: 2, Wikidata: 1 });
  });

  it('of a linked track page holds', async () => {
    const resolution = await opened(spotifyTrack);
    await resolution.start('first');
    count('linked track page', { MusicBrainz: 2, Wikidata: 1 });
  });

  it('of a Genius song page leaves Genius alone', async () => {
    const resolution = await opened(geniusSong);
    await resolution.start('both');
    count('Genius song page', { MusicBrainz: 3, Wikidata: 2, Discogs: 1 });
  });

  it('of a Genius album page holds', async () => {
    const resolution = await opened(geniusAlbum);
    await resolution.start('both');
    count('Genius album page', { MusicBrainz: 3, Genius: 2, Wikidata: 2, Discogs: 1 });
  });

  it('of the second album of an artist, which the first page offered, is one request to MusicBrainz', async () => {
    const { subject, claims } = await readSubject(replica, nightFerryUrl);
    const second = albumOf('second-wind');
    const offering = subject.facts ? { ...subject, facts: { ...subject.facts, otherAlbums: [spotifyAlbum(second.key)] } } : subject;
    await resolve(offering, claims).start('first');
    count('first album, which offers another', { MusicBrainz: 2, Wikidata: 1 });
    const next = await opened(spotifyAlbum(second.key));
    await next.start('first');
    expect(next.answer().credits.length).toBeGreaterThan(0);
    count('second album of the same artist', { MusicBrainz: 1, Wikidata: 1 });
  });

  it("of an artist's page is a browse or two, and one request for who everybody is", async () => {
    const artist = await discographyOf('marlow', 'artist');
    expect(artist.discography().credits.length).toBeGreaterThan(0);
    count('artist', { MusicBrainz: 2, Wikidata: 1 });
  });

  it("of an artist's page that can only be read record by record is the list and two records, until one asks for all", async () => {
    replica.fail('musicbrainz.org', failures.withoutRelations);
    const artist = await discographyOf('marlow', 'artist');
    count('artist, record by record', { MusicBrainz: 4, Wikidata: 1 });
    await artist.more();
    const { records, progress, hasMore } = artist.discography();
    expect([progress[0]?.read, hasMore]).toEqual([records.length, false]);
    count('artist, record by record, all', { MusicBrainz: records.length - 2, Wikidata: 1 });
  });

  it("of a person's page is their accounts, their credits and where a hundred songs are", async () => {
    const person = await discographyOf('juno', 'person');
    expect(person.discography().songs.length).toBeGreaterThan(0);
    count('person', { MusicBrainz: 2, Wikidata: 1, Genius: 1 });
    await person.more();
    count('person, more', { MusicBrainz: 1 });
  });

  it('of a second visit is nothing', async () => {
    for (const row of ['first visit', 'revisit']) {
      const resolution = await opened(nightFerryUrl);
      await resolution.start('both');
      count(row, row === 'revisit' ? {} : { MusicBrainz: 2, Genius: 2, Wikidata: 2, Discogs: 1 });
    }
  });
});
