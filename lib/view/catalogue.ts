import type { Answer } from '../model/answer';

/** What a view has to know of a role; its words belong to the language. */
export interface RoleFacts {
  id: string;
  family: string;
  producerKind?: string | undefined;
  company?: boolean | undefined;
}

/** The roles that an answer speaks of, as it says itself; one that it does not know stands among the others. */
export const rolesOf = ({ roles }: Pick<Answer, 'roles'>): Pick<Catalogue, 'roleOf' | 'roleOrder'> => ({
  roleOf: (id) => ({ id, family: 'other', ...roles[id] }),
  roleOrder: (id) => roles[id]?.order ?? Number.POSITIVE_INFINITY,
});

/** The catalogues of roles and platforms, handed in by the components: the view itself depends on neither. */
export interface Catalogue {
  roleOf(id: string): RoleFacts;
  /** Lower is more telling within a family; orders the roles of one person. */
  roleOrder(id: string): number;
  /** Lower is shown earlier. */
  platformOrder(id: string): number;
}
