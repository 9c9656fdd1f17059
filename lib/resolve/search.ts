import { addressIn, type Link, linkAt } from '../links';
import type { SearchAnswer, SearchScope } from '../model/found';
import type { LinkSource, SearchSource } from '../sources/source';
import { guarded } from './guarded';
import { createSearchLedger, type SearchLedger } from './search-ledger';
import type { SourceNetwork } from './source-network';
import { createTimeLimits } from './time-limits';

export interface SearchQuestion {
  query: string;
  scope: SearchScope;
}

export interface SearchParts {
  /** Most trusted first, both. */
  searchSources: SearchSource[];
  linkSources: LinkSource[];
  network: SourceNetwork;
  /** Fires when nobody waits for the answer any more; it then stays as it is. */
  signal?: AbortSignal;
  /** Called with the answer so far whenever a source has answered. */
  onChange(answer: SearchAnswer): void;
}

/** Fewer letters mean too much. */
const FEWEST_LETTERS = 2;

/**
 * All sources side by side. Where those who tell of records in the same breath could not be asked, or where nothing fits yet, the others
 * are asked for records too. A name that somebody has is a name: their accounts are one more request away.
 */
async function askWords({ query, scope }: SearchQuestion, sources: SearchSource[], network: SourceNetwork, ledger: SearchLedger) {
  const ask = (source: SearchSource, within: SearchScope) => {
    const isFurther = within !== scope;
    if (ledger.outcomeOf(source.id)?.state !== 'found') ledger.note({ source: source.id, state: 'asking' });
    return guarded(ledger, source.id, async () => ledger.hear(source.id, await source.search(query, within, network)), isFurther);
  };
  const isWhole = (source: SearchSource) => scope !== 'all' || source.inAll.includes('album');
  const others = sources.filter((source) => !isWhole(source));
  const whole = sources.filter(isWhole).map((source) => ask(source, scope));
  const first = others.map((source) => ask(source, scope));
  await Promise.all([...whole, ...first]);
  const hasFailed = sources.filter(isWhole).every(({ id }) => ledger.outcomeOf(id)?.state === 'failed');
  if (ledger.hasRecords() || (ledger.hasSomebody() && !hasFailed)) return;
  await Promise.all(others.map((source) => ask(source, 'album')));
}

/** One source after the other, until one knows whose address it is. */
async function askLink(link: Link, sources: LinkSource[], network: SourceNetwork, ledger: SearchLedger): Promise<void> {
  for (const source of sources) {
    if (ledger.hasHits()) ledger.note({ source: source.id, state: 'skipped', reason: 'not-needed' });
    else await askOne(source, link, network, ledger);
  }
}

async function askOne(source: LinkSource, link: Link, network: SourceNetwork, ledger: SearchLedger): Promise<void> {
  ledger.note({ source: source.id, state: 'asking' });
  await guarded(ledger, source.id, async () => {
    const hits = await source.linked(link, network);
    if (hits) ledger.hear(source.id, hits);
    else ledger.note({ source: source.id, state: 'skipped', reason: 'no-key' });
  });
}

/** What the query is, when it is an address. */
function linkFacts(query: string, link: Link | undefined): Pick<SearchAnswer, 'link'> {
  if (link) return { link: { service: link.service, kind: link.kind } };
  const address = addressIn(query);
  return address ? { link: { service: address.hostname } } : {};
}

/** Answers one question; settles once everybody has been heard, or nobody waits any more. */
export async function search(
  question: SearchQuestion,
  { searchSources, linkSources, signal, onChange, ...parts }: SearchParts,
): Promise<void> {
  const { query } = question;
  const link = linkAt(query);
  const facts = linkFacts(query, link);
  const sources = (link ? linkSources : searchSources).map(({ id }) => id);
  const ledger = createSearchLedger({ ...question, sources, ...facts }, (answer) => {
    if (!signal?.aborted) onChange(answer);
  });
  const { network, within } = createTimeLimits(parts.network, signal);
  const isWords = !facts.link && [...query.trim()].length >= FEWEST_LETTERS;
  if (link) await within(() => askLink(link, linkSources, network, ledger));
  else if (isWords) await within(() => askWords(question, searchSources, network, ledger));
  ledger.close();
}
