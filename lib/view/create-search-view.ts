import { type SearchMessage, searchUpdateSchema } from '../messages';
import type { SurfacePort } from '../messaging';
import type { SearchAnswer, SearchScope } from '../model/found';
import { type KeptPort, keepPort } from './keep-port';
import { type Shown, shown } from './shown';

export interface Question {
  query: string;
  scope: SearchScope;
}

/** One search field: what has been asked last, and what has been found for it so far. */
export interface SearchView {
  /** undefined = nothing has come yet. While another question is being typed, what was found for the one before stays. */
  answer: Shown<SearchAnswer | undefined>;
  /** The last question has not been answered in full. */
  isAsking: Shown<boolean>;
  lost: Shown<boolean>;
  /** Asks once the typing rests; `now` = at once. The same question again asks nobody. */
  ask(question: Question, now?: boolean): void;
  close(): void;
}

/** Typing rests after this long. */
const REST_MS = 250;

const isLess = (next: SearchAnswer, before: SearchAnswer | undefined): boolean =>
  before?.query === next.query && before.scope === next.scope && before.found.length > next.found.length;

/** The port is opened with the first question: a field that nobody uses costs nothing. */
export function createSearchView(connect: () => SurfacePort<SearchMessage>, tabId: number | undefined): SearchView {
  const answer = shown<SearchAnswer | undefined>(undefined);
  const isAsking = shown(false);
  const lost = shown(false);
  let last: Question | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let port: KeptPort<SearchMessage> | undefined;

  function hear(message: unknown): boolean {
    const { data } = searchUpdateSchema.safeParse(message);
    if (!data) return false;
    // An answer to an earlier question is old news.
    if (data.answer.query !== last?.query || data.answer.scope !== last.scope) return true;
    // A background that begins anew knows less at first than what is on screen.
    if (!data.answer.complete && isLess(data.answer, answer.value)) return true;
    answer.value = data.answer;
    isAsking.value = !data.answer.complete;
    return true;
  }

  const messageOf = (question: Question): SearchMessage => ({
    type: 'search/ask',
    ...question,
    ...(tabId === undefined ? {} : { tabId }),
  });

  function send(question: Question): void {
    if (port && !port.lost.value) port.post(messageOf(question));
    else openFor(question);
  }

  function openFor(question: Question): void {
    const opened = keepPort(
      connect,
      () => messageOf(last ?? question),
      () => hear,
      () => !isAsking.value,
    );
    opened.lost.subscribe(() => {
      lost.value = opened.lost.value;
    });
    lost.value = opened.lost.value;
    port = opened;
  }

  return {
    answer,
    isAsking,
    lost,
    ask(question, now = false) {
      if (last?.query === question.query && last.scope === question.scope && !now) return;
      clearTimeout(waiting);
      last = question;
      isAsking.value = true;
      waiting = setTimeout(() => send(question), now ? 0 : REST_MS);
    },
    close() {
      clearTimeout(waiting);
      port?.close();
    },
  };
}
