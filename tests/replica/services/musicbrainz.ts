import { type Answer, type Asked, json } from '../answer';
import { albumBy, personOf, sample } from '../sample';
import { type Album, albumMbid, madeUpMbid, type Person, recordingMbid, type SampleCredit } from '../sample/sample';
import { artistBody, artistCredit, type Body } from './musicbrainz-entities';
import { searchRecordings, searchReleases } from './musicbrainz-search';
import { groupRelations, known, recordingBody, relation, releaseFrame, releaseRelations, urlBody } from './musicbrainz-shapes';
import { tiesOf } from './musicbrainz-ties';
import { urls } from './musicbrainz-urls';

const notFound = (): Answer => json({ error: 'Not Found', help: 'For usage, please see: https://musicbrainz.org/development/mmd' }, 404);
const orNotFound = (body: Body | undefined): Answer => (body ? json(body) : notFound());

const releaseGroup = (album: Album): Body => ({
  id: albumMbid(album, 1),
  title: album.title,
  'primary-type': 'Album',
  'secondary-types': [],
  'first-release-date': album.date,
  disambiguation: '',
  'artist-credit': artistCredit([album.artist]),
  relations: groupRelations(album),
});

const trackBody = (album: Album, track: number): Body => {
  const recording = recordingBody(album, track);
  return {
    id: albumMbid(album, 200 + track),
    position: track,
    number: String(track),
    title: recording['title'],
    length: recording['length'],
    'artist-credit': recording['artist-credit'],
    recording,
  };
};

const medium = (album: Album): Body => ({
  id: albumMbid(album, 2),
  position: 1,
  format: 'Digital Media',
  title: '',
  'track-count': album.tracks.length,
  'track-offset': 0,
  tracks: album.tracks.map((_, index) => trackBody(album, index + 1)),
});

const spotifyLink = (album: Album): Body =>
  relation('free streaming', '08445ccf-7b99-4438-9f9a-fb9ac18099ee', 'url', urlBody(`https://open.spotify.com/album/${album.spotify}`), {
    direction: 'forward',
  });

const discogsLink = (album: Album): Body[] =>
  album.discogs === undefined
    ? []
    : [
        relation('discogs', '4a78823c-1c53-4176-a5f3-58026c76f2bc', 'url', urlBody(`https://www.discogs.com/release/${album.discogs}`), {
          direction: 'forward',
        }),
      ];

export function release(mbid: string): Body | undefined {
  const album = known().find((each) => albumMbid(each, 0) === mbid);
  if (!album) return undefined;
  return {
    ...releaseFrame(album, mbid),
    'release-group': releaseGroup(album),
    media: [medium(album)],
    relations: [...releaseRelations(album.credits), ...discogsLink(album), ...(album.unlisted ? [] : [spotifyLink(album)])],
  };
}

const edition = (album: Album, id: string, credits: SampleCredit[]): Body => ({
  ...releaseFrame(album, id),
  relations: releaseRelations(credits),
});
const siblings = (album: Album): Body[] =>
  (album.siblings ?? []).map(({ credits, ...about }, index) => ({ ...edition(album, albumMbid(album, 10 + index), credits), ...about }));

/** The browse answer: every edition of a release group, with what is said about the release as a whole. */
export function editions(group: string): Body {
  const releases = known()
    .filter((album) => albumMbid(album, 1) === group)
    .flatMap((album) => [edition(album, albumMbid(album, 0), album.credits), ...siblings(album)]);
  return { 'release-count': releases.length, 'release-offset': 0, releases };
}

export function recording(mbid: string): Body | undefined {
  for (const album of known()) {
    const index = album.tracks.findIndex((_, at) => recordingMbid(album, at + 1) === mbid);
    if (index >= 0) return recordingBody(album, index + 1);
  }
  return undefined;
}

/** The browse answer: recordings of a release, a page at a time. */
export function recordingsOf(mbid: string, limit: number, offset: number): Body | undefined {
  const album = known().find((each) => albumMbid(each, 0) === mbid);
  const all = album?.tracks.map((_, index) => recordingBody(album, index + 1));
  return all && { 'recording-count': all.length, 'recording-offset': offset, recordings: all.slice(offset, offset + limit) };
}

const AREA = { id: madeUpMbid(890_010), name: '[Nowhere]', 'sort-name': '[Nowhere]', disambiguation: '', type: null, 'type-id': null };

const LINK_TYPES = {
  'social network': '99429741-f3f6-484b-84f8-23af51991770',
  soundcloud: '89e4a949-0976-440d-bda1-5f772c1e5710',
  'official homepage': 'fe33d22f-c3b0-4d68-bd53-a856badf2b15',
  wikidata: '689870a4-a1e4-4912-b17f-7b2664215698',
  lyrics: 'e4d73442-3762-45a8-905c-401da65544ed',
};

const linkOf = (link: NonNullable<Person['links']>[number]): Body =>
  relation(link.type, LINK_TYPES[link.type], 'url', urlBody(link.url), { direction: 'forward', ended: link.ended ?? false });

/** An artist with its relations of the kinds that `inc` asks for. */
export function artist(mbid: string, inc: string[] = ['url-rels']): Body | undefined {
  const person = [...sample.people.values()].find((each) => !each.entity && each.mbid === mbid);
  if (!person) return undefined;
  return {
    ...artistBody(person),
    country: 'XW',
    'life-span': { begin: '1990', end: null, ended: false },
    area: { ...AREA, 'iso-3166-1-codes': ['XW'] },
    'begin-area': AREA,
    'end-area': null,
    gender: null,
    'gender-id': null,
    ipis: [],
    isnis: [],
    relations: [
      ...(inc.includes('url-rels') ? (person.links ?? []).map(linkOf) : []),
      ...(inc.includes('label-rels') ? tiesOf(person.key) : []),
    ],
  };
}

export function musicbrainz({ url }: Asked): Answer | undefined {
  const [entity, mbid] = /^\/ws\/2\/([a-z-]+)(?:\/([0-9a-f-]{36}))?$/.exec(url.pathname)?.slice(1) ?? [];
  const inc = (url.searchParams.get('inc') ?? '').split(/[+ ]/);
  const query = url.searchParams.get('query');
  const group = url.searchParams.get('release-group');
  if (entity === 'url' && !query) return orNotFound(urls(url.searchParams.getAll('resource'), inc));
  if (entity === 'release' && mbid) return orNotFound(release(mbid));
  if (entity === 'recording' && mbid) return orNotFound(recording(mbid));
  if (entity === 'artist' && mbid) return orNotFound(artist(mbid, inc));
  if (entity === 'release' && group) return json(editions(group));
  const [of, limit, offset] = ['release', 'limit', 'offset'].map((name) => url.searchParams.get(name));
  if (entity === 'recording' && of) return orNotFound(recordingsOf(of, Number(limit ?? 25), Number(offset ?? 0)));
  if (entity === 'release' && query) return json(searchReleases(query));
  if (entity === 'recording' && query) return json(searchRecordings(query));
  return undefined;
}

/** MusicBrainz id of an album's release and of its artist, for tests. */
export const releaseMbidOf = (key: string): string | undefined => {
  const album = albumBy((each) => each.key === key);
  return album?.musicbrainz === undefined ? undefined : albumMbid(album, 0);
};
export const artistMbidOf = (key: string): string => personOf(key).mbid;
