import type { DiscographyCredit, Song } from '../../model/discography';
import { groupBy } from '../../model/group-by';
import { songIdOf } from './catalogue-records';
import { artistsOf } from './release';
import { creditText, SITE, yearOf } from './requests';
import type { Recording } from './schemas';

type Told = Pick<Recording, 'id' | 'title' | 'artist-credit'> & Partial<Pick<Recording, 'first-release-date'>>;

/** A recording on these records. */
export function songOf(recording: Told, records: string[]): Song {
  const year = yearOf(recording['first-release-date']);
  return {
    id: songIdOf(recording),
    title: recording.title,
    artists: creditText(recording['artist-credit']),
    artistKeys: artistsOf(recording['artist-credit']).map(({ id }) => id),
    ...(year ? { year } : {}),
    records,
    link: `${SITE}/recording/${recording.id}`,
  };
}

/** One song per recording, on all the records that it was met on. */
export const joinSongs = (songs: Song[]): Song[] =>
  [...groupBy(songs, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, records: [...new Set(same.flatMap(({ records }) => records))] }] : [];
  });

/** One credit per id, with the songs and the proofs of all. */
export const joinCredits = (credits: DiscographyCredit[]): DiscographyCredit[] =>
  [...groupBy(credits, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const songs = same.flatMap(({ scope }) => (scope === 'release' ? [] : scope));
    const scope = first.scope === 'release' ? first.scope : [...new Set(songs)];
    return [{ ...first, scope, proofs: same.flatMap(({ proofs }) => proofs) }];
  });
