import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { roleText } from '../lib/i18n/role-text';
import { MoreParts } from './more-parts';
import { isInSight, placeBeside } from './place-beside';

interface Props {
  roleId: string;
  class?: string;
  /** The word as it stands in the line. */
  children: ComponentChildren;
}

/**
 * A role's word that unfolds into what the role means, wherever it stands. A click or a key opens it; Escape, the word again or a
 * click elsewhere closes it.
 */
export function RoleWord({ roleId, class: className = '', children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  // A press outside closes the card before the click arrives here: without this the click would open it again.
  const press = () => {
    wasOpen.current = isOpen;
  };
  // A click by key has no press before it.
  const toggle = (event: MouseEvent) => {
    setOpen(!isOpen && !(event.detail > 0 && wasOpen.current));
    wasOpen.current = false;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`role-word ${className}`}
        data-role-word={roleId}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerDown={press}
        onClick={toggle}
      >
        {children}
      </button>
      {isOpen && <Meaning id={id} roleId={roleId} beside={button.current} onClose={() => setOpen(false)} />}
    </>
  );
}

interface MeaningProps {
  id: string;
  roleId: string;
  beside: HTMLElement | null;
  onClose: () => void;
}

/** The role's meaning and note, on top of everything, next to its word. It takes the focus, so that it is read out. */
function Meaning({ id, roleId, beside, onClose }: MeaningProps) {
  const card = useRef<HTMLSpanElement>(null);
  const { RoleInGuide } = useContext(MoreParts);
  const { title, meaning, note } = roleText(roleId);
  useLayoutEffect(() => {
    const shown = card.current;
    if (!shown) return;
    shown.showPopover?.();
    if (beside) placeBeside(shown, beside);
    shown.focus({ preventScroll: true });
    // It goes where its word goes, and with it out of sight; its own text may be scrolled.
    const follow = ({ target }: Event) => {
      if (!beside || (target instanceof Node && shown.contains(target))) return;
      if (isInSight(beside)) placeBeside(shown, beside);
      else onClose();
    };
    // What scrolls in a tree of its own is not heard of outside.
    const closed = new AbortController();
    for (const place of [window, shown.getRootNode()])
      place.addEventListener('scroll', follow, { capture: true, passive: true, signal: closed.signal });
    return () => closed.abort();
  }, []);
  return (
    <span
      ref={card}
      id={id}
      class="meaning"
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      data-meaning={roleId}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <span class="meaning__head">
        <span class="meaning__title" id={`${id}-title`}>
          {title}
        </span>
        {RoleInGuide && <RoleInGuide roleId={roleId} onFollow={onClose} />}
      </span>
      <span class="meaning__text" id={`${id}-text`}>
        {meaning}
      </span>
      {note && <span class="meaning__note">{note}</span>}
    </span>
  );
}
