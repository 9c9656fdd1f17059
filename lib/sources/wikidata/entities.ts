import * as z from 'zod/mini';
import { CLIENT_NAME } from '../../net/client-name';
import type { Network, NetworkRequest } from '../../net/network';
import { type Item, type ItemAccount, isPast, oncePerAccount } from './item';
import { ACCOUNTS, ID_PROPERTIES } from './query';

/** An object by key; the service writes an empty one as an empty list. */
const byKey = <T extends z.ZodMiniType>(value: T) =>
  z.union([
    z.record(z.string(), value),
    z.pipe(
      z.tuple([]),
      z.transform((): Record<string, z.infer<T>> => ({})),
    ),
  ]);

// https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html: "somevalue" and "novalue" have no data value.
const snakSchema = z.object({ snaktype: z.string(), datavalue: z.optional(z.object({ value: z.unknown() })) });
type Snak = z.infer<typeof snakSchema>;

const statementSchema = z.object({ mainsnak: snakSchema, rank: z.string(), qualifiers: z.optional(byKey(z.array(snakSchema))) });
type Statement = z.infer<typeof statementSchema>;

const entitySchema = z.object({
  id: z.string(),
  /** Present, whatever its value, when there is no such item. */
  missing: z.optional(z.unknown()),
  /** The item was merged: it was asked for as `from`, everything else is about `to`. */
  redirects: z.optional(z.object({ from: z.string(), to: z.string() })),
  labels: z.optional(byKey(z.object({ value: z.string() }))),
  claims: z.optional(byKey(z.array(statementSchema))),
});
type Entity = z.infer<typeof entitySchema>;
const answerSchema = z.object({ entities: byKey(entitySchema) });

const failureSchema = z.object({ error: z.object({ code: z.string() }) });
const BUSY = new Set(['ratelimited', 'maxlag', 'readonly']);

/** Failures come as HTTP 200 with `error`. https://www.mediawiki.org/wiki/API:Errors_and_warnings */
function statusIn(body: unknown): number | undefined {
  const failure = failureSchema.safeParse(body);
  if (!failure.success) return undefined;
  return BUSY.has(failure.data.error.code) ? 429 : 400;
}

const textIn = ({ datavalue }: Snak): string | undefined => (typeof datavalue?.value === 'string' ? datavalue.value : undefined);

const timeSchema = z.object({ time: z.string() });
/** "+2019-00-00T00:00:00Z" has a sign, and zeros for what is not known. Empty = no readable time. */
function endIn({ datavalue }: Snak): string {
  const read = timeSchema.safeParse(datavalue?.value);
  return read.success ? read.data.time.replace(/^\+/, '').replaceAll('-00', '-01') : '';
}

const END_TIME = 'P582';
const isEnded = ({ qualifiers }: Statement, now: number): boolean =>
  (qualifiers?.[END_TIME] ?? []).some((snak) => snak.snaktype !== 'novalue' && isPast(endIn(snak), now));

const statementsOf = ({ claims }: Entity, property: string): Statement[] =>
  (claims?.[property] ?? []).filter(({ rank }) => rank !== 'deprecated');

function accountsOf(entity: Entity, now: number): ItemAccount[] {
  const listed = ACCOUNTS.flatMap(({ kind, property }) =>
    statementsOf(entity, property).flatMap((statement): ItemAccount[] => {
      const value = textIn(statement.mainsnak);
      return value ? [{ kind, value, preferred: statement.rank === 'preferred', ended: isEnded(statement, now) }] : [];
    }),
  );
  return oncePerAccount(listed);
}

/** Where some values are preferred the others do not count, as in the query service's direct properties. */
function idsOf(entity: Entity): Item['ids'] {
  const pairs = ID_PROPERTIES.map(({ kind, property }): [string, string[]] => {
    const all = statementsOf(entity, property);
    const preferred = all.filter(({ rank }) => rank === 'preferred');
    return [kind, (preferred.length > 0 ? preferred : all).flatMap(({ mainsnak }) => textIn(mainsnak) ?? [])];
  });
  return new Map(pairs.filter(([, values]) => values.length > 0));
}

function itemOf(entity: Entity, now: number): Item {
  const { id, redirects, labels } = entity;
  const label = (labels?.['en'] ?? labels?.['mul'])?.value;
  return {
    id,
    formerIds: redirects ? [redirects.from] : [],
    label,
    accounts: accountsOf(entity, now),
    ids: idsOf(entity),
    labels: new Map(),
    memberships: [],
  };
}

/** Items, each once: several ids of the question may have become one. */
function itemsOf(entities: Entity[], now: number): Item[] {
  const items = new Map<string, Item>();
  for (const entity of entities) {
    if (entity.missing !== undefined) continue;
    const item = itemOf(entity, now);
    const formerIds = [...(items.get(item.id)?.formerIds ?? []), ...(item.formerIds ?? [])];
    items.set(item.id, { ...item, formerIds });
  }
  return [...items.values()];
}

/** The items of one answer; ids that are unknown are missing. */
export async function readEntities(request: NetworkRequest, network: Network, now: number): Promise<Item[]> {
  const isEmpty = ({ entities }: z.infer<typeof answerSchema>) => Object.values(entities).every(({ missing }) => missing !== undefined);
  const body = await network.json({ ...request, statusIn }, answerSchema, { isEmpty });
  return itemsOf(Object.values(body?.entities ?? {}), now);
}

/** The service takes no more ids at once. https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
export const MOST_ENTITIES = 50;
const DAY_MS = 86_400_000;

/**
 * At most fifty items by their ids, in one request. The answer has whole items, but of the items that they point at (an
 * occupation, an employer) only ids: those are left out. A merged item comes under its new id and says under which it was
 * asked for. https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities
 */
export function askEntities(ids: string[], network: Network, now: number): Promise<Item[]> {
  const path = `?action=wbgetentities&format=json&ids=${ids.join('%7C')}&languages=en%7Cmul&origin=*&props=claims%7Clabels`;
  const headers = { 'Api-User-Agent': CLIENT_NAME };
  return readEntities({ endpoint: 'wikidata', path, headers, keepMs: 30 * DAY_MS, keepEmptyMs: 7 * DAY_MS }, network, now);
}
