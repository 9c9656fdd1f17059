import { SourceError } from '../errors';
import type { Ledger } from './ledger';

/** Nobody waits for the answer any more: nothing has failed, and nothing is told. */
const isGivenUp = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/**
 * The only place that catches a source's failure: once per source, so that a broken one never hides the others. Anything
 * that is no SourceError is a mistake of ours; it is reported as unreadable data, so that it never leaves an answer waiting.
 * `unlessFound`: a question about one person that fails takes nothing away from the credits that were found.
 */
export async function guarded<T>(
  ledger: Pick<Ledger, 'fail' | 'outcomeOf'>,
  source: string,
  ask: () => Promise<T>,
  unlessFound = false,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isGivenUp(error)) return undefined;
    const failure = error instanceof SourceError ? error : new SourceError('bad-data', String(error));
    if (failure !== error) console.error(`${source}:`, error);
    if (!unlessFound || ledger.outcomeOf(source)?.state !== 'found') ledger.fail(source, failure);
    return undefined;
  }
}
