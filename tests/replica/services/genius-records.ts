import { personOf } from '../sample';
import { type Album, type Person, songNumber, trackSpotifyId } from '../sample/sample';
import { albumPerformances, albumRef, artistRef, type Body, dateParts, songCredits, spotifyMedia, thinSong } from './genius-shapes';

const RELATIONSHIPS = [
  'samples',
  'sampled_in',
  'interpolates',
  'interpolated_by',
  'cover_of',
  'covered_by',
  'remix_of',
  'remixed_by',
  'live_version_of',
  'performed_live_as',
];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const tracking = (path: string): Body => ({ aggregate: path, concurrent: path });
const trackingData = (album: Album, track: number): Body[] => [
  { key: 'Song ID', value: songNumber(album, track) },
  { key: 'Title', value: album.tracks[track - 1]?.title ?? '' },
  { key: 'Primary Artist', value: personOf(album.artist).name },
  { key: 'Primary Album', value: album.title },
  { key: 'Primary Album ID', value: album.genius },
];

const tag: Body = { _type: 'tag', id: 16, name: 'Pop', primary: true, url: 'https://genius.com/tags/pop' };

const emptySong: Body = {
  custom_header_image_url: null,
  custom_song_art_image_url: null,
  description: { html: '<p>?</p>', plain: '?' },
  description_annotation: null,
  description_preview: '',
  lyrics_marked_complete_by: null,
  lyrics_placeholder_reason: null,
  top_scholar: null,
  verified_annotations_by: [],
  verified_contributors: [],
  verified_lyrics_by: [],
  viewable_by_roles: [],
  comment_count: 0,
  featured_video: false,
  has_instagram_reel_annotations: null,
  hidden: false,
  is_music: true,
  pending_lyrics_edits_count: 0,
  published: false,
  recording_location: null,
};

const songLinks = (album: Album, track: number): Body => ({
  apple_music_id: '0',
  apple_music_player_url: `https://genius.com/songs/${songNumber(album, track)}/apple_music_player`,
  embed_content: `<div id='rg_embed_link'></div> <script crossorigin src='//genius.com/songs/${songNumber(album, track)}/embed.js'></script>`,
  media: track === 1 ? [spotifyMedia(album, track)] : [],
  soundcloud_url: null,
  spotify_uuid: track === 1 ? trackSpotifyId(album, track) : null,
  tracking_data: trackingData(album, track),
  tracking_paths: tracking(`/songs/${songNumber(album, track)}`),
  vttp_id: null,
  youtube_start: null,
  youtube_url: 'http://www.youtube.com/watch?v=0000000demo',
});

const longDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
};

/** A whole song record. Only the first song of an album names its Spotify track, as is common there. */
export function songRecord(album: Album, track: number): Body {
  const thin = thinSong(album, track);
  return {
    ...thin,
    ...emptySong,
    ...songLinks(album, track),
    ...songCredits(album, track),
    album: albumRef(album),
    albums: [albumRef(album)],
    primary_tag: tag,
    release_date: album.date,
    release_date_components: dateParts(album.date),
    release_date_for_display: longDate(album.date),
    share_url: thin['url'],
    song_relationships: RELATIONSHIPS.map((type) => ({ _type: 'song_relationship', relationship_type: type, type, songs: [] })),
    tags: [tag],
    twitter_share_message: `${thin['title']} ${thin['url']}`,
    twitter_share_message_without_url: thin['title'],
  };
}

const coverArt = (album: Album): Body => {
  const { cover_art_url: image, cover_art_thumbnail_url: thumbnail } = albumRef(album);
  return {
    _type: 'cover_art',
    annotated: false,
    api_path: '/cover_arts/1',
    id: 1,
    image_url: image,
    thumbnail_image_url: thumbnail,
    url: 'https://genius.com/1',
  };
};

export const albumRecord = (album: Album): Body => ({
  ...albumRef(album),
  comment_count: 0,
  cover_arts: [coverArt(album)],
  custom_header_image_url: albumRef(album)['cover_art_url'],
  description_annotation: null,
  description_preview: '',
  header_image_url: albumRef(album)['cover_art_url'],
  lock_state: 'unlocked',
  performance_groups: [],
  pyongs_count: 0,
  release_date: album.date,
  song_pageviews: 0,
  song_performances: albumPerformances(album),
  tracking_paths: tracking(`/albums/${album.genius}`),
});

/** The only record with social names, written as carelessly as its editors do ("@name", a whole address). */
export function artistRecord(person: Person): Body | undefined {
  const [ref] = artistRef(person);
  if (!ref || !person.genius) return undefined;
  return {
    ...ref,
    alternate_names: person.genius.aliases ?? [],
    description: { html: '<p>?</p>', plain: '?' },
    description_annotation: null,
    description_preview: '',
    facebook_name: person.genius.facebook ?? null,
    followers_count: 0,
    instagram_name: person.genius.instagram ?? null,
    tracking_paths: tracking(`/artists/${person.genius.id}`),
    translation_artist: false,
    twitter_name: person.genius.twitter ?? null,
    user: null,
  };
}
