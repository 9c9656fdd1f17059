import { type Contributor, joinIds, type Tie } from '../../model/contributor';
import type { Handle } from '../../model/handle';
import { type Account, accountFromUsername, accountFromWebsite } from '../../platforms';
import { idsAsAnswered } from '../merged-ids';
import type { PeopleReport } from '../source';
import type { Item, ItemAccount } from './item';
import { ACCOUNTS, idsFromRows } from './query';

/** Somebody and the one item that is about them. */
export interface Matched {
  person: Contributor;
  item: Item;
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

function idsAbout(person: Contributor, item: Item): Pick<Contributor, 'ids' | 'formerIds'> {
  const former = person.ids.wd?.find((id) => item.formerIds?.includes(id));
  const answered = idsAsAnswered(person, 'wd', former ?? item.id, item.id);
  return { ...answered, ids: joinIds(answered.ids, idsFromRows(item.ids), { wd: [item.id] }) };
}

function membershipsAbout(item: Item, readAt: string): Tie[] {
  const link = `https://www.wikidata.org/wiki/${item.id}#P463`;
  return item.memberships.map(({ group, label, begin, end }) => ({
    organisation: label,
    organisationIds: { wd: [group] },
    words: 'member of',
    kind: 'member',
    ...(begin ? { begin: dayIn(begin) } : {}),
    ...(end ? { end: dayIn(end) } : {}),
    // An end that is still to come has not ended anything: whether it held is asked of the dates.
    ended: end !== undefined,
    proof: {
      source: 'wikidata',
      link,
      editLink: link,
      words: { role: 'member of', name: label },
      level: 'person',
      sourceId: item.id,
      readAt,
    },
  }));
}

const dayIn = (time: string): string => time.slice(0, 10);

function knownAbout(person: Contributor, item: Item, readAt: string): Contributor {
  const aliases = item.label && item.label !== person.name ? [...new Set([...(person.aliases ?? []), item.label])] : person.aliases;
  const list = (kind: string) => item.labels.get(kind);
  const [occupations, positions, employers] = [list('occupation'), list('position'), list('employer')];
  const [founded, leads] = [list('founded'), list('leads')];
  const memberships = membershipsAbout(item, readAt);
  return {
    ...person,
    ...idsAbout(person, item),
    ...(aliases ? { aliases } : {}),
    ...(occupations ? { occupations } : {}),
    ...(positions ? { positions } : {}),
    ...(employers ? { employers } : {}),
    ...(founded ? { founded } : {}),
    ...(leads ? { leads } : {}),
    ...(memberships.length > 0 ? { memberships } : {}),
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

/** What items say about the people whose they are. People keep their contributor id. */
export function reportOf(matched: Matched[], readAt: string): Required<PeopleReport> {
  return {
    contributors: matched.map(({ person, item }) => knownAbout(person, item, readAt)),
    handles: matched.flatMap(({ person, item }) => handlesOf(person, item, readAt)),
    ended: matched.flatMap(({ person, item }) => endedOf(person, item)),
  };
}
