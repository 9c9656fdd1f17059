import type { ComponentChildren } from 'preact';

interface Props {
  role: string;
  /** The role is printed once above each other, as on a sleeve; ears get it every time. */
  isSameRole?: boolean;
  /** `data-…` attributes by which tests and styles know the row. */
  hooks: Record<`data-${string}`, string | undefined>;
  children: ComponentChildren;
}

/** The sleeve's two columns: role left, names right. */
export function Row({ role, isSameRole = false, hooks, children }: Props) {
  return (
    <li class={isSameRole ? 'row row--same' : 'row'} {...hooks}>
      <span class={isSameRole ? 'row__role row__role--heard' : 'row__role'}>{role}</span>
      {children}
    </li>
  );
}
