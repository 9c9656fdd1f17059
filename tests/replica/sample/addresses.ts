/** An address that MusicBrainz ties to a record (`track` absent) or to one of its tracks, in the form in which it keeps them. */
export interface Address {
  resource: string;
  type: 'streaming' | 'free streaming' | 'discogs' | 'lyrics';
  of: 'release' | 'recording' | 'release_group' | 'work';
  /** Key of the album. */
  album: string;
  track?: number;
}

const ofRelease = (type: Address['type'], resource: string): Address => ({ resource, type, of: 'release', album: 'night-ferry' });
const ofGroup = (type: Address['type'], resource: string): Address => ({ resource, type, of: 'release_group', album: 'night-ferry' });
/** The fourth track: Car Deck. */
const ofTrack = (type: Address['type'], resource: string): Address => ({
  resource,
  type,
  of: 'recording',
  album: 'night-ferry',
  track: 4,
});

/** Night Ferry and its fourth track at every service whose links people paste, beside Spotify's, which follow from the sample's ids. */
export const addresses: Address[] = [
  ofRelease('streaming', 'https://music.apple.com/us/album/1790000100'),
  ofTrack('streaming', 'https://music.apple.com/us/song/1790000104'),
  ofRelease('streaming', 'https://tidal.com/album/179000100'),
  ofTrack('streaming', 'https://tidal.com/track/179000104'),
  ofRelease('free streaming', 'https://www.deezer.com/album/1790000100'),
  ofTrack('free streaming', 'https://www.deezer.com/track/1790000104'),
  ofRelease('free streaming', 'https://adaquill-demo.bandcamp.com/album/night-ferry'),
  ofTrack('free streaming', 'https://adaquill-demo.bandcamp.com/track/car-deck'),
  ofRelease('free streaming', 'https://music.youtube.com/playlist?list=OLAK5uy_kNightFerryDemo000000000000000000'),
  ofTrack('free streaming', 'https://music.youtube.com/watch?v=NightFerry4'),
  ofRelease('discogs', 'https://www.discogs.com/release/97000100'),
  ofGroup('discogs', 'https://www.discogs.com/master/97000101'),
  // Lyrics belong to what was written: of a record to all its editions, of a song to the work.
  ofGroup('lyrics', 'https://genius.com/albums/Ada-quill/Night-ferry'),
  { resource: 'https://genius.com/Ada-quill-car-deck-lyrics', type: 'lyrics', of: 'work', album: 'night-ferry', track: 4 },
];
