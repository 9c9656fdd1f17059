import * as z from 'zod/mini';
import { type ContributorIds, joinIds } from '../../model/contributor';
import type { Subject } from '../../model/subject';
import type { Network, NetworkRequest } from '../../net/network';
import { idsIn } from './links';
import { creditText, request } from './requests';
import { type Relation, urlAnswerSchema } from './schemas';

/** Something that an address belongs to. */
const relatedSchema = z.object({
  target: z.enum(['artist', 'label', 'place', 'release', 'recording', 'release_group', 'work']),
  id: z.string(),
  title: z.string(),
  /** As credited; absent = the answer does not say. */
  artists: z.optional(z.string()),
  type: z.string(),
  ended: z.boolean(),
  status: z.optional(z.string()),
  date: z.optional(z.string()),
  video: z.optional(z.boolean()),
});
export type Related = z.infer<typeof relatedSchema>;

const linkedUrlSchema = z.object({ resource: z.string(), related: z.array(relatedSchema) });
export type LinkedUrl = z.infer<typeof linkedUrlSchema>;

const NAMED = ['artist', 'label', 'place'] as const;
const TITLED = ['release', 'recording', 'release_group'] as const;

/** The entity of a relation, whether or not the answer names its type; undefined for kinds that are not read. */
export function relatedOf(relation: Relation): Related | undefined {
  const common = { type: relation.type, ended: relation.ended === true };
  for (const target of NAMED) {
    const entity = relation[target];
    if (entity) return { target, id: entity.id, title: entity.name, ...common };
  }
  for (const target of TITLED) {
    const entity = relation[target];
    if (!entity) continue;
    const { id, title, status, date, video } = entity;
    const artists = creditText(entity['artist-credit']);
    const facts = {
      ...(artists ? { artists } : {}),
      ...(status ? { status } : {}),
      ...(date ? { date } : {}),
      ...(video ? { video } : {}),
    };
    return { target, id, title, ...common, ...facts };
  }
  return relation.work ? { target: 'work', id: relation.work.id, title: relation.work.title, ...common } : undefined;
}

/** The answer to one URL look-up, list or single form; an unknown single address (404) is an empty list. */
export async function readUrls(asked: NetworkRequest, network: Network): Promise<LinkedUrl[]> {
  const body = await network.json(asked, urlAnswerSchema, {
    isEmpty: (answer) => 'urls' in answer && answer.urls.length === 0,
  });
  if (!body) return [];
  const urls = 'urls' in body ? body.urls : [body];
  return urls.map(({ resource, relations }) => ({ resource, related: (relations ?? []).flatMap((each) => relatedOf(each) ?? []) }));
}

const MOST = 100; // further addresses are silently dropped by the service

/** The form under which MusicBrainz stores an address: it rewrites x.com, and compares everything else letter by letter. */
const storedForm = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?x\.com\//, 'https://twitter.com/');

/**
 * Looks up to 100 addresses up at once. A single one is asked for twice: only then is the answer a list, and an unknown
 * address an empty list instead of a 404. https://musicbrainz.org/doc/MusicBrainz_API#url_(by_text)
 */
function lookUpUrls(urls: string[], inc: string, network: Network): Promise<LinkedUrl[]> {
  const asked = [...new Set(urls.map(storedForm))].slice(0, MOST);
  if (asked.length === 0) return Promise.resolve([]);
  const resources = asked.length === 1 ? [...asked, ...asked] : asked;
  const pairs = resources.map((url): [string, string] => ['resource', url]);
  return readUrls(request('url', inc, pairs, 30), network);
}

/** The entities of one kind that an address currently belongs to, each once. */
export function currentOf(links: LinkedUrl[], url: string | undefined, target: Related['target']): Related[] {
  const own = links.filter(({ resource }) => resource === (url ? storedForm(url) : undefined)).flatMap(({ related }) => related);
  const current = own.filter((each) => each.target === target && !each.ended);
  return [...new Map(current.map((each) => [each.id, each])).values()];
}

/** What a page's own links can be asked for. */
function incFor({ ref, facts }: Subject): string {
  if (ref.site !== 'genius') return 'artist-credits+artist-rels+recording-rels+release-rels';
  return facts?.spotifyTrackId ? 'artist-credits+recording-rels+release-group-rels+work-rels' : 'release-group-rels+work-rels';
}

export const spotifyTrackUrl = (id: string): string => `https://open.spotify.com/track/${id}`;

/** A part of a track list is left out: which rows are on screen would change the address of the request, and the answer is kept by it. */
function trackUrls({ facts }: Subject): (string | undefined)[] {
  const tracks = facts?.tracks ?? [];
  const complete = facts?.trackCount === undefined || facts.trackCount === tracks.length;
  return complete ? tracks.map(({ url }) => url) : [];
}

const LINKS_MS = 30 * 86_400_000;
const noteOf = (url: string): string => `musicbrainz/links ${url}`;

/**
 * Notes whose the page's address is, and whose those of the other albums that it offers are: neither has to be looked up
 * again. What belongs to nobody is not noted; somebody may link it tomorrow.
 */
async function noteLinks({ ref, facts }: Subject, links: LinkedUrl[], network: Network): Promise<void> {
  const others = facts?.otherAlbums ?? [];
  const artists = links.filter(({ related }) => related.some(({ target }) => target === 'artist'));
  const isLinked = (url: string) => currentOf(links, url, 'release').length > 0;
  const own = links.filter(({ resource }) => !others.includes(resource));
  for (const url of others.filter(isLinked)) {
    await network.remember(noteOf(url), [...links.filter(({ resource }) => resource === url), ...artists], LINKS_MS);
  }
  // Last: while it is missing, the look-up and with it all notes are made again.
  if (isLinked(ref.url)) await network.remember(noteOf(ref.url), own, LINKS_MS);
}

/**
 * Whose the addresses are that a page shows: itself, its album, its tracks when all are listed, where people are linked by
 * address its artists, and the other albums that it offers. No request for an album whose links are noted.
 */
export async function lookUpSubject(subject: Subject, network: Network): Promise<LinkedUrl[]> {
  const { ref, facts } = subject;
  const noted = ref.kind === 'album' ? await network.recall(noteOf(ref.url), z.array(linkedUrlSchema)) : undefined;
  if (noted) return noted;
  const artists = ref.site === 'genius' ? [] : (facts?.artists ?? []);
  const spotify = facts?.spotifyTrackId ? spotifyTrackUrl(facts.spotifyTrackId) : undefined;
  const shown = [ref.url, facts?.album?.url, spotify, ...artists.map(({ url }) => url), ...trackUrls(subject)];
  const urls = [...shown, ...(facts?.otherAlbums ?? [])].flatMap((url) => url ?? []);
  const links = await lookUpUrls(urls, incFor(subject), network);
  if (ref.kind === 'album') await noteLinks(subject, links, network);
  return links;
}

/** Ids of other services by MusicBrainz artist, as far as their addresses were looked up. */
export function idsByArtist(links: LinkedUrl[]): Map<string, ContributorIds> {
  const ids = new Map<string, ContributorIds>();
  for (const { resource } of links) {
    const found = idsIn([{ type: '', url: resource, ended: false }]);
    for (const { id } of currentOf(links, resource, 'artist')) ids.set(id, joinIds(ids.get(id) ?? {}, found));
  }
  return ids;
}

const RESOLVE_INC = 'artist-credits+artist-rels+label-rels+recording-rels+release-group-rels+release-rels+work-rels';

/** What up to a hundred addresses belong to, whatever it is. One request. */
export const lookUpAny = (urls: string[], network: Network): Promise<LinkedUrl[]> => lookUpUrls(urls, RESOLVE_INC, network);

/** Entity keys (`mb:release:…`, `mb:release-group:…`) by asked address, a hundred addresses a request. */
export async function resolveUrls(urls: string[], network: Network): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>();
  for (let start = 0; start < urls.length; start += MOST) {
    const batch = urls.slice(start, start + MOST);
    const links = await lookUpAny(batch, network);
    for (const url of batch) {
      const related = links.filter(({ resource }) => resource === storedForm(url)).flatMap((each) => each.related);
      const own = related.filter(({ ended }) => !ended).map(({ target, id }) => `mb:${target.replace('_', '-')}:${id}`);
      if (own.length > 0) keys.set(url, [...new Set(own)]);
    }
  }
  return keys;
}
