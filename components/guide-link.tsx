import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Surroundings } from './surroundings';

interface Props {
  place: string;
  class?: string;
  onFollow?: () => void;
  children: ComponentChildren;
}

/** A way into the guide; nothing where the surface cannot link there. */
export function GuideLink({ place, class: className = '', onFollow, children }: Props) {
  const href = useContext(Surroundings).guide(place);
  if (!href) return null;
  // Within the guide itself it is a place on the page.
  const target = href.startsWith('#') ? {} : { target: '_blank', rel: 'noopener' };
  return (
    <a class={`link link--quiet ${className}`} href={href} {...target} data-guide-link={place} onClick={onFollow}>
      {children}
    </a>
  );
}
