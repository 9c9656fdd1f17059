import { SourceError } from '../../lib/errors';
import { askEntities, readEntities } from '../../lib/sources/wikidata/entities';
import type { Item } from '../../lib/sources/wikidata/item';
import { askItems } from '../../lib/sources/wikidata/items';
import { requestFor } from '../request-for';
import type { CaseReader, Facts, Recording } from './harness';

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

/** Ids of other services and accounts by row name; expected.json calls accounts by the same names. */
function claimsOf(item: Item | undefined): Facts {
  const claims: Record<string, Facts[]> = {};
  for (const [kind, values] of item?.ids ?? []) claims[kind] = values.map((value) => ({ value }));
  for (const { kind, value, preferred, ended } of item?.accounts ?? []) {
    const one = { value, rank: preferred ? 'preferred' : 'normal', ...(ended ? {} : { end: null }) };
    claims[kind] = [...(claims[kind] ?? []), one];
  }
  return claims;
}

function entityFacts(asked: string, items: Item[]): Facts {
  const item = items.find(({ id, formerIds }) => id === asked || formerIds?.includes(asked));
  const redirect = item?.formerIds?.includes(asked) ? { from: asked, to: item.id } : null;
  return { asked, id: item?.id ?? asked, missing: item === undefined, redirect, claims: claimsOf(item) };
}

/** The case that was recorded in the newer form of the answer is read from its own address, the others from the one that production asks. */
async function readEntityCase({ case: { responses }, network }: Recording): Promise<Facts> {
  const address = responses[0]?.url ?? '';
  const { searchParams } = new URL(address);
  const ids = (searchParams.get('ids') ?? '').split('|');
  const items = searchParams.has('formatversion')
    ? await readEntities(requestFor(address), network, NOW)
    : await askEntities(ids, network, NOW);
  return { subject: null, credits: [], handles: [], entities: ids.map((id) => entityFacts(id, items)) };
}

/** What the production readers make of a wikidata case. */
export const wikidata: CaseReader = async (recording) => {
  if (recording.name.startsWith('wikidata/entity-')) return readEntityCase(recording);
  try {
    const items = await askItems(ASKED, recording.network, NOW);
    const outcome = items.length > 0 ? 'people found' : 'no accounts known (an answer, not an error)';
    return { credits: [], handles: items.flatMap(handleFacts), people: items.map(personFacts), outcome };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { answers: [{ outcome: OUTCOMES[error.kind] }] };
  }
};
