import { type Contributor, joinIds } from '../../model/contributor';
import { idsAsAnswered } from '../merged-ids';
import type { CataloguePage } from '../source';
import { artistKind } from './contributors';
import { idsIn, linksOf } from './links';
import { accountsOf, endedOf, handleOf } from './people';
import { SITE } from './requests';
import type { Entity } from './schemas';
import { toGroup } from './ties';

/** "X performs as Y": looked at from Y, the relation points back. https://musicbrainz.org/relationship/dd9886f2-1dfe-4270-97db-283f6839a666 */
const IS_PERSON = 'dd9886f2-1dfe-4270-97db-283f6839a666';

/** Other names that MusicBrainz gives one person an entry for, legal and stage. */
const personas = ({ relations }: Entity, isLegal: boolean): string[] =>
  (relations ?? [])
    .filter((each) => each['type-id'] === IS_PERSON && (each.direction === 'backward') === isLegal)
    .flatMap(({ artist }) => artist?.name ?? []);

/** Spellings that are listed only so that a search finds them are nobody's name. */
const aliasesOf = ({ aliases }: Entity, isLegal: boolean): string[] =>
  (aliases ?? []).filter(({ type }) => type !== 'Search hint' && (type === 'Legal name') === isLegal).map(({ name }) => name);

function namesOf(entity: Entity): Pick<Contributor, 'aliases' | 'legalName'> {
  const legal = [...aliasesOf(entity, true), ...personas(entity, true)];
  const all = [...legal, ...aliasesOf(entity, false), ...personas(entity, false)].filter((name) => name !== entity.name);
  const [legalName] = legal;
  return { ...(all.length > 0 ? { aliases: [...new Set(all)] } : {}), ...(legalName ? { legalName } : {}) };
}

/** Who they are and where they can be reached: `person` under the same key, with what the artist's own entry adds. */
export function personOnPage(
  person: Contributor,
  asked: string,
  entity: Entity,
  readAt: string,
): Pick<CataloguePage, 'handles' | 'ended'> & { contributor: Contributor } {
  const links = linksOf(entity.relations);
  const name = entity.name ?? person.name;
  const page = `${SITE}/artist/${entity.id}`;
  const answered = idsAsAnswered(person, 'mb', asked, entity.id);
  const disambiguation = entity.disambiguation || person.disambiguation;
  const memberships = (entity.relations ?? []).flatMap((relation) => toGroup(relation, entity, readAt) ?? []);
  const contributor = {
    ...person,
    ...answered,
    name,
    kind: artistKind({ ...entity, name }),
    ids: joinIds(answered.ids, idsIn(links)),
    ...(disambiguation ? { disambiguation } : {}),
    ...namesOf(entity),
    ...(memberships.length > 0 ? { memberships } : {}),
  };
  return {
    contributor,
    handles: accountsOf(links).map((listed) => handleOf(person, page, name, listed, readAt)),
    ended: endedOf(person, links),
  };
}
