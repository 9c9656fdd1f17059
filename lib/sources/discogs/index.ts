import type { CreditSource, PersonSource } from '../source';
import { people } from './people';
import { credits } from './release';

/** It is not among the sources of people: an artist's addresses are old, and one request each. */
export const discogs: CreditSource & PersonSource = {
  id: 'discogs',
  name: 'Discogs',
  hosts: ['https://api.discogs.com/*'],
  endpoints: { discogs: 'https://api.discogs.com/' },
  // 25 requests in any 60 seconds without a token, 60 with one, counted per address over a moving window: spread evenly, so
  // that no minute ever holds more. https://www.discogs.com/developers#page:home,header:home-rate-limiting
  pace: { limit: 1, perMs: 2500, concurrency: 1 },
  withToken: {
    pace: { limit: 1, perMs: 1000, concurrency: 1 },
    headers: (token) => ({ Authorization: `Discogs token=${token.trim()}` }),
  },
  wantsClientName: true,
  needs: [['discogsRelease'], ['discogsMaster']],
  round: 'second',
  personRound: 'on-person',
  credits,
  people,
};
