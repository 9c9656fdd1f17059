import type { Answer } from '../model/answer';
import type { Credit } from '../model/credit';
import { roleOf, roles } from '../roles';

const order = new Map(roles.map(({ id }, index) => [id, index]));

/** What a view has to know of the roles that these credits name. */
export function rolesIn(credits: Credit[]): Answer['roles'] {
  const ids = [...new Set(credits.map(({ role }) => role))];
  return Object.fromEntries(ids.map((id) => [id, factsOf(id)]));
}

function factsOf(id: string): Answer['roles'][string] {
  const { family, producerKind, company } = roleOf(id);
  return { family, order: order.get(id) ?? roles.length, ...(producerKind ? { producerKind } : {}), ...(company ? { company } : {}) };
}
