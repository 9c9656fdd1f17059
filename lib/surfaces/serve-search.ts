import { searchMessageSchema } from '../messages';
import type { BackgroundPort } from '../messaging';
import type { SearchAnswer } from '../model/found';
import type { SearchQuestion } from '../resolve/search';
import type { ServeParts } from './serve';
import { throttled } from './throttled';

/** One question being answered for one port. */
export interface Searching extends SearchQuestion {
  /** Of a private window: nothing may be kept. */
  isPrivate: boolean;
  /** Fires when nobody waits any more. */
  signal: AbortSignal;
  onChange(answer: SearchAnswer): void;
}

export interface SearchServeParts extends Pick<ServeParts, 'tabOf'> {
  search(searching: Searching): Promise<void>;
}

const GAP_MS = 250;
/** What has been sent for the letters before is answered by then, and kept: it would be asked again when a letter is taken back. */
const LINGER_MS = 400;

/**
 * The background's end of every `search` port. A search is asked by somebody who types: no gate stands before it. A new question
 * takes the place of the one before, which is no longer told of and ends. Unreadable messages are ignored.
 */
export function serveSearch({ search, tabOf }: SearchServeParts): (port: BackgroundPort) => void {
  return (port) => {
    const gone = new AbortController();
    const send = throttled((answer: SearchAnswer) => port.post({ type: 'search/update', answer }), GAP_MS);
    let current: AbortController | undefined;

    async function accept({ query, scope }: SearchQuestion, tabId: number | undefined): Promise<void> {
      const own = new AbortController();
      const before = current;
      current = own;
      setTimeout(() => before?.abort(), LINGER_MS);
      const { private: isPrivate } = await tabOf(tabId);
      if (current !== own || gone.signal.aborted) return;
      const signal = AbortSignal.any([own.signal, gone.signal]);
      const onChange = (answer: SearchAnswer) => {
        if (current === own) send(answer);
      };
      await search({ query, scope, isPrivate, signal, onChange });
    }

    port.onMessage((raw) => {
      const { success, data } = searchMessageSchema.safeParse(raw);
      if (success) accept(data, data.tabId).catch(console.error);
    });
    port.onDisconnect(() => gone.abort());
  };
}
