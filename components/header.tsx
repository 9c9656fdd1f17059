import { t } from '../lib/i18n/messages';
import type { Headline } from '../lib/view/headline';
import { Completeness } from './completeness';
import { Cover } from './cover';
import type { RecordView } from './record';
import { RecordTakeAway } from './take-along';

interface Props {
  headline: Headline;
  /** Absent while nothing has answered. */
  record: RecordView | undefined;
  isWaiting: boolean;
  onChoose: (key: string) => void;
  onRetry: () => void;
}

/** Which record this is, and how complete the answer is. */
export function Header({ headline, record, isWaiting, onChoose, onRetry }: Props) {
  const facts = [headline.release, headline.year, ...headline.labels].filter((fact) => fact !== undefined);
  return (
    <header class="header">
      <Cover src={headline.cover} title={headline.title} />
      <div class="header__text">
        <h1 class="header__title" dir="auto">
          {headline.title}
        </h1>
        <p class="header__artists" dir="auto">
          {headline.artists}
        </p>
        <p class="header__facts">
          {facts.map((fact) => (
            <bdi class="header__fact" dir="auto" key={fact}>
              {fact}
            </bdi>
          ))}
        </p>
      </div>
      {record && <Completeness record={record} onChoose={onChoose} onRetry={onRetry} />}
      {record && record.answer.credits.length > 0 && <RecordTakeAway record={record} />}
      {!record && isWaiting && <p class="complete complete--waiting">{t('looking_title')}</p>}
    </header>
  );
}
