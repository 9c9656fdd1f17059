import { type CreditSource, nothing } from '../source';
import { fromPage } from './from-page';

/**
 * What Spotify shows to the person, read where they opened it. It is never asked: its credits come only from end points that
 * want the person's token. So it has no hosts, no address and no needs.
 */
export const spotify: CreditSource = {
  id: 'spotify',
  name: 'Spotify',
  hosts: [],
  endpoints: {},
  pace: { limit: 1, perMs: 1000, concurrency: 1 },
  needs: [],
  round: 'first',
  credits: async () => nothing(),
  fromPage,
};
