import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import type { Sheet } from '../lib/view/export/sheet';
import type { Picture } from '../lib/view/picture';
import { placeBeside } from './place-beside';
import { type Way, waysOf } from './take-ways';

interface Props {
  id: string;
  sheet: () => Sheet;
  picture: (() => Picture) | undefined;
  beside: HTMLElement | null;
  onPick: (way: Way) => void;
  /** It has been closed by a press elsewhere. */
  onClose: () => void;
  /** It is to be closed, and the focus to go back. */
  onLeave: () => void;
}

/** The open menu, on top of everything. What it offers is what the page shows as it opens: it does not change under the hand. */
export function TakeMenu({ id, sheet, picture, beside, onPick, onClose, onLeave }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const ways = useMemo(() => waysOf(sheet(), picture), []);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useLayoutEffect(() => {
    const shown = menu.current;
    if (!shown) return;
    shown.showPopover?.();
    if (beside) placeBeside(shown, beside);
    items()[0]?.focus({ preventScroll: true });
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') onLeave();
    const all = items();
    const at = all.findIndex((item) => item.contains(document.activeElement));
    const next = all[itemAfter(event.key, at, all.length)];
    next?.focus();
    // Tab goes on from the button.
    if (next || event.key === 'Escape') event.preventDefault();
  };
  return (
    <div
      ref={menu}
      id={id}
      class="take__menu"
      popover="auto"
      role="menu"
      aria-label={t('take_label')}
      tabIndex={-1}
      data-take-menu
      onKeyDown={press}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {ways.map((way) => (
        <button key={way.id} type="button" role="menuitem" class="take__way" tabIndex={-1} data-take={way.id} onClick={() => onPick(way)}>
          {way.words}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads among so many items, round both ends; -1 = nowhere. */
export function itemAfter(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (Math.max(at, 0) - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
