import { forgetLastAnswers } from '../../lib/library/last-answers';
import { createPassingOverrules, type OverruleStore } from '../../lib/library/overrules';
import { createOverruleNews, type OverruleNews } from '../../lib/surfaces/overrule-news';

/** What the person says against the sources: where it is kept, and who hears of it. */
export function createSaid(kept: OverruleStore): { overrulesOf(isPrivate: boolean): OverruleStore; news: OverruleNews } {
  const passing = createPassingOverrules(kept);
  const news = createOverruleNews();
  news.listen(() => void forgetLastAnswers().catch(() => undefined));
  return { overrulesOf: (isPrivate) => (isPrivate ? passing : kept), news };
}
