import type { Offered, Sought } from '../../lib/match/record';

type About<T> = Partial<Omit<T, 'kind' | 'title' | 'artists'>>;

export const recording = (title: string, artists: string | string[], more: About<Sought> = {}): Sought => ({
  kind: 'recording',
  title,
  artists: [artists].flat(),
  ...more,
});

export const release = (title: string, artists: string | string[], more: About<Sought> = {}): Sought => ({
  ...recording(title, artists, more),
  kind: 'release',
});

/** "Ada Quill feat. Juno Park" → two artists whose ids are made of their names. */
const artistsIn = (line: string): Offered['artists'] =>
  line.split(/ feat\. | & |, /).map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), names: [name] }));

/** `artists` only where they are not what the line shows. */
export const offer = (id: string, title: string, artistLine: string, more: Partial<Offered> = {}): Offered => ({
  id,
  title,
  artistLine,
  artists: artistsIn(artistLine),
  ...more,
});

/** A service that gives one name and no ids. */
export const bare = (id: string, title: string, artistLine: string, more: Partial<Offered> = {}): Offered =>
  offer(id, title, artistLine, { artists: [{ names: [artistLine] }], guestsUnlisted: true, ...more });

export const seconds = (...lengths: number[]): number[] => lengths.map((each) => each * 1000);
