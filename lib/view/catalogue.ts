/** What a view has to know of a role. */
export interface RoleFacts {
  id: string;
  title: string;
  family: string;
  summary: string;
  producerKind?: string;
  company?: boolean;
}

/** The catalogues of roles and platforms, handed in by the components: the view itself depends on neither. */
export interface Catalogue {
  roleOf(id: string): RoleFacts;
  /** Lower is more telling within a family; orders the roles of one person. */
  roleOrder(id: string): number;
  /** Lower is shown earlier. */
  platformOrder(id: string): number;
}
