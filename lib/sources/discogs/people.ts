import type { Contributor } from '../../model/contributor';
import type { Handle } from '../../model/handle';
import { cleanText, normaliseName } from '../../model/names';
import type { Network } from '../../net/network';
import { type Account, accountFromUrl } from '../../platforms';
import type { PeopleReport } from '../source';
import { displayName, isNobody } from './names';
import { readArtist, SITE } from './requests';
import type { Artist } from './schemas';

interface Listed {
  account: Account;
  /** The address as Discogs has it. */
  written: string;
}

/**
 * Accounts among the addresses, each once. Websites are left out: many are a label's, a booking's or dead, and nothing says
 * which is the person's own.
 */
export function accountsIn({ urls }: Artist): Listed[] {
  const listed = new Map<string, Listed>();
  for (const written of urls ?? []) {
    const account = accountFromUrl(written.trim());
    const key = account ? `${account.platform} ${account.username.toLowerCase()}` : '';
    if (account && !listed.has(key)) listed.set(key, { account, written: written.trim() });
  }
  return [...listed.values()];
}

/**
 * Other names of the same person: variations, other stage names, the name they were born with. Groups are others.
 * https://support.discogs.com/hc/en-us/articles/360005054753
 */
export function aliasesOf({ name, namevariations, aliases, realname }: Artist): string[] {
  const own = normaliseName(name);
  const others = [
    ...(namevariations ?? []).map(cleanText),
    ...(aliases ?? []).map((each) => displayName(each.name)),
    cleanText(realname ?? ''),
  ];
  return [...new Set(others)].filter((each) => each && normaliseName(each) !== own);
}

function handleOf(contributor: Contributor, artist: Artist, { account, written }: Listed, readAt: string): Handle {
  const link = `${SITE}/artist/${artist.id}`;
  const proof = {
    source: 'discogs',
    link,
    editLink: link,
    words: { role: written, name: cleanText(artist.name) },
    level: 'person',
    sourceId: String(artist.id),
    via: 'urls',
    readAt,
  };
  return { contributor: contributor.id, ...account, status: 'listed', proofs: [proof] };
}

async function reportOn(person: Contributor, network: Network): Promise<PeopleReport> {
  const id = person.ids.discogs?.[0];
  const artist = id && !isNobody(Number(id)) ? await readArtist(id, network) : undefined;
  if (!artist) return { contributors: [], handles: [] };
  const aliases = aliasesOf(artist);
  const readAt = new Date().toISOString();
  return {
    // An artist that was merged into another answers with that one's number.
    contributors: [{ ...person, ids: { ...person.ids, discogs: [String(artist.id)] }, ...(aliases.length > 0 && { aliases }) }],
    handles: accountsIn(artist).map((listed) => handleOf(person, artist, listed, readAt)),
  };
}

/** One request per person with a Discogs number; the others are not asked about. */
export async function people(asked: Contributor[], network: Network): Promise<PeopleReport> {
  const reports = await Promise.all(asked.map((each) => reportOn(each, network)));
  return { contributors: reports.flatMap((each) => each.contributors), handles: reports.flatMap((each) => each.handles) };
}
