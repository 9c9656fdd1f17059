import type { PageDiagnosis } from '../messages';
import type { Outcome } from '../model/answer';
import type { BadgeChoices } from '../model/badge-closings';

export interface DiagnosisParts {
  version: string;
  userAgent: string;
  language: string;
  choices: BadgeChoices | undefined;
  /** undefined = no script of ours answers in the page. */
  page: PageDiagnosis | undefined;
  outcomes: Outcome[];
}

/**
 * A report for whoever mends us, in English: which ways of finding things still work on this site, and how the sources answered.
 * It holds no address, no id and no title of the page, and nothing of the person's but the browser's own name and language.
 */
export function diagnosisText({ version, userAgent, language, choices, page, outcomes }: DiagnosisParts): string {
  return [
    `Liner Notes ${version} · ${userAgent} · ${language}`,
    choices ? `badges: ${badgeWords(choices)} · look-up: ${choices.lookUp}` : 'badges: unknown',
    page ? `page: ${page.site} ${page.kind}, ${page.isRead ? 'read' : 'not read'}, ${page.marks} marks` : 'page: no answer',
    ...(page?.hits ?? []).map(({ part, strategy, count }) => `  ${part} by ${strategy}: ${count}`),
    ...outcomes.map((outcome) => `source: ${outcomeWords(outcome)}`),
  ].join('\n');
}

function badgeWords({ page, site, everywhere }: BadgeChoices): string {
  const off = Object.entries({ page, site, everywhere }).flatMap(([where, isShown]) => (isShown ? [] : [where]));
  return off.length > 0 ? `closed (${off.join(', ')})` : 'shown';
}

function outcomeWords(outcome: Outcome): string {
  const { source, state } = outcome;
  if (state === 'found') return `${source} found ${outcome.credits}`;
  if (state === 'failed') return `${source} failed (${outcome.kind})`;
  if (state === 'skipped') return `${source} skipped (${outcome.reason})`;
  if (state === 'unmatched') return `${source} unmatched, ${outcome.candidates.length} candidates`;
  return `${source} ${state}`;
}
