import type { SourceError } from '../errors';
import type { Outcome } from '../model/answer';

/** What has become of asking each source. */
export interface Outcomes {
  note(outcome: Outcome): void;
  fail(source: string, error: SourceError): void;
  outcomeOf(source: string): Outcome | undefined;
}

/** `order`: ids of the sources as they are shown. `changed` is called after every change that does not come with another. */
export function createOutcomes(order: string[], changed: () => void): Outcomes & { set(outcome: Outcome): void; all(): Outcome[] } {
  const outcomes = new Map<string, Outcome>();
  const set = (outcome: Outcome) => void outcomes.set(outcome.source, outcome);
  const note = (outcome: Outcome) => {
    set(outcome);
    changed();
  };
  return {
    note,
    set,
    fail: (source, { kind, retryAt }) => note({ source, state: 'failed', kind, ...(retryAt ? { retryAt } : {}) }),
    outcomeOf: (source) => outcomes.get(source),
    all: () => [...outcomes.values()].sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source)),
  };
}
