import type { Answer } from '../lib/model/answer';
import { platformOrder } from '../lib/platforms/names';
import { type Catalogue, rolesOf } from '../lib/view/catalogue';

/** The roles that an answer speaks of, and the platforms. */
export const catalogueOf = (answer: Answer): Catalogue => ({ ...rolesOf(answer), platformOrder });
