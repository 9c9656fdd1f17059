import { recorded } from './recorded-bodies';
import type { ShapeCase } from './recorded-shapes';
import { albumBy, personOf } from './sample';
import { addresses } from './sample/addresses';
import { albumMbid, recordingMbid } from './sample/sample';
import { searchArtists } from './services/musicbrainz-artist-search';
import { artist } from './services/musicbrainz-artists';
import { releasesBy } from './services/musicbrainz-browse';
import { releaseGroup } from './services/musicbrainz-groups';
import { searchRecordings, searchReleases } from './services/musicbrainz-search';
import { urls } from './services/musicbrainz-urls';

const lowWater = () => albumBy(({ key }) => key === 'low-water');
const rid = (...tracks: number[]): string => {
  const album = lowWater();
  return `rid:(${tracks.flatMap((track) => (album ? recordingMbid(album, track) : [])).join(' OR ')})`;
};

// Of what an artist took part in, only "is person" was recorded; recordings and releases stand in relations elsewhere.
const OF_RELATIONS = ['work', 'release_group', 'recording', 'release', 'attributes[]'].map((part) => `.relations[].${part}`);

const artists = () =>
  recorded(
    'musicbrainz/artist-bob-dylan/body.json',
    'musicbrainz/artist-tiktok-2025/body.json',
    'musicbrainz/artist-two-instagrams/body.json',
  );

export const catalogueShapes: ShapeCase[] = [
  {
    what: 'MusicBrainz releases of an artist',
    bodies: () => [releasesBy(personOf('marlow').mbid, [])],
    recordings: () => recorded('musicbrainz/browse-releases/body.json'),
  },
  {
    what: 'MusicBrainz artists with aliases and other names',
    bodies: () => ['velvet', 'casimir', 'marlow'].map((key) => artist(personOf(key).mbid, ['url-rels', 'aliases', 'artist-rels'])),
    recordings: artists,
  },
  {
    what: 'MusicBrainz artists with what they took part in',
    bodies: () => [
      artist(personOf('juno').mbid, ['aliases', 'artist-rels', 'recording-rels', 'release-rels', 'release-group-rels', 'work-rels']),
    ],
    recordings: artists,
    except: OF_RELATIONS,
  },
  {
    what: 'MusicBrainz searches for artists',
    bodies: () => [searchArtists('sam reyes'), searchArtists('velvet'), searchArtists('marlow')],
    recordings: () => recorded('musicbrainz/search-artist/body.json'),
  },
  {
    what: 'MusicBrainz searches for releases as one types',
    bodies: () => [searchReleases('low wat*'), searchReleases('slow water')],
    recordings: () => recorded('musicbrainz/search-release/body.json', 'musicbrainz/search-release-2/body.json'),
    // Each is by one artist; several are joined as in searches for recordings.
    except: ['.releases[].artist-credit[].joinphrase'],
  },
  {
    what: 'MusicBrainz searches for recordings by id',
    bodies: () => [searchRecordings(rid(1, 3, 7))],
    recordings: () => recorded('musicbrainz/search-recording/body.json'),
  },
  {
    what: 'MusicBrainz release groups',
    bodies: () => {
      const album = albumBy(({ key }) => key === 'night-ferry');
      return album ? [releaseGroup(albumMbid(album, 1), ['url-rels'])] : [];
    },
    recordings: () => recorded('musicbrainz/release-group-links/body.json'),
  },
  {
    what: 'MusicBrainz addresses of every service',
    bodies: () => [
      urls(
        [...addresses.map(({ resource }) => resource), ...(personOf('marlow').links ?? []).map(({ url }) => url)],
        ['release-rels', 'recording-rels', 'artist-rels'],
      ),
    ],
    recordings: () => recorded('spotify/fictional-handles/url-lookup*.json', 'musicbrainz/url-list/body.json'),
  },
];
