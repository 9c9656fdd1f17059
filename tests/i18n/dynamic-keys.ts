import { roles } from '../../lib/roles';
import { FAMILIES } from '../../lib/roles/role';
import { reasonKeys } from './reason-keys';

/** Keys that are put together while the program runs. */
export interface DynamicKeys {
  /** What they begin with, as the code spells it. */
  head: string;
  keys: string[];
  /** The code has a sentence for those that have no text. */
  isPartial?: boolean;
}

/** As sources write them: lib/model/credit.ts. */
const LEVELS = ['release', 'release_group', 'recording', 'work', 'album', 'track', 'song', 'person'];
const ROLE_PARTS = ['title', 'meaning', 'note'];
const spelled = (key: string): string => key.replaceAll('-', '_');

export const dynamicKeys: DynamicKeys[] = [
  { head: 'family_', keys: FAMILIES.map((family) => `family_${family}`) },
  { head: 'role_', keys: roles.flatMap(({ id }) => ROLE_PARTS.map((part) => `role_${id}_${part}`)) },
  { head: 'proof_level_', keys: LEVELS.map((level) => `proof_level_${level}`) },
  // Another role counts people.
  { head: 'count_', keys: roles.map(({ id }) => `count_${id}`), isPartial: true },
  // Reasons and remarks have the same keys in the model: each is said in one of two ways.
  { head: '', keys: [...reasonKeys()].flatMap((key) => [`reason_${spelled(key)}`, `remark_${spelled(key)}`]), isPartial: true },
];
