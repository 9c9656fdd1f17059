import type { Answer } from '../lib/model/answer';
import { platformOrder } from '../lib/platforms/index';
import type { Catalogue } from '../lib/view/catalogue';

/** The roles that an answer speaks of, as it says itself, and the platforms. */
export const catalogueOf = ({ roles }: Answer): Catalogue => ({
  roleOf: (id) => ({ id, family: 'other', ...roles[id] }),
  roleOrder: (id) => roles[id]?.order ?? Number.POSITIVE_INFINITY,
  platformOrder,
});
