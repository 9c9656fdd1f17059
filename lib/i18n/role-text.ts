import { translate } from './messages';

/** What a role is called, what it means in one sentence, and what is worth knowing about it. */
export interface RoleText {
  title: string;
  meaning: string;
  note: string;
}

const textOf = (id: string, part: keyof RoleText): string | undefined => translate(`role_${id}_${part}`, {});

/** The words of a role; an id that this version does not know has those of `other`. */
export function roleText(id: string): RoleText {
  const known = textOf(id, 'title') === undefined ? 'other' : id;
  return { title: textOf(known, 'title') ?? id, meaning: textOf(known, 'meaning') ?? '', note: textOf(known, 'note') ?? '' };
}
