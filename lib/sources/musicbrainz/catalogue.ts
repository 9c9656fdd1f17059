import type { CatalogueSource } from '../source';
import { catalogued } from './catalogue-releases';
import { creditsOfPerson, creditsOnRecords } from './credits-of-person';
import { recordsOfArtist } from './records-of-artist';
import { recordsOneByOne } from './records-one-by-one';
import { readRelease } from './release';

/** The records of artists and people. */
export const catalogue: Pick<CatalogueSource, 'recordsOf' | 'creditsOf' | 'otherWay' | 'crewOf'> = {
  recordsOf: recordsOfArtist,
  creditsOf: creditsOfPerson,
  otherWay: { recordsOf: recordsOneByOne, creditsOf: creditsOnRecords },
  async crewOf({ subject: { ref } }, network) {
    if (ref.site !== 'musicbrainz' || ref.kind !== 'album') return undefined;
    const release = await readRelease(ref.id, network);
    return catalogued(release ? [release] : [], undefined, new Date().toISOString());
  },
};
