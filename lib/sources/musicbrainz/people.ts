import { type Contributor, joinIds } from '../../model/contributor';
import type { Handle } from '../../model/handle';
import type { Network } from '../../net/network';
import { type Account, accountFromUrl, accountFromWebsite } from '../../platforms';
import { idsAsAnswered } from '../merged-ids';
import type { PeopleReport } from '../source';
import { isNobody } from './contributors';
import { idsIn, type Link, linksOf } from './links';
import { request, SITE } from './requests';
import { type Entity, entitySchema } from './schemas';

/** An artist, label or release group with its links and aliases; undefined = unknown id. */
export const readEntity = (kind: 'artist' | 'label' | 'release-group', id: string, network: Network): Promise<Entity | undefined> =>
  network.json(request(`${kind}/${id}`, 'url-rels', [], 30), entitySchema);

/** An account together with the link that names it. */
export interface ListedAccount {
  account: Account;
  link: Link;
}

// An address of an interview, a fan page or a store belongs to somebody else. https://musicbrainz.org/relationships/artist-url
const OWN = new Set([
  'social network',
  'official homepage',
  'youtube',
  'youtube music',
  'soundcloud',
  'bandcamp',
  'video channel',
  'microblog',
  'vimeo',
]);

function accountAt({ type, url }: Link): Account | undefined {
  if (!OWN.has(type)) return undefined;
  return accountFromUrl(url) ?? (type === 'official homepage' ? accountFromWebsite(url) : undefined);
}

/** Current accounts and websites in the order of the links, each once. Ended links are left out. */
export function accountsOf(links: Link[]): ListedAccount[] {
  const listed = new Map<string, ListedAccount>();
  for (const link of links) {
    const account = link.ended ? undefined : accountAt(link);
    const key = account ? `${account.platform} ${account.username.toLowerCase()}` : '';
    if (account && !listed.has(key)) listed.set(key, { account, link });
  }
  return [...listed.values()];
}

/** Accounts whose every link has ended. */
export function endedOf(person: Contributor, links: Link[]) {
  const keyOf = ({ platform, username }: Account) => `${platform} ${username.toLowerCase()}`;
  const current = new Set(accountsOf(links).map(({ account }) => keyOf(account)));
  const over = links.filter(({ ended }) => ended).flatMap((link) => accountAt(link) ?? []);
  return over
    .filter((account) => !current.has(keyOf(account)))
    .map(({ platform, username }) => ({ contributor: person.id, platform, username }));
}

export function handleOf(person: Contributor, page: string, name: string, { account, link }: ListedAccount, readAt: string): Handle {
  const proof = {
    source: 'musicbrainz',
    link: page,
    editLink: `${page}/edit`,
    words: { role: link.type, name },
    level: 'person',
    sourceId: page.slice(page.lastIndexOf('/') + 1),
    readAt,
  };
  return { contributor: person.id, ...account, status: 'listed', proofs: [proof] };
}

async function oneOf(person: Contributor, network: Network): Promise<Required<PeopleReport>> {
  const none = { contributors: [], handles: [], ended: [] };
  const id = person.ids.mb?.[0];
  if (!id || isNobody(id) || person.kind === 'place') return none;
  const kind = person.kind === 'company' ? 'label' : 'artist';
  const entity = await readEntity(kind, id, network);
  if (!entity) return none;
  const links = linksOf(entity.relations);
  const readAt = new Date().toISOString();
  // The answer's own id: after a merge it differs from the one that was asked for.
  const page = `${SITE}/${kind}/${entity.id}`;
  const answered = idsAsAnswered(person, 'mb', id, entity.id);
  return {
    contributors: [{ ...person, ...answered, ids: joinIds(answered.ids, idsIn(links)) }],
    handles: accountsOf(links).map((listed) => handleOf(person, page, entity.name ?? person.name, listed, readAt)),
    ended: endedOf(person, links),
  };
}

/** Accounts, websites and ids of other services, one request a person. Places and people without a MusicBrainz id are not asked about. */
export async function lookUpPeople(people: Contributor[], network: Network): Promise<PeopleReport> {
  const report: Required<PeopleReport> = { contributors: [], handles: [], ended: [] };
  for (const person of people) {
    const { contributors, handles, ended } = await oneOf(person, network);
    report.contributors.push(...contributors);
    report.handles.push(...handles);
    report.ended.push(...ended);
  }
  return report;
}
