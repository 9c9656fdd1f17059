import { platformOrder } from '../lib/platforms/index';
import { roleOf, roles } from '../lib/roles/index';
import type { Catalogue } from '../lib/view/catalogue';

const order = new Map(roles.map((role, index) => [role.id, index]));

export const catalogue: Catalogue = { roleOf, roleOrder: (id) => order.get(id) ?? roles.length, platformOrder };
