import { follow } from './follow';
import { playerOn } from './found';
import { createMarks } from './marks';
import type { PageHandle } from './page-handle';
import { type PageView, viewPage } from './page-view';
import type { Connect } from './port';
import { hearPresses, keepTabStop } from './presses';

export interface BadgeParts {
  root: Document;
  handle: PageHandle;
  connect: Connect;
  /** Brings the card's script into the page; rejects where the background has gone. */
  loadCard(): Promise<unknown>;
}

/** Keeps the marks of one document right, through all its pages, until the extension goes: then nothing of ours stays. */
export function startBadge({ root, handle, connect, loadCard }: BadgeParts): void {
  const end = new AbortController();
  const marks = createMarks(root);
  const names = new Map<string, string[]>();
  let view: PageView | undefined;
  let follower: ReturnType<typeof follow> | undefined;

  function stop(): void {
    follower?.stop();
    view?.close();
    follower = undefined;
    view = undefined;
    handle.card?.close();
    marks.clear();
  }

  /** Nobody tells a page that the extension has gone: it is asked at every look and at every broken port. */
  function isAlive(): boolean {
    if (handle.isAlive()) return true;
    end.abort();
    stop();
    return false;
  }

  function look(): Element[] {
    if (!isAlive() || !view) return [];
    const { places, parts } = view.look(root);
    if (marks.sync(places)) keepTabStop(root);
    return parts;
  }

  function turn(): void {
    stop();
    const page = handle.current;
    if (!page || end.signal.aborted) return;
    view = viewPage(page, connectAlive, names, () => follower?.look());
    follower = follow(root, { matters: page.anchors.matters, isWhole: marks.isWhole, look });
  }

  const connectAlive: Connect = (name) => {
    const port = connect(name);
    port.onDisconnect(isAlive);
    return port;
  };

  async function press(mark: HTMLElement): Promise<void> {
    const { track } = mark.dataset;
    const page = handle.current;
    if (!page || !isAlive()) return;
    if (handle.card?.openFor === mark) return handle.card.close();
    const wanted = view?.press(track);
    if (!wanted) return;
    if (!handle.card) await loadCard();
    handle.card?.open({ ...wanted, mark, player: playerOn(root, page.anchors) });
  }

  // Where the background has gone the card stays away; the popup still answers.
  hearPresses(root, (mark) => void press(mark).catch(() => undefined), end.signal);
  root.defaultView?.addEventListener(
    'resize',
    () => {
      view?.resized();
      follower?.look();
    },
    { signal: end.signal },
  );
  handle.isLoaded = true;
  handle.changed = turn;
  turn();
}
