import { personOf, sample } from '../sample';
import { madeUpMbid, type Person } from '../sample/sample';
import { artistBody, artistBy, type Body } from './musicbrainz-entities';
import { ARTIST_TYPES } from './musicbrainz-link-types';
import { relation, urlBody } from './musicbrainz-shapes';
import { tiesOf } from './musicbrainz-ties';
import { groupsOf, recordingsBy, releasesOf, worksOf } from './musicbrainz-works';

export const AREA = {
  id: madeUpMbid(890_010),
  name: '[Nowhere]',
  'sort-name': '[Nowhere]',
  disambiguation: '',
  type: null,
  'type-id': null,
};

const ALIAS_TYPES = {
  'Artist name': '894afba6-2816-3c24-8072-eadb66bd04bc',
  'Legal name': 'd4dcd0c0-b341-3612-a332-c0ce797b25cf',
  'Search hint': '1937e404-b981-3cb7-8151-4c86ebfc8d8e',
};

/** What look-ups and searches both say of a person's other names. */
export const aliasesOf = (person: Person): Body[] =>
  (person.aliases ?? []).map(({ name, type }) => ({
    name,
    'sort-name': name,
    type,
    'type-id': ALIAS_TYPES[type],
    locale: null,
    primary: null,
  }));

const SINCE_EVER = { begin: null, end: null, ended: false };

const linkOf = (link: NonNullable<Person['links']>[number]): Body =>
  relation(link.type, ARTIST_TYPES[link.type], 'url', urlBody(link.url), { direction: 'forward', ended: link.ended ?? false });

const isPerson = (other: Person, direction: 'forward' | 'backward'): Body =>
  relation('is person', 'dd9886f2-1dfe-4270-97db-283f6839a666', 'artist', artistBody(other), { direction });

/** From a person to their names for the stage, and back. */
const namesOf = (person: Person): Body[] => [
  ...(person.performsAs ?? []).map((key) => isPerson(personOf(key), 'forward')),
  ...[...sample.people.values()].filter((each) => each.performsAs?.includes(person.key)).map((each) => isPerson(each, 'backward')),
];

const RELATIONS: Record<string, (person: Person, inc: string[]) => Body[]> = {
  'url-rels': (person) => (person.links ?? []).map(linkOf),
  'artist-rels': namesOf,
  'label-rels': ({ key }) => tiesOf(key),
  'recording-rels': recordingsBy,
  'release-rels': releasesOf,
  'release-group-rels': groupsOf,
  'work-rels': worksOf,
};

/** An artist with its relations of the kinds that `inc` asks for: all of them, however many; there are no pages. */
export function artist(mbid: string, inc: string[] = ['url-rels']): Body | undefined {
  const person = artistBy((each) => each.mbid === mbid);
  if (!person) return undefined;
  return {
    ...artistBody(person),
    country: 'XW',
    'life-span': { begin: '1990', end: null, ended: false },
    area: { ...AREA, 'iso-3166-1-codes': ['XW'] },
    'begin-area': AREA,
    'end-area': null,
    gender: null,
    'gender-id': null,
    ipis: [],
    isnis: [],
    ...(inc.includes('aliases') ? { aliases: aliasesOf(person).map((alias) => ({ ...alias, ...SINCE_EVER })) } : {}),
    relations: inc.flatMap((part) => RELATIONS[part]?.(person, inc) ?? []),
  };
}
