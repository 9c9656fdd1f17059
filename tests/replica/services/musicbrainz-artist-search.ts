import { normaliseName } from '../../../lib/model/names';
import { sample } from '../sample';
import type { Person } from '../sample/sample';
import { AREA, aliasesOf } from './musicbrainz-artists';
import { artistBody, type Body } from './musicbrainz-entities';
import { answer, type Page } from './musicbrainz-hits';
import { finds, idsIn, plainText } from './musicbrainz-query';

const AREA_OF_HIT = {
  id: AREA.id,
  type: 'Country',
  'type-id': '06dd0ae4-8c74-30bb-b43d-95dcedf961de',
  name: AREA.name,
  'sort-name': AREA.name,
  'life-span': { ended: null },
};

/** As searches have them: what is empty is left out. */
const hitOf = (person: Person, score: number): Body => {
  const { disambiguation, ...plain } = artistBody(person);
  const aliases = aliasesOf(person).map((alias) => ({ ...alias, 'begin-date': null, 'end-date': null }));
  return {
    ...plain,
    score,
    country: 'XW',
    area: AREA_OF_HIT,
    'life-span': { ended: null },
    ...(disambiguation ? { disambiguation } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
};

/** 100 = the very name, 90 = another name of theirs, 80 = a part of either, the last word as far as it is typed; 0 = not meant. */
function scoreOf(person: Person, query: string): number {
  const name = normaliseName(person.name);
  const others = (person.aliases ?? []).map((alias) => normaliseName(alias.name));
  const asked = plainText(query);
  if (name === asked) return 100;
  if (others.includes(asked)) return 90;
  return [name, ...others].some((each) => finds(query, each)) ? 80 : 0;
}

/** Artists by name or alias, or by `arid:(A OR B)`. */
export function searchArtists(query: string, page?: Page): Body {
  const ids = idsIn(query, 'arid');
  const scored = [...sample.people.values()]
    .filter(({ entity }) => !entity)
    .map((person) => ({ person, score: ids ? Number(ids.has(person.mbid)) * 100 : scoreOf(person, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return answer(
    'artists',
    scored.map(({ person, score }) => hitOf(person, score)),
    page,
  );
}
