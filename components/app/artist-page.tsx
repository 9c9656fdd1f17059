import { useContext, useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import type { Discography } from '../../lib/model/discography';
import { platformOrder } from '../../lib/platforms/names';
import { type BehindFilter, type BehindRow, behindOf } from '../../lib/view/behind';
import { rolesOf } from '../../lib/view/catalogue';
import type { DiscographyActions } from '../../lib/view/create-discography-view';
import { sheetOfBehind } from '../../lib/view/export/discography-sheet';
import { pictureOfRecords } from '../../lib/view/picture-of-records';
import type { Route } from '../../lib/view/route';
import { Disclosure } from '../disclosure';
import { Icon } from '../icon';
import { Overruling } from '../overruling';
import { ArtistPicture } from '../picture/picture';
import { Section } from '../section';
import { TakeAway } from '../take-away';
import { useShown } from '../use-shown';
import { BehindFilters } from './behind-filters';
import { BehindLine } from './behind-line';
import { DoorsContext } from './doors';
import { LongList } from './long-list';
import { NameHead } from './name-head';
import { NameRest } from './name-rest';
import { ReadingBar } from './reading-bar';
import { useListKeys } from './use-list-keys';

/** Everybody behind an artist's music. */
export function ArtistPage({ route }: { route: Extract<Route, { view: 'artist' }> }) {
  const view = useContext(DoorsContext)?.discography(route);
  const discography = useShown(view?.discography);
  const isLost = useShown(view?.lost) ?? false;
  const list = useListKeys();
  if (!view) return null;
  const isBusy = !isLost && discography?.complete !== true;
  return (
    <Overruling.Provider value={view}>
      <main class="popup" tabIndex={-1} data-state="artist" data-complete={!isBusy} aria-busy={isBusy} ref={list}>
        <NameHead route={route} discography={discography} />
        {discography && (
          <ReadingBar discography={discography} isLost={isLost} onReadOn={view.readOn} onStop={view.stop} onRetry={view.retry} />
        )}
        {discography && discography.records.length > 0 ? (
          <Behind discography={discography} actions={view} />
        ) : (
          <NameRest title={t('behind_title')} id="behind" isBusy={isBusy} discography={discography} none={t('behind_no_records')} />
        )}
      </main>
    </Overruling.Provider>
  );
}

function Behind({ discography, actions }: { discography: Discography; actions: DiscographyActions }) {
  const [filter, setFilter] = useState<BehindFilter>({});
  const catalogue = useMemo(() => ({ ...rolesOf(discography), platformOrder }), [discography]);
  const rows = useMemo(() => behindOf(discography, filter, catalogue.roleOf), [discography, filter, catalogue]);
  return (
    <Section title={t('behind_title')} id="behind">
      <BehindFilters discography={discography} filter={filter} onChange={setFilter} />
      <div class="behind-tools">
        <p class="section__note" role="status">
          {rows.length > 0 ? t('behind_count', { count: rows.length }) : t(filter.role ? 'behind_none_role' : 'behind_none')}
        </p>
        {rows.length > 0 && (
          <TakeAway sheet={() => sheetOfBehind(discography, rows, catalogue)} picture={() => pictureOfRecords(discography, rows)} />
        )}
      </div>
      {rows.length > 0 && discography.records.length > 1 && <Picture discography={discography} rows={rows} />}
      <LongList items={rows} keyOf={({ person }) => person.id} height={84}>
        {(row) => <BehindLine row={row} discography={discography} onOpenPerson={actions.openPerson} />}
      </LongList>
    </Section>
  );
}

/** People by records at a glance, on request. */
function Picture({ discography, rows }: { discography: Discography; rows: BehindRow[] }) {
  const summary = (
    <>
      <span class="fold__title">{t('picture_records')}</span>
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  return (
    <Disclosure class="fold" hotkey="p" summary={summary}>
      {() => <ArtistPicture discography={discography} rows={rows} />}
    </Disclosure>
  );
}
