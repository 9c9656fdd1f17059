import { type Album, albumMbid } from '../sample/sample';
import { artistBy, type Body } from './musicbrainz-entities';
import { thinGroup } from './musicbrainz-groups';
import type { Page } from './musicbrainz-hits';
import { type Edition, editionsOf, mediumFrame, mediumWith, relationsOf } from './musicbrainz-releases';
import {
  albumCredit,
  groupRelations,
  known,
  recordingBody,
  recordingCredit,
  recordingRelations,
  relationsWithin,
  releaseFrame,
} from './musicbrainz-shapes';

const listedRecording =
  (inc: string[]) =>
  (album: Album, track: number): Body => {
    const { relations: _, isrcs, 'artist-credit': __, ...plain } = recordingBody(album, track);
    return {
      ...plain,
      ...(inc.includes('isrcs') ? { isrcs } : {}),
      ...(inc.includes('artist-credits') ? { 'artist-credit': recordingCredit(album, track) } : {}),
      ...(inc.includes('recording-level-rels') ? { relations: recordingRelations(album, track, inc) } : {}),
    };
  };

const listedGroup = (album: Album, inc: string[]): Body => ({
  ...thinGroup(album),
  ...(inc.includes('artist-credits') ? { 'artist-credit': albumCredit(album) } : {}),
  ...(inc.includes('release-group-level-rels') ? { relations: relationsWithin(groupRelations(album), inc) } : {}),
});

/** A release in a list: no more than `inc` asks for. */
function listed(edition: Edition, inc: string[]): Body {
  const { 'artist-credit': credit, 'label-info': labels, ...plain } = releaseFrame(edition.album, edition.id);
  const tracks = inc.includes('recordings') ? [mediumWith(edition, listedRecording(inc))] : [mediumFrame(edition)];
  return {
    ...plain,
    ...edition.about,
    ...(inc.includes('artist-credits') ? { 'artist-credit': credit } : {}),
    ...(inc.includes('labels') ? { 'label-info': labels } : {}),
    ...(inc.includes('release-groups') ? { 'release-group': listedGroup(edition.album, inc) } : {}),
    ...(inc.includes('recordings') || inc.includes('media') ? { media: tracks } : {}),
    ...(inc.some((part) => part.endsWith('-rels')) ? { relations: relationsWithin(relationsOf(edition), inc) } : {}),
  };
}

/** A page with recordings ends before the release that would bring more tracks than these. musicbrainz-server, `limit_releases_by_tracks` */
const MOST_TRACKS = 500;

function withinTracks(page: Edition[]): Edition[] {
  let tracks = 0;
  const end = page.findIndex(({ album }, index) => {
    tracks += album.tracks.length;
    return tracks > MOST_TRACKS && index > 0;
  });
  return end < 0 ? page : page.slice(0, end);
}

function list(all: Edition[], inc: string[], { limit, offset }: Page): Body {
  const page = [...all].sort((a, b) => a.about.date.localeCompare(b.about.date)).slice(offset, offset + limit);
  const releases = (inc.includes('recordings') ? withinTracks(page) : page).map((each) => listed(each, inc));
  return { 'release-count': all.length, 'release-offset': offset, releases };
}

const WHOLE: Page = { limit: 25, offset: 0 };

/** The browse answer: every edition of a release group, the oldest first. */
export const editions = (group: string, inc: string[], page = WHOLE): Body =>
  list(
    known()
      .filter((album) => albumMbid(album, 1) === group)
      .flatMap(editionsOf),
    inc,
    page,
  );

const isBy = (key: string) => (album: Album) => [album.artist, ...(album.features ?? [])].includes(key);

/** The browse answer: releases that name the artist as one of theirs, the oldest first. `undefined` = no such artist. */
export function releasesBy(artist: string, inc: string[], page = WHOLE): Body | undefined {
  const person = artistBy(({ mbid }) => mbid === artist);
  return person && list(known().filter(isBy(person.key)).flatMap(editionsOf), inc, page);
}
