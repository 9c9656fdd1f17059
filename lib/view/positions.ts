import type { Track } from '../model/subject';

/** How a track is numbered on screen: the number alone, with the disc before it only where there are several. */
export function numbersOf(tracks: Track[]): Map<string, string> {
  const several = new Set(tracks.map((track) => track.position.split('-')[0])).size > 1;
  return new Map(tracks.map(({ position }) => [position, several ? position.replace('-', '.') : (position.split('-').at(-1) ?? position)]));
}
