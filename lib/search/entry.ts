import { groupBy } from '../model/group-by';
import type { SearchHit } from '../sources/source';

/** What one source has found, best first. Several answers of one source follow each other. */
export interface Heard {
  source: string;
  hits: SearchHit[];
}

/** One hit, and who says so. */
export interface Entry<Hit extends SearchHit = SearchHit> {
  source: string;
  /** Lower = more trusted. */
  trust: number;
  /** In the source's own order, from 0. */
  place: number;
  hit: Hit;
}

/** Hits that mean one person, record or song; the one that leads comes first, then the more trusted ones. */
export type Group<Hit extends SearchHit = SearchHit> = [Entry<Hit>, ...Entry<Hit>[]];

export const isGroup = <Hit extends SearchHit>(entries: Entry<Hit>[]): entries is Group<Hit> => entries.length > 0;

export const byTrust = (a: Entry, b: Entry): number => a.trust - b.trust || a.place - b.place || a.hit.key.localeCompare(b.hit.key);

/** Every hit once, most trusted first, whoever answered first. `sources`: most trusted first; others are ignored. */
export function entriesOf(heard: Heard[], sources: string[]): Entry[] {
  const entries = heard.flatMap(({ source, hits }) => hits.map((hit, place) => ({ source, trust: sources.indexOf(source), place, hit })));
  const known = entries.filter(({ trust, hit }) => trust >= 0 && hit.title !== '').sort(byTrust);
  return [...groupBy(known, ({ source, hit }) => `${source} ${hit.key}`).values()].flatMap(([first]) => first ?? []);
}

export const sourcesIn = (entries: Entry[]): string[] => [...new Set(entries.map(({ source }) => source))];

/** Whether no source has more than one of these. */
export const isOneEach = (entries: Entry[]): boolean => sourcesIn(entries).length === entries.length;

/** Where each source has it: its best entry, most trusted first. */
export const placesOf = (group: Group): { source: string; key: string; link: string }[] =>
  [...groupBy(group, ({ source }) => source).values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => a.trust - b.trust)
    .map(({ source, hit }) => ({ source, key: hit.key, link: hit.url }));
