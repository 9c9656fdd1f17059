import type { PersonSource } from '../source';
import { lookUpPeople } from './people';
import { itemIdOf, lookUpByItem } from './people-by-item';

export const wikidata: PersonSource = {
  id: 'wikidata',
  name: 'Wikidata',
  hosts: ['https://query.wikidata.org/*', 'https://www.wikidata.org/*'],
  endpoints: { sparql: 'https://query.wikidata.org/sparql', wikidata: 'https://www.wikidata.org/w/api.php' },
  // The service counts query time per address, a minute a minute. https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual#Query_limits
  pace: { limit: 1, concurrency: 1 },
  personRound: 'first',
  people: lookUpPeople,
  // The query service is a machine of its own, which fails while the site itself answers.
  instead: { reaches: (person) => itemIdOf(person) !== undefined, people: lookUpByItem },
};
