import { useContext } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import { hashOf, type Route } from '../../lib/view/route';
import { Icon } from '../icon';
import { Surroundings } from '../surroundings';
import { SearchField } from './search-field';

interface Props {
  route: Route;
  openPanel: (() => void) | undefined;
  onKeys: () => void;
}

/** Back, search, and the ways to the other surfaces: the same on every view. */
export function TopBar({ route, openPanel, onKeys }: Props) {
  const { guide } = useContext(Surroundings);
  const guideAt = guide('top');
  const isHere = route.view === 'here';
  return (
    <header class="bar">
      {!isHere && (
        <button
          type="button"
          class="bar__button"
          data-key="b"
          aria-label={t('bar_back')}
          title={t('bar_back')}
          onClick={() => history.back()}
        >
          <Icon name="back" />
        </button>
      )}
      <SearchField route={route} />
      {!isHere && (
        <a class="bar__button" data-key="h" href={hashOf({ view: 'here' })} aria-label={t('bar_here')} title={t('bar_here')}>
          <Icon name="here" />
        </a>
      )}
      {openPanel && (
        <button type="button" class="bar__button" aria-label={t('bar_panel')} title={t('bar_panel')} onClick={openPanel}>
          <Icon name="panel" />
        </button>
      )}
      {isHere && guideAt && (
        <a class="bar__button" href={guideAt} target="_blank" rel="noopener" aria-label={t('guide_link')} title={t('guide_link')}>
          <Icon name="guide" />
        </a>
      )}
      <button type="button" class="bar__button" aria-label={t('bar_keys')} title={t('bar_keys')} onClick={onKeys}>
        <Icon name="keys" />
      </button>
    </header>
  );
}
