import { t } from '../../lib/i18n/messages';
import type { PlayingIn } from '../../lib/view/follow-players';
import { hashOf } from '../../lib/view/route';
import { Icon } from '../icon';
import { some } from '../words/some-names';

interface Props {
  playing: PlayingIn | undefined;
  /** Who made it, as far as that is known; empty = unknown, or nobody is named. */
  names: string[];
}

/** The track that plays, and the way to its credits. Nothing where nothing plays. */
export function NowPlaying({ playing, names }: Props) {
  if (!playing?.title) return null;
  const { ref, title, artists } = playing;
  const facts = { title, artists: artists.map((name) => ({ name })), tracks: [] };
  return (
    <aside class="playing" aria-label={t('playing_now')} data-playing={ref.id}>
      <a class="playing__link" href={hashOf({ view: 'record', subject: { ref, facts } })} title={t('playing_credits')}>
        <Icon name="playing" />
        <span class="playing__text">
          <bdi class="playing__title" dir="auto">
            {title}
          </bdi>{' '}
          <bdi class="playing__names" dir="auto">
            {names.length > 0 ? t('badge_prod', { names: some(names) }) : t('playing_credits')}
          </bdi>
        </span>
      </a>
    </aside>
  );
}
