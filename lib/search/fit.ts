import { normaliseName, normaliseTitle } from '../model/names';
import type { SearchHit } from '../sources/source';

/** How far a text is what somebody has typed so far: 3 = it is, 2 = it begins so, 1 = it holds every word, 0 = otherwise. Both normalised. */
export function fitOf(query: string, text: string): 0 | 1 | 2 | 3 {
  if (query === '') return 0;
  if (query === text) return 3;
  if (text.startsWith(query)) return 2;
  const words = new Set(text.split(' '));
  return query.split(' ').every((word) => words.has(word)) ? 1 : 0;
}

/** Whether what has been typed is a name of this one, or the beginning of it. */
export const beginsWith = (query: string, { title, aliases = [] }: SearchHit): boolean =>
  [title, ...aliases].some((name) => fitOf(normaliseName(query), normaliseName(name)) >= 2);

/** The other name that fits better than the title, if any. */
export function betterAlias(query: string, { title, aliases = [] }: SearchHit): string | undefined {
  const asked = normaliseName(query);
  const fits = aliases.map((alias) => ({ alias, fit: fitOf(asked, normaliseName(alias)) }));
  const [best] = fits.sort((a, b) => b.fit - a.fit || a.alias.localeCompare(b.alias));
  return best && best.fit > fitOf(asked, normaliseName(title)) ? best.alias : undefined;
}

/** 2 = the query is its name, or its title with or without its artists; 1 = another name of it; 0 = otherwise. */
export function exactness(query: string, hit: SearchHit): 0 | 1 | 2 {
  if (hit.kind === 'artist') {
    const asked = normaliseName(query);
    if (normaliseName(hit.title) === asked) return 2;
    return hit.aliases?.some((alias) => normaliseName(alias) === asked) ? 1 : 0;
  }
  const { title, artists } = hit;
  return [title, `${title} ${artists}`, `${artists} ${title}`].some((text) => normaliseTitle(text) === normaliseTitle(query)) ? 2 : 0;
}
