import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  class: string;
  summary: ComponentChildren;
  /** Said instead of the summary where that is too bare ("why"). */
  label?: string;
  /** A key that presses it, where the surface has such keys. */
  hotkey?: string;
  /** Shown beside the button, outside it. */
  aside?: ComponentChildren;
  onOpen?: () => void;
  isOpenAtFirst?: boolean;
  children: () => ComponentChildren;
}

/** A button that unfolds what it heads. The inside is made only once it is open. */
export function Disclosure({ class: className, summary, label, hotkey, aside, onOpen, isOpenAtFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) onOpen?.();
  };
  return (
    <div class={className} data-open={isOpen}>
      <button
        type="button"
        class={`${className}__button`}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={label}
        data-key={hotkey}
        onClick={toggle}
      >
        {summary}
      </button>
      {aside}
      <div id={id} class={`${className}__inside`} hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </div>
  );
}
