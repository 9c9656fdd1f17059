import type { PageVerdict, Spoken } from '../messages';
import type { BackgroundPort } from '../messaging';
import type { Brief } from '../model/brief';
import type { SubjectRef } from '../model/subject';
import type { RowDesk } from './serve-rows';

type Shown = Extract<Spoken, { type: 'page/shown' }>;

export interface VerdictParts {
  /** The way to the brief answer that a badge's port takes, too. */
  serve(port: BackgroundPort): void;
  rows: Pick<RowDesk, 'anyKnown'>;
  isClosed(ref: SubjectRef, tabId: number | undefined): Promise<boolean>;
}

export interface Verdicts {
  /** Settles once it is known whether there is anything to show. A newer page of the same tab ends the wait for an older one, which is then quiet. */
  of(page: Shown, tabId: number | undefined): Promise<PageVerdict>;
  /** Nobody waits for the last page of this tab any more. */
  left(tabId: number | undefined): void;
}

/**
 * What becomes of a page's badges, before anything of them is loaded there: something is shown where a producer is known or named,
 * or where nothing may be looked up and one press would change that.
 */
export function createVerdicts(parts: VerdictParts): Verdicts {
  const waits = new Map<number | undefined, AbortController>();

  async function judge({ subject, claims, rows }: Shown, tabId: number | undefined, signal: AbortSignal): Promise<PageVerdict> {
    const { ref } = subject;
    if (await parts.isClosed(ref, tabId)) return { verdict: 'off', asked: 0 };
    if (ref.kind === 'album' || ref.kind === 'track') {
      const shows = await firstSight({ type: 'answer/ask', subject, claims, trigger: 'auto' }, tabId, signal);
      return { verdict: shows ? 'show' : 'quiet', asked: 0 };
    }
    if (rows.length === 0) return { verdict: 'quiet', asked: 0 };
    const { isAny, asked } = await parts.rows.anyKnown(ref.site, rows, tabId, signal);
    return { verdict: isAny ? 'show' : 'quiet', asked };
  }

  /** Asks as a badge would, and hears just enough. */
  function firstSight(ask: object, tabId: number | undefined, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve(false);
      const leaving: (() => void)[] = [];
      const decide = (shows: boolean) => {
        resolve(shows);
        for (const leave of leaving.splice(0)) leave();
      };
      signal.addEventListener('abort', () => decide(false), { once: true });
      parts.serve({
        name: 'badge',
        ...(tabId === undefined ? {} : { tabId }),
        post: (message) => {
          const shows = isBrief(message) ? showsSomething(message.brief) : undefined;
          if (shows !== undefined) decide(shows);
        },
        onMessage: (listener) => listener(ask),
        onDisconnect: (listener) => void leaving.push(listener),
      });
    });
  }

  return {
    async of(page, tabId) {
      waits.get(tabId)?.abort();
      const wait = new AbortController();
      waits.set(tabId, wait);
      const verdict = await judge(page, tabId, wait.signal).finally(() => {
        if (waits.get(tabId) === wait) waits.delete(tabId);
      });
      return wait.signal.aborted ? { ...verdict, verdict: 'quiet' } : verdict;
    },
    left: (tabId) => waits.get(tabId)?.abort(),
  };
}

const isBrief = (message: unknown): message is { brief: Brief } => typeof message === 'object' && message !== null && 'brief' in message;

/** undefined = that is still open. */
function showsSomething({ state, made, tracks }: Brief): boolean | undefined {
  if (state === 'asleep' || made.length > 0 || Object.keys(tracks).length > 0) return true;
  return state === 'done' ? false : undefined;
}
