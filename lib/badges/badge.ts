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

/** Names of so many tracks are remembered from page to page. */
const MOST_NAMES = 5000;

/** Keeps the marks of one document right, through all its pages, until the extension goes: then nothing of ours stays. */
export function startBadge({ root, handle, connect, loadCard }: BadgeParts): void {
  const end = new AbortController();
  const { signal } = end;
  const marks = createMarks(root);
  const names = new Map<string, string[]>();
  let view: PageView | undefined;
  let follower: ReturnType<typeof follow> | undefined;
  let isLoading = false;

  function stop(): void {
    follower?.stop();
    view?.close();
    follower = undefined;
    view = undefined;
    handle.card?.close();
    marks.clear();
    if (names.size > MOST_NAMES) names.clear();
  }

  /** Nobody tells a page that the extension has gone: it is asked at every look, every broken port, and when the person comes back. */
  function isAlive(): boolean {
    if (handle.isAlive()) return true;
    end.abort();
    stop();
    return false;
  }

  function look(): Element[] {
    if (!isAlive() || !view) return [];
    const { places, parts } = view.look(root);
    if (marks.sync(places)) keepTabStop(marks.list());
    return parts;
  }

  function turn(): void {
    stop();
    const page = handle.current;
    if (!page || signal.aborted) return;
    view = viewPage(page, connectAlive, names, () => follower?.look());
    follower = follow(root, { matters: page.anchors.matters, isWhole: marks.isWhole, look });
  }

  const connectAlive: Connect = (name) => {
    const port = connect(name);
    port.onDisconnect(isAlive);
    return port;
  };

  /** The first press of a page waits for the card's script; what is pressed meanwhile is too soon. */
  async function press(mark: HTMLElement): Promise<void> {
    const page = handle.current;
    if (!page || isLoading || !isAlive()) return;
    if (handle.card?.openFor === mark) return handle.card.close();
    const wanted = view?.press(marks.madeFor(mark)?.track);
    if (!wanted) return;
    if (!handle.card) {
      isLoading = true;
      await loadCard().finally(() => {
        isLoading = false;
      });
    }
    if (handle.current === page && isAlive()) handle.card?.open({ ...wanted, mark, player: () => playerOn(root, page.anchors) });
  }

  // Where the background has gone the card stays away; the popup still answers.
  hearPresses(root, marks, (mark) => void press(mark).catch(() => undefined), signal);
  root.addEventListener('visibilitychange', () => !root.hidden && isAlive() && view?.wake(), { signal });
  root.defaultView?.addEventListener('focus', isAlive, { signal });
  root.defaultView?.addEventListener(
    'resize',
    () => {
      view?.resized();
      follower?.look();
    },
    { signal },
  );
  handle.isLoaded = true;
  handle.changed = turn;
  turn();
}
