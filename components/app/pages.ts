import { RecordPicture } from '../picture-fold';
import { CopyCredit, RecordTakeAway } from '../take-along';
import { lazily } from './lazily';

// The popup opens over a record: what else it can show is fetched once that has been drawn.
export const SearchPage = lazily(() => import('./search-page').then((module) => module.SearchPage));
export const ArtistPage = lazily(() => import('./artist-page').then((module) => module.ArtistPage));
export const PersonPage = lazily(() => import('./person-page').then((module) => module.PersonPage));

/** To be called when there is time. */
export const preloadPages = (): void => {
  for (const page of [RecordTakeAway, CopyCredit, RecordPicture, SearchPage, ArtistPage, PersonPage]) void page.preload();
};
