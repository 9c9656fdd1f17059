import type { Contributor } from '../../model/contributor';
import { isOrganisationKind } from '../../model/organisation';
import type { Network } from '../../net/network';
import type { PeopleReport } from '../source';
import { type Matched, reportOf } from './about';
import { askEntities, MOST_ENTITIES } from './entities';
import type { Item } from './item';
import { isMixed } from './people';
import { askedIdOf } from './query';

const ITEM = /^Q[1-9]\d*$/;

/** The item to ask for; undefined for companies, places and people whose item nobody has named. One ill-formed id would fail all. */
export function itemIdOf({ kind, ids }: Contributor): string | undefined {
  return isOrganisationKind(kind) ? undefined : ids.wd?.find((id) => ITEM.test(id));
}

/** The link to the item came from another service: an item that names somebody else under the person's own service is not theirs. */
function denies(item: Item, person: Contributor): boolean {
  const own = askedIdOf(person);
  const named = own && item.ids.get(own.kind);
  return own !== undefined && named !== undefined && !named.includes(own.id);
}

async function lookUpBatch(batch: { person: Contributor; id: string }[], network: Network): Promise<Required<PeopleReport>> {
  const now = Date.now();
  const items = await askEntities([...new Set(batch.map(({ id }) => id))], network, now);
  const all = batch.flatMap(({ person }) => askedIdOf(person) ?? []);
  const matched = batch.flatMap(({ person, id }): Matched[] => {
    const item = items.find((each) => each.id === id || each.formerIds?.includes(id));
    return item && !isMixed(item, all) && !denies(item, person) ? [{ person, item }] : [];
  });
  return reportOf(matched, new Date(now).toISOString());
}

/**
 * Ids, names and accounts of people whose item is known already, fifty a request, without the query service; what they do
 * for a living and lead is not said here. People without a known item are not asked about. Where it is doubtful whose item
 * it is, nothing is said.
 */
export async function lookUpByItem(people: Contributor[], network: Network): Promise<PeopleReport> {
  const asked = people.flatMap((person) => {
    const id = itemIdOf(person);
    return id ? [{ person, id }] : [];
  });
  const report: Required<PeopleReport> = { contributors: [], handles: [], ended: [] };
  for (let start = 0; start < asked.length; start += MOST_ENTITIES) {
    const part = await lookUpBatch(asked.slice(start, start + MOST_ENTITIES), network);
    report.contributors.push(...part.contributors);
    report.handles.push(...part.handles);
    report.ended.push(...part.ended);
  }
  return report;
}
