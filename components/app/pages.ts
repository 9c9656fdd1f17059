import { RecordPicture } from '../picture-fold';
import { CopyCredit, RecordTakeAway } from '../take-along';
import { lazily } from './lazily';

// The popup opens over a record: what else it can show is fetched once that has been drawn.
export const SearchPage = lazily(() => import('./search-page').then((module) => module.SearchPage));
export const ArtistPage = lazily(() => import('./artist-page').then((module) => module.ArtistPage));
export const PersonPage = lazily(() => import('./person-page').then((module) => module.PersonPage));

/** Everything that comes later: to be called when there is time. Settles once all of it is there. */
export async function preloadPages(): Promise<void> {
  await Promise.all([RecordTakeAway, CopyCredit, RecordPicture, SearchPage, ArtistPage, PersonPage].map((part) => part.preload()));
}
