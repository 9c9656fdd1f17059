export interface KeepInParts {
  host: HTMLElement;
  dialog: HTMLElement;
  /** What was pressed to open it: pressing it again is its own business. */
  mark: () => HTMLElement;
  /** Whether an event is a person's: a page can make up others, and must not ask anybody through us. */
  heeds: (event: Event) => boolean;
  /** Ends all of it. */
  signal: AbortSignal;
  onClose: () => void;
}

const PRESSES = 'click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend dragstart';
const OURS = `${PRESSES} keydown keyup keypress input change copy cut paste focusin focusout`.split(' ');

/** What happens in a dialog stays there; Escape and a press elsewhere close it. */
export function keepIn(parts: KeepInParts): void {
  const { host, dialog, heeds, signal } = parts;
  // Without the signal: the press that closes the dialog is still on its way up. They go with the host.
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  for (const type of ['click', 'change', 'keydown'])
    dialog.addEventListener(type, (event) => heeds(event) || drop(event), { signal, capture: true });
  dialog.addEventListener('keydown', (event) => event.key === 'Tab' && turnBack(event, parts), { signal });
  // Before the page hears of it: it may have an Escape of its own.
  addEventListener('keydown', (event) => event.key === 'Escape' && heeds(event) && leave(event, parts), { signal, capture: true });
  addEventListener('pointerdown', (event) => heeds(event) && isElsewhere(event, parts) && parts.onClose(), { signal, capture: true });
}

function drop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** What lies on top is closed first. Browsers do not give the focus back by themselves within a tree of our own. */
function leave(event: Event, { dialog, onClose }: KeepInParts): void {
  drop(event);
  const inner = dialog.querySelector<HTMLElement>('[popover]');
  if (!inner) {
    onClose();
    return;
  }
  inner.hidePopover();
  dialog.querySelector<HTMLElement>(`[aria-controls="${inner.id}"]`)?.focus();
}

function isElsewhere(event: Event, { host, mark }: KeepInParts): boolean {
  const path = event.composedPath();
  return !path.includes(host) && !path.includes(mark());
}

/** From the last stop to the first and back. */
function turnBack(event: KeyboardEvent, { host, dialog }: KeepInParts): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('a[href], button')];
  const at = host.shadowRoot?.activeElement;
  const isAtEnd = event.shiftKey ? at === stops[0] || at === dialog : at === stops.at(-1);
  if (!isAtEnd) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}
