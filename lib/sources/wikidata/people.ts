import { type Contributor, joinIds } from '../../model/contributor';
import type { Handle } from '../../model/handle';
import type { Network } from '../../net/network';
import { type Account, accountFromUsername, accountFromWebsite } from '../../platforms';
import type { PeopleReport } from '../source';
import { askItems, type Item, type ItemAccount } from './items';
import { ACCOUNTS, type AskedId, askedIdOf, idsFromRows } from './query';

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
function isMixed(item: Item, asked: AskedId[]): boolean {
  const hits = new Map(asked.filter(({ kind, id }) => item.ids.get(kind)?.includes(id)).map((each) => [keyOf(each), each.kind]));
  return new Set(hits.values()).size < hits.size;
}

function accountFor({ kind, value }: ItemAccount): Account | undefined {
  const platform = ACCOUNTS.find((each) => each.kind === kind)?.platform;
  if (!platform || platform === 'website') return platform && accountFromWebsite(value);
  return accountFromUsername(platform, kind === 'youtube_channel' ? `channel/${value}` : value);
}

function handleOf(person: Contributor, item: Item, listed: ItemAccount, readAt: string): Handle | undefined {
  const account = listed.ended ? undefined : accountFor(listed);
  const row = ACCOUNTS.find(({ kind }) => kind === listed.kind);
  if (!account || !row) return undefined;
  const link = `https://www.wikidata.org/wiki/${item.id}#${row.property}`;
  const words = { role: row.label, name: item.label ?? person.name };
  return {
    contributor: person.id,
    ...account,
    status: 'listed',
    ...(listed.preferred ? { preferred: true } : {}),
    proofs: [{ source: 'wikidata', link, editLink: link, words, level: 'person', sourceId: item.id, readAt }],
  };
}

function knownAbout(person: Contributor, item: Item): Contributor {
  const aliases = item.label && item.label !== person.name ? [...new Set([...(person.aliases ?? []), item.label])] : person.aliases;
  const list = (kind: string) => item.labels.get(kind);
  const [occupations, positions, employers] = [list('occupation'), list('position'), list('employer')];
  const [founded, leads] = [list('founded'), list('leads')];
  return {
    ...person,
    ids: joinIds(person.ids, idsFromRows(item.ids), { wd: [item.id] }),
    ...(aliases ? { aliases } : {}),
    ...(occupations ? { occupations } : {}),
    ...(positions ? { positions } : {}),
    ...(employers ? { employers } : {}),
    ...(founded ? { founded } : {}),
    ...(leads ? { leads } : {}),
  };
}

const accountKey = ({ platform, username }: Pick<Account, 'platform' | 'username'>): string => `${platform} ${username.toLowerCase()}`;

/** Accounts of one item, each once: a handle and a channel id of YouTube stay two. */
function handlesOf(person: Contributor, item: Item, readAt: string): Handle[] {
  const handles = item.accounts.flatMap((listed) => handleOf(person, item, listed, readAt) ?? []);
  return [...new Map(handles.map((each) => [accountKey(each), each])).values()];
}

/** Accounts of one item that are over, unless another statement of it has the same one as current. */
function endedOf(person: Contributor, item: Item) {
  const accounts = item.accounts.flatMap((listed) => {
    const account = accountFor(listed);
    return account ? [{ ...account, ended: listed.ended }] : [];
  });
  const current = new Set(accounts.filter(({ ended }) => !ended).map(accountKey));
  const over = accounts.filter((account) => account.ended && !current.has(accountKey(account)));
  return over.map(({ platform, username }) => ({ contributor: person.id, platform, username }));
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
  return {
    contributors: matched.map(({ person, item }) => knownAbout(person, item)),
    handles: matched.flatMap(({ person, item }) => handlesOf(person, item, readAt)),
    ended: matched.flatMap(({ person, item }) => endedOf(person, item)),
  };
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
