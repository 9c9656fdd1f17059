import { useLayoutEffect, useRef } from 'preact/hooks';
import { isPlainKey } from './plain-key';

/** What the keys go through: the main link of every row, in the order of the page. */
const STOPS = '[data-hit]';

/**
 * From row to row: j and k from wherever one is, arrows, Home and End once one is on a row. Up from the first row leads back to the
 * search field.
 */
export function useListKeys() {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isPlainKey(event)) return;
      const stops = [...(root.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
      const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
      const next = nextOf(event.key, at, stops.length);
      if (next === undefined || stops.length === 0) return;
      event.preventDefault();
      (stops[next] ?? document.querySelector<HTMLElement>('[data-key="/"]'))?.focus();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
  return root;
}

/** `at` -1 = on none of them; the answer -1 = before the first. undefined = the key means nothing here. */
function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'j' || (key === 'ArrowDown' && at >= 0)) return Math.min(at + 1, count - 1);
  if (at < 0) return undefined;
  if (key === 'k' || key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
