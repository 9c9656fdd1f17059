import type { ComponentChildren } from 'preact';
import { RoleWord } from './role-word';

interface Props {
  /** The role, and the words for it. */
  roleId: string;
  words: string;
  /** The role is printed once above each other, as on a sleeve; ears and keys get it every time. */
  isSameRole?: boolean;
  /** `data-…` attributes by which tests and styles know the row. */
  hooks: Record<`data-${string}`, string | undefined>;
  children: ComponentChildren;
}

/** The sleeve's two columns: role left, names right. */
export function Row({ roleId, words, isSameRole = false, hooks, children }: Props) {
  return (
    <li class={isSameRole ? 'row row--same' : 'row'} {...hooks}>
      <RoleWord roleId={roleId} class={isSameRole ? 'row__role row__role--heard' : 'row__role'}>
        {words}
      </RoleWord>
      {children}
    </li>
  );
}
