import type { ComponentChildren } from 'preact';
import { isHttps } from '../lib/view/handles';

interface Props {
  href: string | undefined;
  class?: string;
  label?: string;
  /** Marks handle links for whoever looks for them. */
  isHandle?: boolean;
  children: ComponentChildren;
}

/** The only way out of a surface: https, in a new tab, telling nothing about us. Any other address stays text. */
export function SafeLink({ href, class: className, label, isHandle, children }: Props) {
  if (!href || !isHttps(href)) return <span class={className}>{children}</span>;
  return (
    <a class={className} href={href} target="_blank" rel="noopener noreferrer" aria-label={label} title={label} data-handle-link={isHandle}>
      {children}
    </a>
  );
}
