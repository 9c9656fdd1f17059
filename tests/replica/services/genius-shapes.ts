import { personOf } from '../sample';
import { relationOf } from '../sample/relations';
import { type Album, creditsAt, type Person, type SampleCredit, songNumber, trackSpotifyId } from '../sample/sample';

/** JSON objects of the web API, keys in snake case. */
export type Body = Record<string, unknown>;

const AVATAR = 'https://assets.genius.com/images/default_avatar_300.png?1600000000';
const coverOf = (album: Album) => `https://images.genius.com/${album.spotify}.1000x1000x1.png`;
const thumbnailOf = (album: Album) => `https://images.genius.com/${album.spotify}.300x300x1.png`;
const slugOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const albumPath = (album: Album): string => `/albums/${personOf(album.artist).genius?.slug}/${capital(slugOf(album.title))}`;
export const songPath = (album: Album, track: number): string =>
  `/${personOf(album.artist).genius?.slug}-${slugOf(album.tracks[track - 1]?.title ?? '')}-lyrics`;

/** A person as songs and albums carry it: no social names. People whom Genius does not know are not among its credits. */
export function artistRef(person: Person): Body[] {
  if (!person.genius) return [];
  const { id, slug } = person.genius;
  const signs = { index_character: slug.charAt(0).toLowerCase(), is_meme_verified: false, is_verified: false };
  return [
    {
      _type: 'artist',
      api_path: `/artists/${id}`,
      header_image_url: AVATAR,
      id,
      image_url: AVATAR,
      ...signs,
      name: person.name,
      slug,
      url: `https://genius.com/artists/${slug}`,
    },
  ];
}

export const dateParts = (date: string): Body => {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
};

export const albumRef = (album: Album): Body => ({
  _type: 'album',
  api_path: `/albums/${album.genius}`,
  cover_art_thumbnail_url: thumbnailOf(album),
  cover_art_url: coverOf(album),
  full_title: `${album.title} by ${personOf(album.artist).name}`,
  id: album.genius,
  name: album.title,
  name_with_artist: `${album.title} (artist: ${personOf(album.artist).name})`,
  release_date_components: dateParts(album.date),
  url: `https://genius.com${albumPath(album)}`,
  artist: artistRef(personOf(album.artist))[0],
});

const PLAIN_SONG: Body = {
  _type: 'song',
  annotation_count: 0,
  instrumental: false,
  lyrics_state: 'complete',
  lyrics_updated_at: 1_700_000_000,
  pyongs_count: 0,
  stats: { hot: false, pageviews: 0 },
  updated_by_human_at: 1_700_000_000,
};

/** The 21 keys of a song in lists. Titles hold U+00A0 as the real ones do. */
export function thinSong(album: Album, track: number): Body {
  const id = songNumber(album, track);
  const title = album.tracks[track - 1]?.title ?? '';
  const path = songPath(album, track);
  return {
    ...PLAIN_SONG,
    api_path: `/songs/${id}`,
    full_title: `${title} by\u00a0${personOf(album.artist).name}`,
    header_image_thumbnail_url: thumbnailOf(album),
    header_image_url: coverOf(album),
    id,
    path,
    song_art_image_thumbnail_url: thumbnailOf(album),
    song_art_image_url: coverOf(album),
    title,
    title_with_featured: title,
    url: `https://genius.com${path}`,
    primary_artist: artistRef(personOf(album.artist))[0],
  };
}

const BUILT_IN = ['Producers', 'Writers'];

function labelsOf(credits: SampleCredit[]): Map<string, Body[]> {
  const byLabel = new Map<string, Body[]>();
  for (const credit of credits) {
    const label = relationOf(credit.role).genius;
    const artists = artistRef(personOf(credit.who));
    if (!label || (credit.only ?? 'genius') !== 'genius' || artists.length === 0) continue;
    const listed = byLabel.get(label) ?? [];
    byLabel.set(label, [...listed, ...artists.filter(({ id }) => !listed.some((each) => each['id'] === id))]);
  }
  return byLabel;
}
const performances = (byLabel: Map<string, Body[]>, fits: (label: string) => boolean) =>
  [...byLabel].filter(([label]) => fits(label)).map(([label, artists]) => ({ label, artists }));

export interface Performance {
  label: string;
  artists: Body[];
}
export interface SongCredits {
  featured_artists: Body[];
  producer_artists: Body[];
  writer_artists: Body[];
  custom_performances: Performance[];
}

/** The credits of one song, in the lists of a song record. */
export function songCredits(album: Album, track: number): SongCredits {
  const byLabel = labelsOf(creditsAt(album, track));
  return {
    featured_artists: (album.tracks[track - 1]?.features ?? []).flatMap((key) => artistRef(personOf(key))),
    producer_artists: byLabel.get('Producers') ?? [],
    writer_artists: byLabel.get('Writers') ?? [],
    custom_performances: performances(byLabel, (label) => !BUILT_IN.includes(label)),
  };
}

/** The album-wide union: built-in labels first, then the others from A to Z. */
export function albumPerformances(album: Album): Performance[] {
  const elsewhere = album.tracks.flatMap(({ from }, index) => (from ? creditsAt(album, index + 1) : []));
  const byLabel = labelsOf([...album.credits, ...elsewhere]);
  const custom = performances(byLabel, (label) => !BUILT_IN.includes(label)).sort((a, b) => a.label.localeCompare(b.label));
  const primary = { label: 'Primary Artists', artists: artistRef(personOf(album.artist)) };
  return [primary, ...performances(byLabel, (label) => BUILT_IN.includes(label)), ...custom];
}

export const spotifyMedia = (album: Album, track: number): Body => {
  const id = trackSpotifyId(album, track);
  return { provider: 'spotify', type: 'audio', url: `https://open.spotify.com/track/${id}`, native_uri: `spotify:track:${id}` };
};
