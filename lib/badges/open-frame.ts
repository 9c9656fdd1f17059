import { dress } from './dress';
import { findMark } from './find-mark';
import { keepBeside } from './keep-beside';
import { keepIn } from './keep-in';
import type { CardRequest } from './page-handle';
import { schemeOfPage } from './scheme';

export interface FrameParts {
  request: Pick<CardRequest, 'mark' | 'player'>;
  css: string;
  /** BCP 47 tag of what is said inside. */
  language: string;
  /** Id of the element inside that names the dialog. */
  label: string;
  /** Fills the dialog, before it is shown. */
  fill: (dialog: HTMLElement) => void;
  heeds: (event: Event) => boolean;
  /** Escape, a press elsewhere, or the mark has gone. */
  onClose: () => void;
}

/** One dialog of ours in somebody else's page. */
export interface Frame {
  readonly dialog: HTMLElement;
  /** The mark that it belongs to, as it is in the document now. */
  readonly mark: HTMLElement;
  /** Takes everything away, and gives the focus back where it was inside. */
  close(): void;
}

/** Everything of ours is in one element, which is there only while it is open. */
export function openFrame({ request, css, language, label, fill, heeds, onClose }: FrameParts): Frame {
  let { mark } = request;
  const { track } = mark.dataset;
  const find = () => {
    const found = findMark(mark, track);
    mark = found ?? mark;
    return found;
  };
  const latest = () => find() ?? mark;
  const ended = new AbortController();
  const { signal } = ended;

  const host = document.createElement('liner-notes-card');
  host.dataset['scheme'] = schemeOfPage();
  const shadow = host.attachShadow({ mode: 'open' });
  dress(shadow, css);
  const dialog = shadow.appendChild(dialogOf(language, label));
  fill(dialog);
  document.documentElement.append(host);
  dialog.showPopover?.();
  keepIn({ host, dialog, mark: latest, heeds, signal, onClose });
  keepBeside({ dialog, find, player: request.player, signal, onLost: onClose });
  dialog.focus({ preventScroll: true });

  return {
    dialog,
    get mark() {
      return latest();
    },
    close() {
      const hadFocus = document.activeElement === host;
      ended.abort();
      host.remove();
      if (hadFocus) find()?.focus({ preventScroll: true });
    },
  };
}

/** On top of everything, whatever the page stacks. Not `auto`: a press on the mark itself must not close it first. */
function dialogOf(language: string, label: string): HTMLElement {
  const dialog = document.createElement('div');
  dialog.className = 'card';
  dialog.popover = 'manual';
  dialog.lang = language;
  dialog.dir = 'ltr';
  dialog.tabIndex = -1;
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', label);
  return dialog;
}
