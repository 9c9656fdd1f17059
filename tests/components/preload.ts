import { beforeAll } from 'vitest';
import { ArtistPage, PersonPage, SearchPage } from '../../components/app/pages';
import { RecordPicture } from '../../components/picture-fold';
import { CopyCredit, RecordTakeAway } from '../../components/take-along';

/** Parts that a surface fetches later are there from the start: a test ends before they would come. */
beforeAll(async () => {
  await Promise.all([ArtistPage, PersonPage, SearchPage, RecordPicture, CopyCredit, RecordTakeAway].map((part) => part.preload()));
});
