import { sample } from '../sample';
import { type Album, albumMbid, trackSpotifyId } from '../sample/sample';
import { artistBody, type Body } from './musicbrainz-entities';
import { known, recordingBody, relation, thinRelease, urlBody } from './musicbrainz-shapes';

/**
 * A track's address leads to its recording for every track of Night Ferry and Second Wind, for Open Door but 21 to 30, for
 * Solo Tape but 2 and 4. Harbour Lights and the invented tracks of the player's long playlist are linked to nothing.
 */
const isLinked = (album: Album, track: number): boolean => !album.unlinkedTracks?.includes(track);

/** What an address is linked with; kinds that `inc` does not ask for are left out. */
function linked(resource: string, inc: string[]): Body[] {
  const [kind, id] = /^https:\/\/open\.spotify\.com\/(album|track|artist)\/(\w{22})$/.exec(resource)?.slice(1) ?? [];
  if (kind === 'artist' && inc.includes('artist-rels')) return linkedArtist(id);
  for (const album of known()) {
    if (kind === 'album' && id === album.spotify && inc.includes('release-rels'))
      return [relation('free streaming', '08445ccf-7b99-4438-9f9a-fb9ac18099ee', 'release', thinRelease(album, albumMbid(album, 0)))];
    const index = kind === 'track' ? album.tracks.findIndex((_, at) => trackSpotifyId(album, at + 1) === id) : -1;
    if (index >= 0 && isLinked(album, index + 1) && inc.includes('recording-rels')) return [linkedRecording(album, index + 1)];
  }
  return [];
}

function linkedArtist(id: string | undefined): Body[] {
  const person = [...sample.people.values()].find((each) => each.spotify === id);
  return person ? [relation('free streaming', '769085a1-c2f7-4c24-a532-2375a77693bd', 'artist', artistBody(person))] : [];
}

function linkedRecording(album: Album, track: number): Body {
  const { relations: _, ...thin } = recordingBody(album, track);
  return relation('free streaming', '7e41ef12-a124-4324-afdb-fdbae687a89c', 'recording', thin);
}

/** Several resources: the list form without the unknown ones. One: the bare object, or `undefined` (404). */
export function urls(resources: string[], inc: string[]): Body | undefined {
  const found = [...new Set(resources)]
    .map((resource) => ({ ...urlBody(resource), relations: linked(resource, inc) }))
    .filter((each) => each.relations.length > 0);
  return resources.length > 1 ? { 'url-count': found.length, 'url-offset': 0, urls: found } : found[0];
}
