import * as z from 'zod/mini';
import { groupBy } from '../../model/group-by';
import { CLIENT_NAME } from '../../net/client-name';
import type { Network } from '../../net/network';
import { type Item, type ItemAccount, type ItemMembership, isPast, oncePerAccount } from './item';
import { ACCOUNTS, type AskedId, sparqlFor } from './query';

const cellSchema = z.object({ type: z.string(), value: z.string(), 'xml:lang': z.optional(z.string()) });
type Cell = z.infer<typeof cellSchema>;

const rowSchema = z.object({
  item: cellSchema,
  k: cellSchema,
  v: cellSchema,
  rank: z.optional(cellSchema),
  begin: z.optional(cellSchema),
  end: z.optional(cellSchema),
  vLabel: z.optional(cellSchema),
});
type Row = z.infer<typeof rowSchema>;

/** https://www.w3.org/TR/sparql11-results-json/: unbound columns are absent. */
const answerSchema = z.object({ results: z.object({ bindings: z.array(rowSchema) }) });

const ACCOUNT_KINDS = new Set<string>(ACCOUNTS.map(({ kind }) => kind));
const OF_THEIR_OWN = new Set(['label', 'member']);
const LABEL_KINDS = new Set(['occupation', 'position', 'employer', 'founded', 'leads']);

/** "Unknown value" comes as a blank node: it is neither a username nor an id. */
const isValue = ({ type }: Cell): boolean => type !== 'bnode';

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key) ?? [];
  if (!values.includes(value)) map.set(key, [...values, value]);
}

/** The text in English; without one, that in "mul", the default for all languages. */
function bestText(cells: Cell[]): string | undefined {
  return (cells.find((cell) => cell['xml:lang'] === 'en') ?? cells[0])?.value;
}

const labelIn = (rows: Row[]): string | undefined => bestText(rows.flatMap(({ vLabel }) => vLabel ?? []));

/** Deprecated statements never get here by today's query; they are no accounts in any case. */
function accountsOf(rows: Row[], now: number): ItemAccount[] {
  const listed = rows.filter(({ k, v, rank }) => ACCOUNT_KINDS.has(k.value) && isValue(v) && !rank?.value.endsWith('#DeprecatedRank'));
  return oncePerAccount(
    listed.map(({ k, v, rank, end }) => ({
      kind: k.value,
      value: v.value,
      preferred: rank?.value.endsWith('#PreferredRank') === true,
      ended: end !== undefined && isPast(end.value, now),
    })),
  );
}

/** Names of the things that rows of one kind point at: one per thing, though it may be labelled twice. */
function labelsOf(rows: Row[]): Map<string, string[]> {
  const labelled = rows.filter(({ k, vLabel }) => LABEL_KINDS.has(k.value) && vLabel);
  const labels = new Map<string, string[]>();
  for (const own of groupBy(labelled, ({ k, v }) => `${k.value} ${v.value}`).values()) {
    const [first] = own;
    if (first) add(labels, first.k.value, labelIn(own) ?? '');
  }
  return labels;
}

const numberOf = ({ value }: Cell): string => value.slice(value.lastIndexOf('/') + 1);

/** One per statement; a group that is labelled twice is still one. */
function membershipsOf(rows: Row[]): ItemMembership[] {
  const memberships = rows.filter(({ k, v }) => k.value === 'member' && isValue(v));
  const byStatement = groupBy(memberships, ({ v, begin, end }) => [v.value, begin?.value, end?.value].join(' '));
  return [...byStatement.values()].flatMap((own) => {
    const [first] = own;
    const label = labelIn(own);
    if (!first || !label) return [];
    const { begin, end } = first;
    return [{ group: numberOf(first.v), label, ...(begin ? { begin: begin.value } : {}), ...(end ? { end: end.value } : {}) }];
  });
}

function itemOf(id: string, rows: Row[], now: number): Item {
  const ids = new Map<string, string[]>();
  for (const { k, v } of rows) {
    if (isValue(v) && !ACCOUNT_KINDS.has(k.value) && !LABEL_KINDS.has(k.value) && !OF_THEIR_OWN.has(k.value)) add(ids, k.value, v.value);
  }
  const label = bestText(rows.filter(({ k }) => k.value === 'label').map(({ v }) => v));
  return { id, label, accounts: accountsOf(rows, now), ids, labels: labelsOf(rows), memberships: membershipsOf(rows) };
}

/** Items in the order in which the rows first name them; rows come in no order. */
const itemsOf = (rows: Row[], now: number): Item[] =>
  [...groupBy(rows, ({ item }) => numberOf(item))].map(([id, own]) => itemOf(id, own, now));

const DAY_MS = 86_400_000;

/** One POST for all ids: two hundred of them are too long for an address. https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual */
export async function askItems(asked: AskedId[], network: Network, now: number): Promise<Item[]> {
  const body = await network.json(
    {
      endpoint: 'sparql',
      path: '',
      method: 'POST',
      headers: {
        Accept: 'application/sparql-results+json',
        'Content-Type': 'application/x-www-form-urlencoded',
        // Browsers cannot set User-Agent. https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy
        'Api-User-Agent': CLIENT_NAME,
      },
      body: `query=${encodeURIComponent(sparqlFor(asked))}`,
      keepMs: 30 * DAY_MS,
      keepEmptyMs: 7 * DAY_MS,
    },
    answerSchema,
    { isEmpty: ({ results }) => results.bindings.length === 0 },
  );
  return itemsOf(body?.results.bindings ?? [], now);
}
