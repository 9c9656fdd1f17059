import { type Contributor, joinIds } from '../../model/contributor';
import type { Handle } from '../../model/handle';
import { cleanText, normaliseName } from '../../model/names';
import type { Network } from '../../net/network';
import { accountFromUsername } from '../../platforms';
import { idsAsAnswered } from '../merged-ids';
import type { PeopleReport } from '../source';
import { pageLink } from './records';
import { askPerson } from './requests';
import type { Person } from './schemas';

const ACCOUNTS = [
  ['instagram_name', 'instagram'],
  ['twitter_name', 'x'],
  ['facebook_name', 'facebook'],
] as const;

/** Accounts that the record names. What is empty or no username of that platform is none. */
function handlesOf(person: Person, contributor: string, readAt: string): Handle[] {
  const link = pageLink(person.url);
  return ACCOUNTS.flatMap(([key, platform]) => {
    const written = person[key];
    const account = written ? accountFromUsername(platform, written) : undefined;
    if (!written || !account) return [];
    const words = { role: key, name: written };
    const proof = { source: 'genius', link, editLink: link, words, level: 'person', sourceId: String(person.id), via: 'artist', readAt };
    return [{ contributor, ...account, status: 'listed', proofs: [proof] }];
  });
}

function withAliases(contributor: Contributor, asked: string, person: Person): Contributor {
  const answered = idsAsAnswered(contributor, 'genius', asked, String(person.id));
  const slug = /\/artists\/([^/]+)$/.exec(pageLink(person.url))?.[1];
  const others = (person.alternate_names ?? []).map(cleanText).filter((name) => normaliseName(name) !== normaliseName(person.name));
  const aliases = [...new Set(others)].filter(Boolean);
  return {
    ...contributor,
    ...answered,
    ids: joinIds(slug ? { geniusSlug: [slug] } : {}, answered.ids),
    ...(aliases.length > 0 && { aliases }),
  };
}

async function reportOn(contributor: Contributor, network: Network): Promise<PeopleReport> {
  const id = contributor.ids.genius?.[0];
  const person = id && (await askPerson(id, network));
  if (!person) return { contributors: [], handles: [] };
  const readAt = new Date().toISOString();
  return { contributors: [withAliases(contributor, id, person)], handles: handlesOf(person, contributor.id, readAt) };
}

/** One request per person with a Genius number; the others are not asked about. */
export async function people(asked: Contributor[], network: Network): Promise<PeopleReport> {
  const reports = await Promise.all(asked.map((each) => reportOn(each, network)));
  return { contributors: reports.flatMap((each) => each.contributors), handles: reports.flatMap((each) => each.handles) };
}
