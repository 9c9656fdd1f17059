import { arranging } from './arranging';
import { business } from './business';
import { conducting } from './conducting';
import { engineering } from './engineering';
import { engineeringHelp } from './engineering-help';
import { engineeringParts } from './engineering-parts';
import { executive } from './executive';
import { makingParts } from './making-parts';
import { other } from './other';
import { performing } from './performing';
import { place } from './place';
import { playing } from './playing';
import { producing } from './producing';
import { rights } from './rights';
import type { Role } from './role';
import { video } from './video';
import { visual } from './visual';
import { voices } from './voices';
import { writing } from './writing';

/** Every role, families in the order of FAMILIES, most telling role first within a family. */
export const roles: Role[] = [
  ...producing,
  ...makingParts,
  ...executive,
  ...writing,
  ...arranging,
  ...performing,
  ...voices,
  ...playing,
  ...conducting,
  ...engineering,
  ...engineeringHelp,
  ...engineeringParts,
  ...visual,
  ...video,
  ...business,
  ...rights,
  ...place,
  ...other,
];

const byId = new Map(roles.map((role) => [role.id, role]));
const unknown: Role = { id: 'other', family: 'other', labels: {} };

/** The role of this id; an unknown id reads as `other`. */
export const roleOf = (id: string): Role => byId.get(id) ?? unknown;
