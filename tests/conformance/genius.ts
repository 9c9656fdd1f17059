import type { Contributor } from '../../lib/model/contributor';
import type { Subject } from '../../lib/model/subject';
import { genius as source } from '../../lib/sources/genius';
import { tracksOf } from '../../lib/sources/genius/records';
import { askAlbum, askArtistSongs, askPerson, askSong, askTracks } from '../../lib/sources/genius/requests';
import type { Artist, Song } from '../../lib/sources/genius/schemas';
import { find } from '../../lib/sources/genius/search';
import type { Known, SourceReport } from '../../lib/sources/source';
import { linesOf, readPage, subjectAt } from './genius-pages';
import type { CaseReader, ExpectedCredit, Facts, Recording } from './harness';

const artistsOf = (artist: Artist | null | undefined) => (artist ? [{ name: artist.name, id: String(artist.id) }] : []);

function songFacts(song: Song | undefined, { found, tracks, link, ...report }: SourceReport): Facts {
  // Addresses of 2015 are http: production lifts them to https, so they are not compared.
  const old = song?.url?.startsWith('http:');
  const lines = linesOf({ found, tracks, ...report });
  return {
    subject: {
      ...{ kind: 'track', site: source.id, id: found.geniusSong, title: song?.title, artists: artistsOf(song?.primary_artist) },
      ...(!old && { url: link }),
      album: found.geniusAlbum ? { id: found.geniusAlbum, title: found.albumTitle } : null,
      spotifyTrackId: tracks[0]?.ids['spotify'] ?? null,
      ...(found.year && { year: found.year }),
    },
    credits: old ? lines.map(({ url: _, ...line }) => line) : lines,
    handles: [],
  };
}

async function readSong(id: string, { network }: Recording): Promise<Facts> {
  const report = await source.credits(subjectAt('https://genius.com/X-lyrics'), { geniusSong: id }, network);
  return songFacts(await askSong(id, network), report);
}

async function readSongs(subject: Subject, known: Known, { network }: Recording): Promise<[string, Facts][]> {
  const songs: [string, Facts][] = [];
  for await (const report of source.onTracks?.(subject, known, [], network) ?? []) {
    const id = report.found.geniusSong ?? '';
    songs.push([id, songFacts(await askSong(id, network), report)]);
  }
  return songs;
}

const contributor = (id: string): Contributor => ({ id: `genius:${id}`, name: '', kind: 'unknown', ids: { genius: [id] } });

async function handlesOf(id: string, { network }: Recording) {
  const { handles } = await source.people([contributor(id)], network);
  const person = await askPerson(id, network);
  return handles.map(({ platform, username }) => ({ person: person?.name, personId: id, service: platform, handle: username }));
}

const producersOf = (credits: ExpectedCredit[]): string =>
  JSON.stringify([...new Set(credits.filter(({ role }) => role === 'producer').map(({ sourceId }) => sourceId))].sort());

async function readAlbum(recording: Recording): Promise<Facts> {
  const subject = subjectAt(recording.case.page ?? '');
  const known = { albumTitle: 'Hotel Diablo', artist: 'Machine Gun Kelly' };
  const report = await source.credits(subject, known, recording.network);
  const id = report.found.geniusAlbum ?? '';
  const list = await askTracks(id, recording.network);
  const positions = tracksOf(list).map(({ position }) => Number(position.split('-')[1]));
  const tracks = list.map(({ song }, index) => ({ position: positions[index], id: String(song.id), title: song.title }));
  const songs = await readSongs(subject, known, recording);
  const credits = linesOf(report);
  const artistId = report.release?.artistKeys[0]?.replace('genius:', '') ?? '';
  const bySongs = producersOf(songs.flatMap(([, song]) => song['credits'] as ExpectedCredit[]));
  return {
    subject: {
      ...{ kind: 'album', site: source.id, id, title: report.release?.title, url: report.link, year: report.release?.year },
      artists: [{ name: report.release?.artists, id: artistId }],
      trackIds: tracks.map((each) => each.id),
    },
    tracks,
    credits,
    songs: Object.fromEntries(songs),
    handles: await handlesOf(artistId, recording),
    checks: { albumProducersEqualUnionOfSongs: producersOf(credits) === bySongs, producers: JSON.parse(bySongs).length },
  };
}

async function readPerson(id: string, recording: Recording): Promise<Facts> {
  const person = await askPerson(id, recording.network);
  const socialKeysPresent = Object.keys(person ?? {}).filter((key) => /^(?:instagram|twitter|facebook)_name$/.test(key));
  const subject = { kind: 'artist', site: source.id, id: String(person?.id), title: person?.name, artists: [] };
  return { subject, credits: [], handles: await handlesOf(id, recording), socialKeysPresent };
}

async function readArtistSongs(id: string, { network }: Recording): Promise<Facts> {
  const answer = await askArtistSongs(id, 1, network);
  const songs = answer?.songs.map((song) => ({ id: String(song.id), title: song.title, artist: song.primary_artist?.name }));
  return { subject: null, credits: [], handles: [], nextPage: answer?.next_page, songs };
}

async function readSearches({ case: { responses }, network }: Recording): Promise<Facts> {
  const searches = responses.map(async ({ url }) => {
    const { pathname, searchParams } = new URL(url ?? '');
    const kind = (['song', 'album', 'artist', 'multi'] as const).find((each) => pathname.endsWith(`/${each}`)) ?? 'multi';
    const { hits, nextPage } = await find(kind, searchParams.get('q') ?? '', network);
    return {
      url,
      nextPage: nextPage ?? null,
      hits: hits.map(({ kind, artist, ...hit }) => ({ ...hit, type: kind, artist: artist || null })),
    };
  });
  return { subject: null, credits: [], handles: [], searches: await Promise.all(searches) };
}

async function readUnknown({ network, case: { responses } }: Recording): Promise<Facts> {
  const [song, album] = [await askSong('999999999', network), await askAlbum('999999999', network)];
  const outcome = (record: unknown) => (record === undefined ? 'not found' : 'found');
  const answers = responses.map(({ url, status }) => ({
    url,
    httpStatus: status,
    outcome: outcome(url?.includes('songs') ? song : album),
  }));
  return { subject: null, credits: [], handles: [], answers };
}

/** What the production readers make of a genius case. */
export const genius: CaseReader = async (recording) => {
  const [first] = recording.case.responses;
  const { pathname } = new URL(first?.url ?? '');
  const id = /\/(\d+)/.exec(pathname)?.[1] ?? '';
  if (first?.contentType.includes('html')) return readPage(recording);
  if (recording.case.responses.some(({ status }) => status === 404)) return readUnknown(recording);
  if (pathname.startsWith('/api/search/')) return readSearches(recording);
  if (pathname.startsWith('/api/albums/')) return readAlbum(recording);
  if (pathname.endsWith('/songs')) return readArtistSongs(id, recording);
  return pathname.startsWith('/api/artists/') ? readPerson(id, recording) : readSong(id, recording);
};
