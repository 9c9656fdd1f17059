import { t, timeOf } from '../../lib/i18n/messages';
import type { Outcome } from '../../lib/model/answer';
import { tellsCredits } from '../../lib/view/source-name';

type Failure = Extract<Outcome, { state: 'failed' }>;

/** One sentence on what became of asking a source. */
export function outcomeWords(outcome: Outcome): string {
  switch (outcome.state) {
    case 'asking':
      return t('outcome_asking');
    case 'found':
      return t(tellsCredits(outcome) ? 'outcome_found' : 'outcome_found_people', { count: outcome.credits });
    case 'none':
      return t(tellsCredits(outcome) ? 'outcome_none' : 'outcome_none_people');
    case 'unmatched':
      return t(outcome.candidates.length > 0 ? 'outcome_unmatched_choice' : 'outcome_unmatched');
    case 'failed':
      return failureWords(outcome);
    case 'skipped':
      return skippedWords(outcome.reason);
  }
}

/** What the person can do about a failure; empty for every other outcome. */
export function adviceWords(outcome: Outcome): string {
  if (outcome.state !== 'failed') return '';
  switch (outcome.kind) {
    case 'offline':
      return t('do_offline');
    case 'timeout':
      return t('do_timeout');
    case 'rate-limited':
      return t('do_rate_limited');
    case 'blocked':
      return t('do_blocked');
    case 'bad-data':
      return t('do_bad_data');
    case 'refused':
      return t('do_refused');
  }
}

function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return t('failed_offline');
    case 'timeout':
      return t('failed_timeout');
    case 'rate-limited':
      return failure.retryAt === undefined ? t('failed_rate_limited') : t('failed_rate_limited_until', { time: timeOf(failure.retryAt) });
    case 'blocked':
      return failure.retryAt === undefined ? t('failed_blocked') : t('failed_blocked_until', { time: timeOf(failure.retryAt) });
    case 'bad-data':
      return t('failed_bad_data');
    case 'refused':
      return t('failed_refused');
  }
}

function skippedWords(reason: Extract<Outcome, { state: 'skipped' }>['reason']): string {
  switch (reason) {
    case 'not-needed':
      return t('outcome_skipped_not_needed');
    case 'later':
      return t('outcome_skipped_later');
    case 'no-key':
      return t('outcome_skipped_no_key');
    case 'not-allowed':
      return t('outcome_skipped_not_allowed');
  }
}
