import { type Answer, type Asked, json } from '../answer';
import { sample } from '../sample';
import type { Account, Person } from '../sample/sample';
import { entities } from './wikidata-entities';

type Facts = NonNullable<Person['wikidata']>;
interface Term {
  type: 'uri' | 'literal';
  value: string;
  'xml:lang'?: string;
  datatype?: string;
}
export type Row = Record<string, Term>;

const literal = (value: string): Term => ({ type: 'literal', value });
const english = (value: string): Term => ({ type: 'literal', value, 'xml:lang': 'en' });
const entity = (item: string): Term => ({ type: 'uri', value: `http://www.wikidata.org/entity/${item}` });
const rankOf = (account: Account): Term => ({
  type: 'uri',
  value: `http://wikiba.se/ontology#${account.rank === 'preferred' ? 'PreferredRank' : 'NormalRank'}`,
});
const time = (value: string): Term => ({ type: 'literal', value, datatype: 'http://www.w3.org/2001/XMLSchema#dateTime' });

/** The ids by which a query may ask for a person: property, and the `k` under which the id comes back. */
function idsOf(person: Person): { property: string; k: string; value: string }[] {
  const ids = [{ property: 'P434', k: 'mbid', value: person.mbid }];
  if (person.spotify) ids.push({ property: 'P1902', k: 'spotify', value: person.spotify });
  if (person.genius) ids.push({ property: 'P2373', k: 'genius', value: person.genius.slug });
  if (person.genius) ids.push({ property: 'P6351', k: 'genius_num', value: String(person.genius.id) });
  return ids;
}

const accountRow = (item: Term, account: Account): Row => ({
  item,
  k: literal(account.platform),
  v: account.value.startsWith('https:') ? { type: 'uri', value: account.value } : literal(account.value),
  rank: rankOf(account),
  ...(account.end ? { end: time(account.end) } : {}),
});

/** Statements whose value is an item of its own: its number is derived from its label. */
const labelled = (item: Term, k: string, labels: string[] = []): Row[] =>
  labels.map((label) => ({
    item,
    k: literal(k),
    v: entity(`Q99${[...label].reduce((sum, sign) => sum + sign.charCodeAt(0), 100_000)}`),
    vLabel: english(label),
  }));

function rowsOf(person: Person, facts: Facts): Row[] {
  const item = entity(facts.item);
  return [
    ...idsOf(person).map(({ k, value }) => ({ item, k: literal(k), v: literal(value) })),
    { item, k: literal('instance'), v: entity('Q5'), vLabel: english('human') },
    ...labelled(item, 'occupation', facts.occupations),
    ...labelled(item, 'position', facts.positions),
    ...labelled(item, 'employer', facts.employers),
    { item, k: literal('label'), v: english(person.name) },
    ...(facts.accounts ?? []).map((account) => accountRow(item, account)),
  ];
}

/** The `(wdt:P434 "…")` pairs of the query's VALUES. */
export const askedPairs = (query: string): Set<string> =>
  new Set([...query.matchAll(/\(\s*wdt:(P\d+)\s+"((?:\\.|[^"\\])*)"\s*\)/g)].map(([, property, value]) => `${property} ${value}`));

/** Tall rows of the people that the query asks for, each once, however many of their ids it names. */
export function rowsFor(query: string): Row[] {
  const asked = askedPairs(query);
  return [...sample.people.values()].flatMap((person) =>
    person.wikidata && idsOf(person).some(({ property, value }) => asked.has(`${property} ${value}`))
      ? rowsOf(person, person.wikidata)
      : [],
  );
}

export function wikidata({ method, url, body }: Asked): Answer | undefined {
  if (url.pathname === '/w/api.php' && url.searchParams.get('action') === 'wbgetentities')
    return json(entities((url.searchParams.get('ids') ?? '').split('|')));
  if (url.pathname !== '/sparql') return undefined;
  const query = method === 'POST' ? new URLSearchParams(body).get('query') : url.searchParams.get('query');
  // A query that names people in another way must not look like "nobody is known".
  if (!query || askedPairs(query).size === 0) return undefined;
  const result = { head: { vars: ['item', 'k', 'v', 'rank', 'end', 'vLabel'] }, results: { bindings: rowsFor(query) } };
  return { status: 200, headers: { 'content-type': 'application/sparql-results+json;charset=utf-8' }, body: JSON.stringify(result) };
}
