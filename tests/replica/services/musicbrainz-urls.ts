import { sample } from '../sample';
import { type Address, addresses } from '../sample/addresses';
import { type Album, albumMbid, type Person, trackSpotifyId } from '../sample/sample';
import { artistBody, type Body } from './musicbrainz-entities';
import { thinGroup } from './musicbrainz-groups';
import { ADDRESS_TYPES, ARTIST_TYPES } from './musicbrainz-link-types';
import { known, recordingCredit, relation, relationsWithin, thinRecording, thinRelease, thinWork, urlBody } from './musicbrainz-shapes';

/**
 * A track's address leads to its recording for every track of Night Ferry and Second Wind, for Open Door but 21 to 30, for
 * Solo Tape but 2 and 4. Harbour Lights and the invented tracks of the player's long playlist are linked to nothing.
 */
const isLinked = (album: Album, track: number): boolean => !album.unlinkedTracks?.includes(track);

const targetOf = (album: Album, of: Address['of'], track: number): Body => {
  if (of === 'release') return thinRelease(album, albumMbid(album, 0));
  if (of === 'release_group') return thinGroup(album);
  if (of === 'work') return thinWork(album, track);
  return { ...thinRecording(album, track), 'artist-credit': recordingCredit(album, track) };
};

const linked = (album: Album, of: Address['of'], type: Address['type'], track = 1): Body =>
  relation(type, ADDRESS_TYPES[of][type] ?? '', of, targetOf(album, of, track));

const toArtist = (person: Person, type: keyof typeof ARTIST_TYPES, ended = false): Body =>
  relation(type, ARTIST_TYPES[type], 'artist', artistBody(person), { ended });

const atSpotify = (resource: string): Body[] => {
  const [kind, id] = /^https:\/\/open\.spotify\.com\/(album|track|artist)\/(\w{22})$/.exec(resource)?.slice(1) ?? [];
  if (!id) return [];
  if (kind === 'artist')
    return [...sample.people.values()].filter(({ spotify }) => spotify === id).map((each) => toArtist(each, 'free streaming'));
  return known().flatMap((album) => {
    if (kind === 'album') return album.spotify === id ? [linked(album, 'release', 'free streaming')] : [];
    const track = album.tracks.findIndex((_, at) => trackSpotifyId(album, at + 1) === id) + 1;
    return track > 0 && isLinked(album, track) ? [linked(album, 'recording', 'free streaming', track)] : [];
  });
};

/** The links of people, Spotify's left out: those follow from the sample's ids. */
const ofPeople = (resource: string): Body[] =>
  [...sample.people.values()]
    .filter(({ entity }) => !entity)
    .flatMap((person) =>
      (person.links ?? []).filter(({ url }) => url === resource).map(({ type, ended }) => toArtist(person, type, ended)),
    );

const ofRecords = (resource: string): Body[] =>
  addresses
    .filter((each) => each.resource === resource)
    .flatMap(({ album, of, type, track }) =>
      known()
        .filter(({ key }) => key === album)
        .map((each) => linked(each, of, type, track)),
    );

const relationsOf = (resource: string): Body[] => {
  const spotify = atSpotify(resource);
  return spotify.length > 0 ? spotify : [...ofRecords(resource), ...ofPeople(resource)];
};

/**
 * What addresses are linked with, of the kinds that `inc` asks for. Several resources: the list form without the unknown ones.
 * One: the bare object, or `undefined` (404).
 */
export function urls(resources: string[], inc: string[]): Body | undefined {
  const found = [...new Set(resources)]
    .map((resource) => ({ ...urlBody(resource), relations: relationsWithin(relationsOf(resource), inc) }))
    .filter((each) => each.relations.length > 0);
  return resources.length > 1 ? { 'url-count': found.length, 'url-offset': 0, urls: found } : found[0];
}
