import { t } from '../lib/i18n/messages';
import type { Candidate } from '../lib/model/answer';
import { Icon } from './icon';
import { SafeLink } from './safe-link';

interface Props {
  candidate: Candidate;
  source: string;
  onChoose: (key: string) => void;
}

/** A record that might be the one on the page: to be picked, or looked at first. */
export function CandidateLine({ candidate, source, onChoose }: Props) {
  const { title, artists, note, key, url } = candidate;
  return (
    <li class="candidate" data-candidate={key}>
      <button type="button" class="candidate__button" onClick={() => onChoose(key)}>
        <bdi class="candidate__title" dir="auto">
          {title}
        </bdi>
        <bdi class="candidate__artists" dir="auto">
          {artists}
        </bdi>
        <span class="candidate__note">
          {source} · {note}
        </span>
        <span class="candidate__pick">{t('candidate_pick')}</span>
      </button>
      <SafeLink class="candidate__view" href={url} label={t('candidate_view', { title, source })}>
        <Icon name="open" />
      </SafeLink>
    </li>
  );
}
