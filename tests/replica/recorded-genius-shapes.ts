import { pageData, recorded, recordedPage, stateIn } from './recorded-bodies';
import type { ShapeCase } from './recorded-shapes';
import { personOf, sample } from './sample';
import { type Album, songNumber } from './sample/sample';
import * as genius from './services/genius';
import { geniusPage } from './services/genius-pages';
import { search } from './services/genius-search';
import { albumPath, songPath } from './services/genius-shapes';

const known = sample.albums.filter((album) => album.genius !== undefined);
const trackNumbers = (album: Album): number[] => album.tracks.map((_, index) => index + 1);
const geniusPeople = [...sample.people.values()].flatMap((person) => person.genius?.id ?? []);
const states = (paths: string[]) => paths.map((path) => stateIn(String(geniusPage(path)?.body)));
const recordedStates = (...names: string[]) => names.map((name) => stateIn(recordedPage(name)));
// Experiments and questions that the recorded pages happened to carry.
const TRIMMED = ['.songPage.longTailCacheExperiment', '.entities.questionAnswers'];

interface Searched {
  response: { sections: { hits: { result: unknown }[] }[] };
}
/** The list was recorded without the keys that only the web API has; thin songs are the same in searches. */
const hitsAsSongs = (): unknown[] =>
  recorded('genius/search/search-song.json').map((body) => ({
    meta: { status: 200 },
    response: { songs: (body as Searched).response.sections.flatMap(({ hits }) => hits.map(({ result }) => result)), next_page: 2 },
  }));

// `iq` is there for artists with an account at Genius.
export const geniusShapes: ShapeCase[] = [
  {
    what: 'Genius songs',
    bodies: () =>
      known.flatMap((album) =>
        trackNumbers(album).map((track) => ({ meta: { status: 200 }, response: genius.song(songNumber(album, track)) })),
      ),
    recordings: () => recorded('genius/hotel-diablo/song-*.json'),
    except: ['.response.song.album.artist.iq'],
  },
  {
    what: 'Genius albums',
    bodies: () => known.map((album) => ({ meta: { status: 200 }, response: genius.album(album.genius ?? 0) })),
    recordings: () => recorded('genius/hotel-diablo/album-517831.json'),
    except: ['.response.album.artist.iq'],
  },
  {
    what: 'Genius track lists',
    bodies: () => known.map((album) => ({ meta: { status: 200 }, response: genius.albumTracks(album.genius ?? 0) })),
    recordings: () => recorded('genius/hotel-diablo/album-517831-tracks.json'),
  },
  {
    what: 'Genius artists',
    bodies: () => geniusPeople.map((id) => ({ meta: { status: 200 }, response: genius.artist(id) })),
    recordings: () =>
      recorded('genius/hotel-diablo/artist-1665.json', 'spotify/fictional-handles/genius-artist-*.json', 'genius/artist-2015-shape/*.json'),
  },
  {
    what: 'Genius songs of an artist',
    bodies: () => [{ meta: { status: 200 }, response: genius.artistSongs(personOf('juno').genius?.id ?? 0, 1, 10) }],
    recordings: () => [...recorded('genius/artist-songs/artist-1665-songs.json'), ...hitsAsSongs()],
    except: ['.response.songs[].primary_artist'],
  },
  {
    what: 'Genius searches',
    bodies: () =>
      ['album', 'song', 'artist', 'multi'].map((kind) => ({
        meta: { status: 200 },
        response: search(kind, 'Ada Quill Night Ferry'),
      })),
    recordings: () => recorded('genius/search/search-*.json'),
    except: ['.response.sections[].hits[].result'],
  },
  {
    what: 'Genius song pages',
    bodies: () => states(known.map((album) => songPath(album, 1))),
    recordings: () => recordedStates('genius/page-2024-react-all-eyez-on-me', 'genius/page-2022-react-chinchilla'),
    except: TRIMMED,
  },
  {
    what: 'Genius album pages',
    bodies: () => states(known.filter((album) => album.geniusPages === 'react').map(albumPath)),
    recordings: () => recordedStates('genius/album-page-react', 'genius/album-page-react-with-credits'),
  },
  {
    what: 'Genius legacy album pages',
    bodies: () =>
      known.filter((album) => album.geniusPages === 'legacy').map((album) => pageData(String(geniusPage(albumPath(album))?.body))),
    recordings: () => [pageData(recordedPage('genius/album-page-legacy'))],
  },
];
