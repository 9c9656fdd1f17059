import type { Contributor } from '../../model/contributor';
import type { Network } from '../../net/network';
import type { PeopleReport } from '../source';
import { reportOf } from './about';
import type { Item } from './item';
import { askItems } from './items';
import { type AskedId, askedIdOf } from './query';

interface AskedPerson {
  person: Contributor;
  asked: AskedId;
}

const MOST_AT_ONCE = 200;
const keyOf = ({ kind, id }: AskedId): string => `${kind} ${id}`;

/** The one item that has this id. None where several claim it. */
function itemFor(asked: AskedId, items: Item[]): Item | undefined {
  const holders = items.filter(({ ids }) => ids.get(asked.kind)?.includes(asked.id));
  return holders.length === 1 ? holders[0] : undefined;
}

/**
 * Whether two different ids of one service lead to this item: then either the item mixes two people up, or the service
 * splits one. An item that joins ids of two services is Wikidata's statement that they are one person, and stands.
 */
export function isMixed(item: Item, asked: AskedId[]): boolean {
  const hits = new Map(asked.filter(({ kind, id }) => item.ids.get(kind)?.includes(id)).map((each) => [keyOf(each), each.kind]));
  return new Set(hits.values()).size < hits.size;
}

async function lookUpBatch(batch: AskedPerson[], network: Network): Promise<Required<PeopleReport>> {
  const now = Date.now();
  const all = batch.map(({ asked }) => asked);
  const items = await askItems(all, network, now);
  const readAt = new Date(now).toISOString();
  const matched = batch.flatMap(({ person, asked }) => {
    const item = itemFor(asked, items);
    return item && !isMixed(item, all) ? [{ person, item }] : [];
  });
  return reportOf(matched, readAt);
}

/**
 * Who people are and where they can be reached, two hundred a request; no request without anybody to ask about. People keep
 * their contributor id. Where it is doubtful whose item it is (two items for one id, two ids of one service on one item),
 * nothing is said about them: a wrong account is worse than none.
 */
export async function lookUpPeople(people: Contributor[], network: Network): Promise<PeopleReport> {
  const asked = people.flatMap((person): AskedPerson[] => {
    const id = askedIdOf(person);
    return id ? [{ person, asked: id }] : [];
  });
  const report: Required<PeopleReport> = { contributors: [], handles: [], ended: [] };
  for (let start = 0; start < asked.length; start += MOST_AT_ONCE) {
    const part = await lookUpBatch(asked.slice(start, start + MOST_AT_ONCE), network);
    report.contributors.push(...part.contributors);
    report.handles.push(...part.handles);
    report.ended.push(...part.ended);
  }
  return report;
}
