import type { PersonSource } from '../source';
import { lookUpPeople } from './people';

export const wikidata: PersonSource = {
  id: 'wikidata',
  name: 'Wikidata',
  hosts: ['https://query.wikidata.org/*'],
  endpoints: { sparql: 'https://query.wikidata.org/sparql' },
  // The service counts query time per address, a minute a minute. https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual#Query_limits
  pace: { limit: 1, concurrency: 1 },
  personRound: 'first',
  people: lookUpPeople,
};
