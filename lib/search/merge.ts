import type { Found, FoundKind, SearchScope } from '../model/found';
import { normaliseName, normaliseTitle } from '../model/names';
import type { PersonHit, RecordHit } from '../sources/source';
import { type Entry, entriesOf, type Group, type Heard, placesOf } from './entry';
import { betterAlias, exactness } from './fit';
import { groupPeople, type PersonGroup, sharedNames } from './people';
import { firstYear, groupRecords } from './records';

/** What was asked, and whom: ids of the sources, most trusted first. */
export interface Asked {
  query: string;
  scope: SearchScope;
  sources: string[];
}

interface Ranked {
  found: Found;
  group: Group;
}

const MOST: Record<FoundKind, number> = { artist: 8, album: 12, track: 12 };
const MOST_OF_ONE_KIND = 25;

const isPerson = (entry: Entry): entry is Entry<PersonHit> => entry.hit.kind === 'artist';
const isRecord =
  (kind: RecordHit['kind']) =>
  (entry: Entry): entry is Entry<RecordHit> =>
    entry.hit.kind === kind;

/** What is called exactly so comes first, then what several sources have, then by the sources' own order. */
function byRank(query: string): (a: Ranked, b: Ranked) => number {
  const exact = ({ group }: Ranked) => Math.max(...group.map(({ hit }) => exactness(query, hit)));
  const place = ({ group }: Ranked) => Math.min(...group.map((entry) => entry.place));
  return (a, b) =>
    exact(b) - exact(a) ||
    b.found.at.length - a.found.at.length ||
    place(a) - place(b) ||
    a.group[0].trust - b.group[0].trust ||
    a.found.key.localeCompare(b.found.key);
}

/** What a person and a record have in common. */
function commonOf(group: Group, query: string) {
  const { hit } = group[0];
  const alias = betterAlias(query, hit);
  return {
    key: hit.key,
    title: hit.title,
    ...(hit.disambiguation ? { note: hit.disambiguation } : {}),
    ...(alias ? { alias } : {}),
    at: placesOf(group),
  };
}

function foundPeople(people: Entry<PersonHit>[], query: string): Ranked[] {
  const groups = groupPeople(people);
  const shared = sharedNames(groups);
  return groups.map(({ entries, person }: PersonGroup) => {
    const hasNamesake = shared.has(normaliseName(entries[0].hit.title));
    return { group: entries, found: { ...commonOf(entries, query), hasNamesake, kind: 'artist', person } };
  });
}

function foundRecords(records: Entry<RecordHit>[], kind: RecordHit['kind'], query: string): Ranked[] {
  const groups = groupRecords(records, query);
  const names = groups.map(([{ hit }]) => `${normaliseTitle(hit.title)}|${normaliseName(hit.artists)}`);
  return groups.map((group, index) => {
    const { artists, trackCount, subject } = group[0].hit;
    const year = firstYear(group);
    const facts = { artists, subject, ...(year ? { year } : {}), ...(trackCount ? { trackCount } : {}) };
    const hasNamesake = names.filter((name) => name === names[index]).length > 1;
    return { group, found: { ...commonOf(group, query), hasNamesake, kind, ...facts } };
  });
}

/** All that has been heard as one list: people, then records, then songs, best first. It does not matter who answered first. */
export function merge(heard: Heard[], { query, scope, sources }: Asked): Found[] {
  const entries = entriesOf(heard, sources);
  const ranked: Record<FoundKind, Ranked[]> = {
    artist: foundPeople(entries.filter(isPerson), query),
    album: foundRecords(entries.filter(isRecord('album')), 'album', query),
    track: foundRecords(entries.filter(isRecord('track')), 'track', query),
  };
  const best = (kind: FoundKind) =>
    ranked[kind]
      .toSorted(byRank(query))
      .slice(0, scope === 'all' ? MOST[kind] : MOST_OF_ONE_KIND)
      .map(({ found }) => found);
  return [...best('artist'), ...best('album'), ...best('track')];
}
