import { sample } from '../sample';
import type { Account, Person } from '../sample/sample';

/** JSON of the Action API (`wbgetentities`). */
type Body = Record<string, unknown>;

const PROPERTIES: Record<string, string> = { instagram: 'P2003', x: 'P2002', tiktok: 'P7085', soundcloud: 'P3040', website: 'P856' };

const snak = (property: string, value: unknown, type: string, datatype: string): Body => ({
  snaktype: 'value',
  property,
  datavalue: { value, type },
  datatype,
});

const textStatement = (property: string, value: string, more: Body = {}): [string, Body] => [
  property,
  { mainsnak: snak(property, value, 'string', property === 'P856' ? 'url' : 'external-id'), type: 'statement', rank: 'normal', ...more },
];

const endOf = (end: string): Body => ({
  P582: [
    snak(
      'P582',
      { time: `+${end}`, timezone: 0, before: 0, after: 0, precision: 11, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' },
      'time',
      'time',
    ),
  ],
});

const accountStatement = ({ platform, value, rank, end }: Account): [string, Body] =>
  textStatement(PROPERTIES[platform] ?? platform, value, { rank: rank ?? 'normal', ...(end ? { qualifiers: endOf(end) } : {}) });

function claimsOf(person: Person): Record<string, Body[]> {
  const statements = [
    textStatement('P434', person.mbid),
    ...(person.spotify ? [textStatement('P1902', person.spotify)] : []),
    ...(person.genius ? [textStatement('P2373', person.genius.slug), textStatement('P6351', String(person.genius.id))] : []),
    ...(person.wikidata?.accounts ?? []).map(accountStatement),
  ];
  const claims: Record<string, Body[]> = {};
  for (const [property, statement] of statements) claims[property] = [...(claims[property] ?? []), statement];
  return claims;
}

function entityOf(id: string): Body {
  const person = [...sample.people.values()].find((each) => each.wikidata?.item === id);
  if (!person) return { id, missing: '' };
  return { type: 'item', id, labels: { en: { language: 'en', value: person.name } }, claims: claimsOf(person) };
}

/** The items that are asked for; an unknown id is marked, not left out. */
export const entities = (ids: string[]): Body => ({ entities: Object.fromEntries(ids.map((id) => [id, entityOf(id)])), success: 1 });
