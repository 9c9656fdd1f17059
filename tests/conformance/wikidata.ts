import { SourceError } from '../../lib/errors';
import { askItems, type Item } from '../../lib/sources/wikidata/items';
import type { CaseReader, Facts } from './harness';

const NOW = Date.parse('2026-01-01');
const ASKED = [{ kind: 'mbid', property: 'P434', id: '00000000-0000-4000-8000-000000000901' }];

// The network calls every HTTP 500 refused; of this service it means that the query took too long.
const OUTCOMES: Record<string, string> = { refused: 'ask for fewer people', 'rate-limited': 'wait and try again' };

const accountFacts = ({ kind, value, preferred, ended }: Item['accounts'][number]) => ({
  service: kind,
  handle: value,
  rank: preferred ? 'PreferredRank' : 'NormalRank',
  ended,
});

const personFacts = (item: Item): Facts => ({
  item: item.id,
  label: item.label,
  ids: Object.fromEntries(item.ids),
  accounts: item.accounts.map(accountFacts),
  occupations: [...(item.labels.get('occupation') ?? [])].sort(),
  positions: item.labels.get('position') ?? [],
});

function handleFacts(item: Item): Facts[] {
  return item.accounts.map(accountFacts).map(({ service, handle, rank, ended }) => ({
    person: item.label,
    personId: item.ids.get('mbid')?.[0],
    service,
    handle,
    rank,
    current: !ended,
  }));
}

/** What the production readers make of a wikidata case. The entity cases belong to an address that nothing asks. */
export const wikidata: CaseReader = async (recording) => {
  if (!recording.name.startsWith('wikidata/sparql-')) return undefined;
  try {
    const items = await askItems(ASKED, recording.network, NOW);
    const outcome = items.length > 0 ? 'people found' : 'no accounts known (an answer, not an error)';
    return { credits: [], handles: items.flatMap(handleFacts), people: items.map(personFacts), outcome };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { answers: [{ outcome: OUTCOMES[error.kind] }] };
  }
};
