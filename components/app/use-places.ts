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
    const scrolled = () => {
      place.top = main?.scrollTop ?? 0;
    };
    const followed = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      place.followed = link?.getAttribute('href') ?? place.followed;
    };
    main?.addEventListener('scroll', scrolled, { passive: true });
    main?.addEventListener('click', followed);
    return () => {
      main?.removeEventListener('scroll', scrolled);
      main?.removeEventListener('click', followed);
    };
  }, [hash]);
}

const linkIn = (main: Element | null | undefined, href: string | undefined): HTMLElement | undefined =>
  href === undefined ? undefined : [...(main?.querySelectorAll('a') ?? [])].find((link) => link.getAttribute('href') === href);
