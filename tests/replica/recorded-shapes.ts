import { type Json, recorded } from './recorded-bodies';
import { personOf, sample } from './sample';
import { type Album, albumMbid, recordingMbid } from './sample/sample';
import { release as discogsRelease } from './services/discogs';
import * as musicbrainz from './services/musicbrainz';
import { artist } from './services/musicbrainz-artists';
import { editions } from './services/musicbrainz-browse';
import { release } from './services/musicbrainz-releases';
import { searchRecordings, searchReleases } from './services/musicbrainz-search';
import { urls } from './services/musicbrainz-urls';
import { wikidata } from './services/wikidata';

/** Bodies of the replica and the recordings that their shape is held against. `except`: paths that no recording can speak about, with the reason beside them. */
export interface ShapeCase {
  what: string;
  bodies(): unknown[];
  recordings(): unknown[];
  except?: string[];
}

const whole = ['spotify/fictional-handles/release.json', 'spotify/mbdtf/release.json', 'musicbrainz/release-hyakka-ryoran/release.json'];
/** Recordings as they lie inside recorded releases. */
const inReleases = (): unknown[] =>
  recorded(...whole).flatMap((release) =>
    (release as { media: { tracks: { recording: Json }[] }[] }).media.flatMap((each) => each.tracks.map((track) => track.recording)),
  );
const asEditions = (releases: unknown[]): Json => ({ 'release-count': 1, 'release-offset': 0, releases });

const albums = sample.albums.filter((album) => album.musicbrainz !== undefined);
const trackNumbers = (album: Album): number[] => album.tracks.map((_, index) => index + 1);

// The releases that are recorded with people name no company and no studio, and their release groups no people.
const TARGETS = ['', '.media[].tracks[].recording', '.media[].tracks[].recording.relations[].work'].flatMap((at) =>
  ['label', 'place'].map((target) => `${at}.relations[].${target}`),
);
// None of them is a compilation; that a type is a text is recorded in searches.
const OF_RELEASES = [...TARGETS, '.release-group.relations', '.release-group.secondary-types[]'];
const OF_RECORDINGS = ['.relations[].label', '.relations[].place', '.relations[].work.relations[].label'];

const OF_SIBLINGS = ['artist-credits', 'artist-rels', 'label-rels', 'labels', 'url-rels'];

export const musicbrainzShapes: ShapeCase[] = [
  {
    what: 'MusicBrainz releases',
    bodies: () => albums.map((album) => release(albumMbid(album, 0))),
    recordings: () => recorded(...whole),
    except: OF_RELEASES,
  },
  {
    what: 'MusicBrainz editions of a release group',
    bodies: () => albums.map((album) => editions(albumMbid(album, 1), OF_SIBLINGS)),
    recordings: () => [...recorded('musicbrainz/release-group-siblings/siblings.json'), asEditions(recorded(...whole))],
    except: ['.releases[].relations[].label'],
  },
  {
    what: 'MusicBrainz recordings',
    bodies: () => albums.flatMap((album) => trackNumbers(album).map((track) => musicbrainz.recording(recordingMbid(album, track)))),
    recordings: () => [...recorded('musicbrainz/recording-video/body.json', 'musicbrainz/recording-writers/body.json'), ...inReleases()],
    except: OF_RECORDINGS,
  },
  {
    what: 'MusicBrainz artists with links',
    bodies: () => ['ada', 'juno', 'ines', 'wes', 'bo'].map((key) => artist(personOf(key).mbid)),
    recordings: () =>
      recorded(
        'musicbrainz/artist-bob-dylan/body.json',
        'musicbrainz/artist-tiktok-2025/body.json',
        'musicbrainz/artist-two-instagrams/body.json',
      ),
  },
  {
    what: 'MusicBrainz addresses',
    bodies: () => [
      urls(
        albums.map((album) => `https://open.spotify.com/album/${album.spotify}`),
        ['release-rels'],
      ),
    ],
    recordings: () =>
      recorded(
        'spotify/fictional-handles/url-lookup*.json',
        'musicbrainz/url-list/body.json',
        'musicbrainz/release-hyakka-ryoran/url-lookup.json',
      ),
  },
  {
    what: 'MusicBrainz searches for releases',
    bodies: () => [searchReleases('release:"Night Ferry"'), searchReleases('release:"Harbour Lights"')],
    recordings: () => recorded('musicbrainz/search-release/body.json', 'musicbrainz/search-release-2/body.json'),
  },
  {
    what: 'MusicBrainz searches for recordings',
    bodies: () => [searchRecordings('recording:"Duty Free" AND artist:"Ada Quill"')],
    recordings: () => recorded('musicbrainz/search-recording/body.json'),
  },
];

const queryFor = (keys: string[]) =>
  new URLSearchParams({ query: keys.map((key) => `(wdt:P434 "${personOf(key).mbid}")`).join(' ') }).toString();

export const wikidataShapes: ShapeCase[] = [
  {
    what: 'Wikidata rows',
    bodies: () => [
      JSON.parse(
        String(
          wikidata({ method: 'POST', url: new URL('https://query.wikidata.org/sparql'), body: queryFor(['ada', 'juno', 'mara']) })?.body,
        ),
      ),
    ],
    recordings: () => recorded('wikidata/sparql-two-people/sparql.json', 'spotify/fictional-handles/wikidata.json'),
  },
];

export const discogsShapes: ShapeCase[] = [
  {
    what: 'Discogs releases',
    bodies: () => sample.albums.flatMap((album) => discogsRelease(album.discogs ?? 0) ?? []),
    recordings: () =>
      recorded(
        'discogs/low-end-theory/release.json',
        'discogs/lizard/release.json',
        'discogs/hollandse-hits/release.json',
        'discogs/ummagumma/release.json',
      ),
  },
];
