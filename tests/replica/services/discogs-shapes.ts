import { personOf, sample } from '../sample';
import { relationOf } from '../sample/relations';
import type { Album, SampleCredit } from '../sample/sample';

/** JSON objects as Discogs sends them. https://www.discogs.com/developers */
export type Body = Record<string, unknown>;

const API = 'https://api.discogs.com';
const numberOf = (key: string): number => 9_700_000 + [...sample.people.keys()].indexOf(key);

/** Half of the names are taken already, and so carry a number. */
const discogsName = (key: string): string => (numberOf(key) % 2 === 0 ? `${personOf(key).name} (2)` : personOf(key).name);

const artist = (key: string, { anv = '', role = '', tracks = '' } = {}): Body => ({
  name: discogsName(key),
  anv,
  join: '',
  role,
  tracks,
  id: numberOf(key),
  resource_url: `${API}/artists/${numberOf(key)}`,
});

const company = (key: string, type: string, name: string): Body => ({
  name: personOf(key).name,
  catno: '',
  entity_type: type,
  entity_type_name: name,
  id: numberOf(key),
  resource_url: `${API}/labels/${numberOf(key)}`,
});

/** An LP: the first half of the tracks on side A. */
const positionOf = (album: Album, track: number): string => {
  const half = Math.ceil(album.tracks.length / 2);
  return track <= half ? `A${track}` : `B${track - half}`;
};

/** "A1 to A3, B2": three tracks or more in a row are a range. */
export function rangeText(album: Album, tracks: number[]): string {
  const runs = tracks.reduce<number[][]>((all, track) => {
    const last = all.at(-1);
    if (last?.at(-1) === track - 1) last?.push(track);
    else all.push([track]);
    return all;
  }, []);
  const written = (run: number[]) => run.map((track) => positionOf(album, track));
  return runs.flatMap((run) => (run.length > 2 ? [`${written(run)[0]} to ${written(run).at(-1)}`] : written(run))).join(', ');
}

const isCompany = ({ who }: SampleCredit): boolean => personOf(who).entity !== undefined;

const entered = (album: Album): SampleCredit[] =>
  album.credits.filter(({ role, only }) => relationOf(role).discogs && (only ?? 'discogs') === 'discogs');

/** Writers stand at their tracks, everybody else in the list of the whole record. */
const isAtTracks = ({ role }: SampleCredit): boolean => role === 'writer';

const wide = (album: Album): Body[] =>
  entered(album)
    .filter((credit) => !isCompany(credit) && !isAtTracks(credit))
    .map(({ who, role, on, as }) =>
      artist(who, { anv: as ?? '', role: relationOf(role).discogs ?? '', tracks: Array.isArray(on) ? rangeText(album, on) : '' }),
    );

const atTrack = (album: Album, track: number): Body[] =>
  entered(album)
    .filter((credit) => isAtTracks(credit) && Array.isArray(credit.on) && credit.on.includes(track))
    .map(({ who, role, as }) => artist(who, { anv: as ?? '', role: relationOf(role).discogs ?? '' }));

const durationOf = (ms: number): string => `${Math.floor(ms / 60_000)}:${String(Math.round((ms % 60_000) / 1000)).padStart(2, '0')}`;

const tracklist = (album: Album): Body[] =>
  album.tracks.map(({ title, ms }, index) => {
    const extraartists = atTrack(album, index + 1);
    return {
      position: positionOf(album, index + 1),
      type_: 'track',
      title,
      ...(extraartists.length > 0 ? { extraartists } : {}),
      duration: durationOf(ms),
    };
  });

export function releaseBody(album: Album): Body {
  const id = album.discogs;
  const year = Number(album.date.slice(0, 4));
  return {
    id,
    status: 'Accepted',
    year,
    resource_url: `${API}/releases/${id}`,
    uri: `https://www.discogs.com/release/${id}`,
    artists: [artist(album.artist)],
    artists_sort: discogsName(album.artist),
    labels: [company(album.label, '1', 'Label')],
    series: [],
    companies: entered(album)
      .filter(isCompany)
      .map(({ who, role }) => company(who, '0', relationOf(role).discogs ?? '')),
    formats: [{ name: 'Vinyl', qty: '1', descriptions: ['LP', 'Album'] }],
    data_quality: 'Correct',
    format_quantity: 1,
    date_added: '2024-10-01T09:00:00-07:00',
    date_changed: '2024-10-02T09:00:00-07:00',
    master_id: Number(id) + 1,
    master_url: `${API}/masters/${Number(id) + 1}`,
    title: album.title,
    country: 'Europe',
    released: album.date,
    released_formatted: album.date,
    identifiers: [],
    genres: ['Pop'],
    styles: [],
    tracklist: tracklist(album),
    extraartists: wide(album),
  };
}
