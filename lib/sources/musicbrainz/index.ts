import type { CatalogueSource, CreditSource, LinkSource, PersonSource, SearchSource, TieSource, UrlResolver } from '../source';
import { onTracks } from './big-release';
import { catalogue } from './catalogue';
import { creditsFor } from './find';
import { hitsAt } from './linked';
import { lookUpPeople } from './people';
import { searchFor } from './search-for';
import { tiesOf } from './ties';
import { resolveUrls } from './url-lookup';

export const musicbrainz: CreditSource & UrlResolver & SearchSource & LinkSource & PersonSource & TieSource & CatalogueSource = {
  id: 'musicbrainz',
  name: 'MusicBrainz',
  hosts: ['https://musicbrainz.org/*'],
  endpoints: { musicbrainz: 'https://musicbrainz.org/ws/2/' },
  // One request a second per address on average; faster callers get HTTP 503. https://musicbrainz.org/doc/MusicBrainz_API/Rate_Limiting
  pace: { limit: 1, perMs: 1100, concurrency: 1 },
  wantsClientName: true,
  needs: [['pageUrl'], ['mbRelease'], ['albumTitle', 'artist']],
  round: 'first',
  personRound: 'on-person',

  credits: creditsFor,
  onTracks,
  resolve: resolveUrls,
  people: lookUpPeople,
  ties: tiesOf,
  ...catalogue,
  inAll: ['artist'],
  search: searchFor,
  linked: hitsAt,
};
