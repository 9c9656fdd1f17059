import { browser } from '../browser';
import type { Answer } from '../model/answer';
import type { SubjectRef } from '../model/subject';
import { subjectKey } from '../model/subject-key';

/**
 * The last answers, ready to be shown, for as long as the browser runs and in its memory alone. A surface of our own reads them itself:
 * waiting for a worker to start and to put an answer together again takes several times as long as showing it.
 */
const LIST_KEY = 'last-answers';
const keyOf = (subject: string): string => `last-answer ${subject}`;

/** `storage.session` holds 10 MB in all. https://developer.chrome.com/docs/extensions/reference/api/storage#property-session */
const MOST = 12;
const MOST_CHARS = 400_000;

async function listed(): Promise<string[]> {
  const stored = await browser.storage.session.get(LIST_KEY);
  const list: unknown = stored[LIST_KEY];
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

let last: Promise<unknown> = Promise.resolve();

/** Changes wait for each other. Rejects when the store cannot be written. */
function next(change: () => Promise<void>): Promise<void> {
  const changed = last.then(change);
  last = changed.catch(() => undefined);
  return changed;
}

/** Keeps a complete answer to a page in place of an earlier one about the same page; one that is very large is not kept. For the background. */
export const keepLastAnswer = (answer: Answer): Promise<void> =>
  next(async () => {
    const subject = subjectKey(answer.subject.ref);
    // One that was looked for by its name alone is not the answer to the page itself.
    if (!answer.subject.facts?.tracks.length) return;
    if (JSON.stringify(answer).length > MOST_CHARS) return browser.storage.session.remove(keyOf(subject));
    const subjects = [...(await listed()).filter((each) => each !== subject), subject];
    const gone = subjects.slice(0, Math.max(0, subjects.length - MOST));
    await browser.storage.session.remove(gone.map(keyOf));
    await browser.storage.session.set({ [LIST_KEY]: subjects.slice(-MOST), [keyOf(subject)]: answer });
  });

/** What the person says changes answers, also of pages that nobody looks at now. For the background. */
export const forgetLastAnswers = (): Promise<void> =>
  next(async () => browser.storage.session.remove([LIST_KEY, ...(await listed()).map(keyOf)]));

/** What was last answered about a page; undefined = nothing, or nothing that can be read. */
export async function lastAnswer(ref: SubjectRef): Promise<Answer | undefined> {
  const key = keyOf(subjectKey(ref));
  const stored: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  return isAnswer(stored[key]) ? stored[key] : undefined;
}

/**
 * No schema: this very version of ours has written it after checking all of it. `storage.session` does not outlive an update, and no page
 * can reach it. https://developer.chrome.com/docs/extensions/reference/api/storage#property-session
 */
const isAnswer = (stored: unknown): stored is Answer =>
  typeof stored === 'object' && stored !== null && 'credits' in stored && Array.isArray(stored.credits) && 'subject' in stored;
