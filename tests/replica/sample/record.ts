import { type Album, madeUpSpotifyId, type SampleTrack } from './sample';

/** Numbers from 1 to `count`. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

export const titled = (...titles: string[]): SampleTrack[] => titles.map((title, index) => ({ title, ms: 150_000 + index * 7_000 }));

/** A track of an earlier record, the same recording. */
export function again(album: Album, track: number): SampleTrack {
  const { title, ms } = album.tracks[track - 1] ?? { title: '', ms: 0 };
  return { title, ms, from: { album, track } };
}

/** A record that the streaming site does not have, so that its pages stay as they are. `spotify`: unique in its first ten signs. */
export const record = (key: string, spotify: string, about: Omit<Album, 'key' | 'spotify' | 'label' | 'unlisted'>): Album => ({
  key,
  label: 'lowTide',
  spotify: madeUpSpotifyId(spotify, 1),
  unlisted: true,
  ...about,
});
