import { useLayoutEffect, useRef } from 'preact/hooks';

interface Place {
  top: number;
  /** Address of the link that was followed from there. */
  followed: string | undefined;
}

/**
 * Where each view was left: going back finds the place again and the link that led away; going on begins at the top. Who is typing is
 * left alone.
 */
export function usePlaces(hash: string, root: { current: HTMLElement | null }): void {
  const places = useRef(new Map<string, Place>());
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const main = root.current?.querySelector('main');
    const place: Place = places.current.get(hash) ?? { top: 0, followed: undefined };
    places.current.set(hash, place);
    if (main) main.scrollTop = place.top;
    const isTyping = hash.startsWith('#/search') && document.activeElement?.matches('input');
    if (!isFirst.current && !isTyping) (linkIn(main, place.followed) ?? main)?.focus({ preventScroll: true });
    isFirst.current = false;
    const scrolled = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.matches('main')) place.top = target.scrollTop;
    };
    const followed = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('main a') : null;
      place.followed = link?.getAttribute('href') ?? place.followed;
    };
    // On what stays: a view is drawn into another `main` as more of it is known. Scrolling does not bubble.
    const surface = root.current;
    surface?.addEventListener('scroll', scrolled, { passive: true, capture: true });
    surface?.addEventListener('click', followed);
    return () => {
      surface?.removeEventListener('scroll', scrolled, { capture: true });
      surface?.removeEventListener('click', followed);
    };
  }, [hash]);
}

const linkIn = (main: Element | null | undefined, href: string | undefined): HTMLElement | undefined =>
  href === undefined ? undefined : [...(main?.querySelectorAll('a') ?? [])].find((link) => link.getAttribute('href') === href);
