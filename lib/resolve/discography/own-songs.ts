import type { Discography, DiscographyRecord } from '../../model/discography';

type Told = Pick<Discography, 'about' | 'credits' | 'songs' | 'records'>;

/** Ids of the songs that the person of the page is credited on. */
export const ownSongs = ({ about, credits }: Pick<Told, 'about' | 'credits'>): Set<string> =>
  new Set(credits.flatMap(({ contributor, scope }) => (contributor === about.id && scope !== 'release' ? scope : [])));

/** Records on which a song of theirs is best known, newest first. */
export function withOwnSongs(discography: Told): DiscographyRecord[] {
  const own = ownSongs(discography);
  const homes = new Set(discography.songs.flatMap(({ id, records: [home] }) => (own.has(id) && home ? [home] : [])));
  return discography.records.filter(({ key }) => homes.has(key));
}
