import type { Contributor, ContributorIds } from '../../model/contributor';
import { isOrganisationKind } from '../../model/organisation';

/** One way to find one item: the value of one of Wikidata's id properties. */
export interface AskedId {
  /** Row name of the property, e.g. `mbid`. */
  kind: string;
  property: string;
  id: string;
}

// The surest first: a slug can be renamed, and Discogs splits one person into several numbers.
// https://www.wikidata.org/wiki/Wikidata:WikiProject_Music#Properties
export const ID_PROPERTIES: { ids: keyof ContributorIds; kind: string; property: string }[] = [
  { ids: 'mb', kind: 'mbid', property: 'P434' },
  { ids: 'genius', kind: 'genius_num', property: 'P6351' },
  { ids: 'geniusSlug', kind: 'genius', property: 'P2373' },
  { ids: 'spotify', kind: 'spotify', property: 'P1902' },
  { ids: 'spotifySongwriter', kind: 'spotify_songwriter', property: 'P8347' },
  { ids: 'discogs', kind: 'discogs', property: 'P1953' },
];

/** Ids by row name, as an item's rows give them. */
export function idsFromRows(rows: Map<string, string[]>): ContributorIds {
  const ids: ContributorIds = {};
  for (const { ids: key, kind } of ID_PROPERTIES) {
    const values = rows.get(kind);
    if (values) ids[key] = values;
  }
  return ids;
}

/** The one id to ask with; undefined for companies, places and people without any id that Wikidata keeps. */
export function askedIdOf(person: Contributor): AskedId | undefined {
  if (isOrganisationKind(person.kind)) return undefined;
  for (const { ids, kind, property } of ID_PROPERTIES) {
    const id = person.ids[ids]?.[0];
    if (id) return { kind, property, id };
  }
  return undefined;
}

/** Usernames and addresses: row name, property, platform, and the property's name as Wikidata shows it. */
export const ACCOUNTS = [
  { kind: 'instagram', property: 'P2003', platform: 'instagram', label: 'Instagram username' },
  { kind: 'x', property: 'P2002', platform: 'x', label: 'X (Twitter) username' },
  { kind: 'tiktok', property: 'P7085', platform: 'tiktok', label: 'TikTok username' },
  { kind: 'youtube_handle', property: 'P11245', platform: 'youtube', label: 'YouTube handle' },
  { kind: 'youtube_channel', property: 'P2397', platform: 'youtube', label: 'YouTube channel ID' },
  { kind: 'soundcloud', property: 'P3040', platform: 'soundcloud', label: 'SoundCloud ID' },
  { kind: 'facebook', property: 'P2013', platform: 'facebook', label: 'Facebook username' },
  { kind: 'threads', property: 'P11892', platform: 'threads', label: 'Threads username' },
  { kind: 'bluesky', property: 'P12361', platform: 'bluesky', label: 'Bluesky handle' },
  { kind: 'website', property: 'P856', platform: 'website', label: 'official website' },
  { kind: 'bandcamp', property: 'P3283', platform: 'bandcamp', label: 'Bandcamp profile ID' },
  { kind: 'linktree', property: 'P11079', platform: 'linktree', label: 'Linktree username' },
] as const;

// Plain SPARQL 1.1: hints of today's engine would return nothing on another one.
const PREFIXES = `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>`;

const ACCOUNT_ROWS = `VALUES (?k ?pp ?psp) { ${ACCOUNTS.map(({ kind, property }) => `("${kind}" p:${property} ps:${property})`).join(' ')} }
    ?item ?pp ?st . ?st ?psp ?v . ?st wikibase:rank ?rank .
    FILTER(?rank != wikibase:DeprecatedRank)
    OPTIONAL { ?st pq:P582 ?end }`;

const ID_ROWS = `VALUES (?k ?w) { ${ID_PROPERTIES.map(({ kind, property }) => `("${kind}" wdt:${property})`).join(' ')} }
    ?item ?w ?v .`;

const THING_LABEL = 'OPTIONAL { ?v rdfs:label ?vLabel . FILTER(LANG(?vLabel) IN ("en","mul")) }';

const CAREER_ROWS = `VALUES (?k ?w) { ("occupation" wdt:P106) ("instance" wdt:P31) ("position" wdt:P39) ("employer" wdt:P108) }
    ?item ?w ?v .
    ${THING_LABEL}`;

// Organisations whose "founded by" (P112) is the person.
const FOUNDED_ROWS = `VALUES ?k { "founded" }
    ?v wdt:P112 ?item .
    ${THING_LABEL}`;

// Organisations whose "chief executive officer" (P169) is the person, as long as the statement has no end.
const LED_ROWS = `VALUES ?k { "leads" }
    ?v p:P169 ?led . ?led ps:P169 ?item . ?led wikibase:rank ?ledRank .
    FILTER(?ledRank != wikibase:DeprecatedRank)
    FILTER NOT EXISTS { ?led pq:P582 ?left }
    ${THING_LABEL}`;

// Groups that the person is a member of (P463); when it began and ended tells whether they were on this record.
const MEMBER_ROWS = `VALUES ?k { "member" }
    ?item p:P463 ?in . ?in ps:P463 ?v . ?in wikibase:rank ?inRank .
    FILTER(?inRank != wikibase:DeprecatedRank)
    OPTIONAL { ?in pq:P580 ?begin }
    OPTIONAL { ?in pq:P582 ?end }
    ${THING_LABEL}`;

const LABEL_ROWS = `VALUES ?k { "label" }
    ?item rdfs:label ?v . FILTER(LANG(?v) IN ("en","mul"))`;

const ROWS = [ACCOUNT_ROWS, ID_ROWS, CAREER_ROWS, FOUNDED_ROWS, LED_ROWS, MEMBER_ROWS, LABEL_ROWS]
  .map((rows) => `{\n    ${rows}\n  }`)
  .join(' UNION ');

const escaped = (text: string): string => text.replace(/[\\"]/g, '\\$&').replace(/[\r\n]/g, ' ');

/**
 * One row per value, so that several values never multiply each other. Columns: item, k (kind of row), v, rank of an
 * account, begin and end of an account or a membership, vLabel. Every id stands in it once.
 */
export function sparqlFor(asked: AskedId[]): string {
  const pairs = new Set(asked.map(({ property, id }) => `(wdt:${property} "${escaped(id)}")`));
  const people = `{ SELECT DISTINCT ?item WHERE { VALUES (?via ?id) { ${[...pairs].join(' ')} } ?item ?via ?id . } }`;
  return `${PREFIXES}\nSELECT ?item ?k ?v ?rank ?begin ?end ?vLabel WHERE {\n  ${people}\n  ${ROWS}\n}`;
}
