import type { Answer, Candidate, Outcome } from '../model/answer';
import { tellsCredits } from './source-name';

/**
 * What the surface found in its tab. `unsupported`: no page of a known service. `no-record`: a known service, but no
 * album or track. `unreadable`: a record's page whose content script does not answer.
 */
export type PageState = 'reading' | 'read' | 'unsupported' | 'no-record' | 'unreadable';

/** `none` = no credits listed, `failed` = could not ask, `unmatched` = could not match: three different things. */
export type ScreenState =
  | 'looking'
  | 'found'
  | 'partly'
  | 'none'
  | 'unmatched'
  | 'failed'
  | 'offline'
  | 'lost'
  | Exclude<PageState, 'reading' | 'read'>;

export function screenOf(page: PageState, answer: Answer | undefined, lost: boolean): ScreenState {
  if (page !== 'reading' && page !== 'read') return page;
  if (!answer || (answer.credits.length === 0 && !answer.complete)) return lost ? 'lost' : 'looking';
  if (answer.credits.length > 0) return answer.complete && answer.outcomes.some(isMissing) ? 'partly' : 'found';
  return emptyState(answer.outcomes.filter((outcome) => outcome.state !== 'skipped' && tellsCredits(outcome)));
}

/** Who could not be asked or matched although others answered. */
export const missingOf = (answer: Answer): Outcome[] => answer.outcomes.filter(isMissing);

/** Records to pick from, each with the source that offers it; the same record once. */
export function candidatesOf(answer: Answer): { source: string; candidate: Candidate }[] {
  const all = answer.outcomes.flatMap((outcome) =>
    outcome.state === 'unmatched' ? outcome.candidates.map((candidate) => ({ source: outcome.source, candidate })) : [],
  );
  return [...new Map(all.map((entry) => [entry.candidate.key, entry])).values()];
}

const isMissing = (outcome: Outcome): boolean => outcome.state === 'failed' || outcome.state === 'unmatched';

function emptyState(asked: Outcome[]): ScreenState {
  const failed = asked.filter((outcome) => outcome.state === 'failed');
  if (failed.length > 0 && failed.length === asked.length)
    return failed.some((outcome) => outcome.kind === 'offline') ? 'offline' : 'failed';
  const offers = asked.some((outcome) => outcome.state === 'unmatched' && outcome.candidates.length > 0);
  const none = asked.some((outcome) => outcome.state === 'none');
  const unmatched = asked.some((outcome) => outcome.state === 'unmatched');
  return offers || (unmatched && !none) ? 'unmatched' : 'none';
}
