import { personOf, sample } from '../sample';
import type { Person } from '../sample/sample';

/** JSON objects as MusicBrainz sends them (musicbrainz-server, Serializer/JSON/2). */
export type Body = Record<string, unknown>;

const PERSON_TYPE = 'b6e035f4-3ce9-331c-97df-83397230b0df';
const GROUP_TYPE = 'e431f5f6-b5d2-343d-8b36-72607fffb74b';

export const artistBody = (person: Person): Body => ({
  id: person.mbid,
  name: person.name,
  'sort-name': person.name,
  disambiguation: person.disambiguation ?? '',
  type: person.type ?? 'Person',
  'type-id': person.type === 'Group' ? GROUP_TYPE : PERSON_TYPE,
  country: null,
});

/** The first artist of the sample that fits; companies and studios are none. */
export const artistBy = (fits: (person: Person) => boolean): Person | undefined =>
  [...sample.people.values()].find((each) => !each.entity && fits(each));

export const labelBody = (person: Person): Body => ({
  id: person.mbid,
  name: person.name,
  'sort-name': person.name,
  disambiguation: '',
  type: 'Production',
  'type-id': null,
  'label-code': null,
});
const placeBody = (person: Person): Body => ({
  id: person.mbid,
  name: person.name,
  disambiguation: '',
  type: 'Studio',
  'type-id': null,
  address: '',
  coordinates: null,
  area: null,
});

export const artistCredit = (keys: string[]): Body[] =>
  keys.map((key, index) => ({
    name: personOf(key).name,
    joinphrase: index < keys.length - 1 ? ' feat. ' : '',
    artist: artistBody(personOf(key)),
  }));

/** A credited person, company or studio. */
export const targetOf = (person: Person): Body =>
  person.entity === 'label' ? labelBody(person) : person.entity === 'place' ? placeBody(person) : artistBody(person);
