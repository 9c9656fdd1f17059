import { useLayoutEffect } from 'preact/hooks';
import { isPlainKey } from './plain-key';

interface Parts {
  root: { current: HTMLElement | null };
  openSheet: () => void;
}

/** A key without a modifier, and the element that it presses. Every one of them is a button or field that can be reached without it. */
const PRESSES: Record<string, string> = {
  '/': '[data-key="/"]',
  b: '[data-key="b"]',
  h: '[data-key="h"]',
  c: '[data-key="c"]',
  p: '[data-key="p"]',
};

/** The keys that the sheet lists. While somebody types, letters are letters. */
export function useKeys({ root, openSheet }: Parts): void {
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isPlainKey(event)) return;
      if (document.querySelector('dialog[open], [role="menu"]')) return;
      if (press(event.key)) event.preventDefault();
    };
    const press = (key: string): boolean => {
      if (key === '?') openSheet();
      const target = root.current?.querySelector<HTMLElement>(PRESSES[key] ?? '#none');
      target?.focus();
      target?.click();
      return key === '?' || Boolean(target);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
