import { listOf, t } from '../../lib/i18n/messages';
import type { Answer } from '../../lib/model/answer';
import type { ScreenState } from '../../lib/view/screen';
import { sourceName, tellsCredits } from '../../lib/view/source-name';

export interface StateWords {
  title: string;
  text: string;
  canRetry?: boolean;
  /** Whether the sources and what became of each are listed below. */
  listsSources?: boolean;
}

/** What a state without credits says, and whether asking again is the next step; undefined = a state of another kind. */
export function stateWords(state: ScreenState, answer: Answer | undefined): StateWords | undefined {
  switch (state) {
    case 'none':
      return noneWords(answer);
    case 'failed':
      return { title: t('failed_title'), text: t('failed_text'), canRetry: true, listsSources: true };
    case 'offline':
      return { title: t('offline_title'), text: t('offline_text'), canRetry: true };
    case 'unmatched':
      return { title: t('unmatched_bare_title'), text: t('unmatched_bare_text'), listsSources: true };
    case 'unreadable':
      return { title: t('unreadable_title'), text: t('unreadable_text') };
    case 'no-record':
      return { title: t('no_record_title'), text: t('no_record_text') };
    case 'unsupported':
      return { title: t('unsupported_title'), text: t('unsupported_text') };
    case 'lost':
      return { title: t('lost_title'), text: t('lost_text') };
    default:
      return undefined;
  }
}

/** Only sources that surely have the record are said to know it; neither the page itself nor a source about people is one. */
function noneWords(answer: Answer | undefined): StateWords {
  const outcomes = answer?.outcomes.filter(tellsCredits) ?? [];
  const knowing = outcomes.filter((outcome) => outcome.state === 'none').map((outcome) => sourceName(outcome.source));
  const names = knowing.filter((source) => !source.isPage).map((source) => source.name);
  const canRetry = outcomes.some((outcome) => outcome.state === 'failed');
  const text = names.length > 0 ? t('none_text', { sources: listOf(names), count: names.length }) : t('none_text_bare');
  return { title: t('none_title'), text: canRetry ? `${text} ${t('none_also_failed')}` : text, canRetry, listsSources: true };
}
