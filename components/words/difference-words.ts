import { listOf, t, translate } from '../../lib/i18n/messages';
import type { Difference } from '../../lib/view/disagreements';
import { capital, sourceWords } from '../../lib/view/words/source-words';

/** "3 producers"; a role without a plural of its own counts people. */
const counted = (role: string, count: number): string => translate(`count_${role}`, { count }) ?? t('count_people', { count });

/** "Genius lists 3 producers for this track, MusicBrainz 2. Only Genius lists Pia Sand." */
export function differenceWords({ role, lists }: Difference): string {
  const [first, ...rest] = lists;
  if (!first) return '';
  const others = listOf(rest.map(({ source, count }) => t('differ_other', { source: sourceWords(source), count })));
  const head = t('differ', { source: capital(sourceWords(first.source)), counted: counted(role, first.count), others });
  const only = lists
    .filter(({ alone }) => alone.length > 0)
    .map(({ source, alone }) => t('differ_only', { source: sourceWords(source), names: listOf(alone) }));
  return [head, ...only].join(' ');
}
