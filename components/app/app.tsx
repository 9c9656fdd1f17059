import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf } from '../../lib/view/route';
import { allParts } from '../all-parts';
import { MoreParts } from '../more-parts';
import { Surroundings } from '../surroundings';
import { type Doors, DoorsContext } from './doors';
import { KeysSheet } from './keys-sheet';
import { ArtistPage, PersonPage, preloadPages, SearchPage } from './pages';
import { RecordPage } from './record-page';
import { TopBar } from './top-bar';
import { useKeys } from './use-keys';
import { usePlaces } from './use-places';
import { useRoute } from './use-route';

export interface AppProps {
  /** The page of the tab. */
  here: ComponentChildren;
  /** Absent until they are there: then nothing but the page of the tab can be shown. */
  doors: Doors | undefined;
  guide: Surroundings['guide'];
  /** Beside a page, as wide and high as it is made. */
  isPanel?: boolean;
  /** Absent = the browser has no panel, or this is it. */
  openPanel?: (() => void) | undefined;
  /** Below the bar of every view. */
  strip?: ComponentChildren;
}

/** A surface with room for more than one view: the page of the tab, a search, a record, an artist, a person. */
export function App({ here, doors, guide, isPanel = false, openPanel, strip }: AppProps) {
  const route = useRoute();
  const hash = hashOf(route);
  const root = useRef<HTMLDivElement>(null);
  const [isSheetOpen, openSheet] = useState(false);
  useKeys({ root, openSheet: () => openSheet(true) });
  usePlaces(hash, root);
  useEffect(() => void requestIdleCallback(() => void preloadPages(), { timeout: 1000 }), []);
  return (
    <Surroundings.Provider value={{ guide, views: '' }}>
      <DoorsContext.Provider value={doors}>
        <MoreParts.Provider value={allParts}>
          <div class={isPanel ? 'surface surface--panel' : 'surface'} ref={root} data-view={route.view}>
            <TopBar route={route} openPanel={openPanel} onKeys={() => openSheet(true)} />
            {strip}
            {route.view === 'here' && here}
            {route.view === 'search' && <SearchPage route={route} />}
            {route.view === 'record' && <RecordPage key={hash} route={route} />}
            {route.view === 'artist' && <ArtistPage key={hash} route={route} />}
            {route.view === 'person' && <PersonPage key={hash} route={route} />}
            <KeysSheet isOpen={isSheetOpen} onClose={() => openSheet(false)} />
          </div>
        </MoreParts.Provider>
      </DoorsContext.Provider>
    </Surroundings.Provider>
  );
}
