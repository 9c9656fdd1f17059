import { sample } from '../sample';
import type { Album } from '../sample/sample';

/** The albums that Genius holds. */
export const albums = (): Album[] => sample.albums.filter((album) => album.genius !== undefined);

/** One page of a list, pages counted from 1, and the number of the next; null = that was all. */
export function pageOf<T>(all: T[], page: number, perPage: number): { items: T[]; next_page: number | null } {
  const items = all.slice((page - 1) * perPage, page * perPage);
  return { items, next_page: page * perPage < all.length ? page + 1 : null };
}
