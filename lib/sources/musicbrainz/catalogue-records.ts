import type { DiscographyRecord } from '../../model/discography';
import { artistsOf } from './release';
import { creditText, SITE, yearOf } from './requests';
import type { Recording, Release } from './schemas';

/** A release as far as it tells of its record. Search answers and relations are thin; a browse and a look-up hold all of it. */
export type Edition = Pick<Release, 'id' | 'title' | 'date' | 'artist-credit'> &
  Partial<Pick<Release, 'media'>> & { 'release-group'?: Group };
type Group = Omit<NonNullable<Release['release-group']>, 'relations'> | null | undefined;

/** All editions of a release group are one record. */
export const recordKeyOf = ({ id, 'release-group': group }: Pick<Edition, 'id' | 'release-group'>): string =>
  group ? `mb:release-group:${group.id}` : releaseKey(id);

export const releaseKey = (id: string): string => `mb:release:${id}`;
export const songIdOf = ({ id }: Pick<Recording, 'id'>): string => `mb:recording:${id}`;

const isDigital = ({ media }: Edition): boolean => (media ?? []).every(({ format }) => format === 'Digital Media');

/** The first edition first; of one day the disc, since people named for the record as a whole usually stand there and not on the download. */
export const compareEditions = (a: Edition, b: Edition): number =>
  (a.date || '9').localeCompare(b.date || '9') || Number(isDigital(a)) - Number(isDigital(b)) || a.id.localeCompare(b.id);

const typeOf = (group: Group): string => [group?.['primary-type'], ...(group?.['secondary-types'] ?? [])].filter(Boolean).join(' · ');

/** The record of some of its editions; its page shows the first of them. */
export function recordOf(editions: [Edition, ...Edition[]]): DiscographyRecord {
  const [first] = editions.toSorted(compareEditions);
  const best = first ?? editions[0];
  const group = best['release-group'];
  const title = group?.title || best.title;
  const credit = group?.['artist-credit'] ?? best['artist-credit'];
  const artists = creditText(credit);
  const date = group?.['first-release-date'] || best.date;
  const year = yearOf(date);
  const type = typeOf(group);
  return {
    key: recordKeyOf(best),
    title,
    artists,
    artistKeys: artistsOf(credit).map(({ id }) => id),
    ...(year && date ? { year, date } : {}),
    ...(type ? { type } : {}),
    subject: {
      ref: { site: 'musicbrainz', kind: 'album', id: best.id, url: `${SITE}/release/${best.id}` },
      facts: { title, artists: artists ? [{ name: artists }] : [], tracks: [] },
    },
    link: group ? `${SITE}/release-group/${group.id}` : `${SITE}/release/${best.id}`,
  };
}
