import type { Contributor } from '../../model/contributor';
import type { Discography } from '../../model/discography';

/** The most that Wikidata is asked about in one request. */
const MOST = 200;
const MAKERS = new Set(['producing', 'executive']);

/** Songs by contributor, of those who produced or answered for some; a credit for a whole record counts as one. */
function songsMade({ credits, roles }: Discography): Map<string, number> {
  const songs = new Map<string, number>();
  for (const { contributor, role, scope } of credits) {
    if (!MAKERS.has(roles[role]?.family ?? '')) continue;
    songs.set(contributor, (songs.get(contributor) ?? 0) + (scope === 'release' ? 1 : scope.length));
  }
  return songs;
}

/** Whose accounts the page wants at once: the one it is about, then its producers, those with the most songs first. */
export function peopleToAsk(discography: Discography): Contributor[] {
  const { about, contributors } = discography;
  const songs = songsMade(discography);
  const count = ({ id }: Contributor) => songs.get(id) ?? 0;
  const makers = contributors.filter((each) => each.id !== about.id && count(each) > 0);
  return [about, ...makers.sort((a, b) => count(b) - count(a) || a.id.localeCompare(b.id))].slice(0, MOST);
}
