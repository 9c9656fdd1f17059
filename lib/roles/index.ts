import { arranging } from './arranging';
import { business } from './business';
import { engineering } from './engineering';
import { executive } from './executive';
import { other } from './other';
import { performing } from './performing';
import { place } from './place';
import { producing } from './producing';
import type { Role } from './role';
import { video } from './video';
import { visual } from './visual';
import { writing } from './writing';

/** Every role, families in the order of FAMILIES, most telling role first within a family. */
export const roles: Role[] = [
  ...producing,
  ...executive,
  ...writing,
  ...arranging,
  ...performing,
  ...engineering,
  ...visual,
  ...video,
  ...business,
  ...place,
  ...other,
];

const byId = new Map(roles.map((role) => [role.id, role]));
const unknown: Role = { id: 'other', title: 'Other', family: 'other', summary: 'A role that the catalogue does not know.', labels: {} };

/** The role of this id; an unknown id reads as `other`. */
export const roleOf = (id: string): Role => byId.get(id) ?? unknown;
