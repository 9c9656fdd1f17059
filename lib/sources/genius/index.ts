import type { CreditSource, LinkSource, PersonSource, SearchSource } from '../source';
import { credits, onTracks } from './credits';
import { fromPage } from './from-page';
import { people } from './people';
import { linked } from './resolve';
import { search } from './search-for';

export const genius: CreditSource & PersonSource & SearchSource & LinkSource = {
  id: 'genius',
  name: 'Genius',
  hosts: ['https://genius.com/*'],
  endpoints: { genius: 'https://genius.com/api/' },
  // No limit is published; five a second is half of what another extension on the site settled on after being asked to slow
  // down. https://github.com/JonasWeinhold/Artwork-Extractor-for-Genius/issues/66
  pace: { limit: 5, perMs: 1000, concurrency: 4 },
  needs: [['geniusAlbum'], ['geniusSong'], ['albumTitle', 'artist'], ['trackTitle', 'artist']],
  round: 'second',
  personRound: 'on-person',
  credits,
  fromPage,
  onTracks,
  people,
  inAll: ['artist', 'album', 'track'],
  search,
  linked,
};
