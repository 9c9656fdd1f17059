import { type Album, albumMbid, type SampleCredit } from '../sample/sample';
import type { Body } from './musicbrainz-entities';
import { thinGroup } from './musicbrainz-groups';
import { albumCredit, groupRelations, known, recordingBody, relation, releaseFrame, releaseRelations, urlBody } from './musicbrainz-shapes';

/** One release of a group. `at` 0 = the album as the sample has it, then its siblings. */
export interface Edition {
  id: string;
  album: Album;
  at: number;
  about: { date: string; disambiguation?: string; country?: string };
  credits: SampleCredit[];
}

export const editionsOf = (album: Album): Edition[] => [
  { id: albumMbid(album, 0), album, at: 0, about: { date: album.date }, credits: album.credits },
  ...(album.siblings ?? []).map(({ credits, ...about }, index) => ({
    id: albumMbid(album, 10 + index),
    album,
    at: index + 1,
    about,
    credits,
  })),
];

const trackIdOf = ({ album, at }: Edition, track: number): string => albumMbid(album, at === 0 ? 200 + track : 300 + at * 100 + track);

const trackBody = (edition: Edition, track: number, recording: Body): Body => ({
  id: trackIdOf(edition, track),
  position: track,
  number: String(track),
  title: recording['title'],
  length: recording['length'],
  ...(recording['artist-credit'] ? { 'artist-credit': recording['artist-credit'] } : {}),
  recording,
});

export const mediumFrame = ({ album, at }: Edition): Body => ({
  id: albumMbid(album, at === 0 ? 2 : 20 + at),
  position: 1,
  format: 'Digital Media',
  title: '',
  'track-count': album.tracks.length,
  'track-offset': 0,
});

export const mediumWith = (edition: Edition, recordingOf: (album: Album, track: number) => Body): Body => ({
  ...mediumFrame(edition),
  tracks: edition.album.tracks.map((_, index) => trackBody(edition, index + 1, recordingOf(edition.album, index + 1))),
});

const linkTo = (type: string, typeId: string, address: string): Body =>
  relation(type, typeId, 'url', urlBody(address), { direction: 'forward' });

function linksOf({ album, at }: Edition): Body[] {
  if (at > 0) return [];
  const discogs = `https://www.discogs.com/release/${album.discogs}`;
  const spotify = `https://open.spotify.com/album/${album.spotify}`;
  return [
    ...(album.discogs === undefined ? [] : [linkTo('discogs', '4a78823c-1c53-4176-a5f3-58026c76f2bc', discogs)]),
    ...(album.unlisted ? [] : [linkTo('free streaming', '08445ccf-7b99-4438-9f9a-fb9ac18099ee', spotify)]),
  ];
}

/** What is said about a release as a whole. */
export const relationsOf = (edition: Edition): Body[] => [...releaseRelations(edition.credits), ...linksOf(edition)];

/** A release with everything that can be asked about it. */
export function release(mbid: string): Body | undefined {
  const edition = known()
    .flatMap(editionsOf)
    .find(({ id }) => id === mbid);
  if (!edition) return undefined;
  const { album, about } = edition;
  return {
    ...releaseFrame(album, mbid),
    ...about,
    'release-group': { ...thinGroup(album), 'artist-credit': albumCredit(album), relations: groupRelations(album) },
    media: [mediumWith(edition, recordingBody)],
    relations: relationsOf(edition),
  };
}
